"""The layout holds: arrows between layers, equal names, and what is deliberately absent."""

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from importlinter.cli import lint_imports

TESTED_ELSEWHERE: Mapping[str, str] = {
    "__main__": "starts cli, nothing else",
    "pages/data_table": "values without behaviour; tests of tables, CSV and workbooks read them",
    "pages/search_plan": "values without behaviour; every test of search reads them",
    "pages/site_plan": "values without behaviour; every test of a page reads them",
}
"""Modules without a test file of their own name, and the reason."""

WRITING = {"mkdir", "rename", "rmdir", "symlink_to", "touch", "unlink", "write_bytes", "write_text"}
READING = {"read_bytes", "read_text"}
READERS = {"sources", "render", "program"}
"""Source files are read by sources, templates and Material's files by render, code by program."""

KEEPS_FOR_ITSELF = {"cache"}
"""Writes and reads what it kept before, in a folder of its own that may go at any time."""


def test_een_module_gebruikt_alleen_lagere_lagen(project: Path) -> None:
    assert lint_imports(str(project / "pyproject.toml"), no_cache=True, no_logo=True) == 0


def test_elke_soort_pagina_heeft_een_module_en_een_sjabloon_met_dezelfde_naam(
    project: Path,
) -> None:
    templates = {file.stem for file in (project / "templates/pages").glob("*.html")}
    modules = {file.stem for file in (project / "sdsite/pages").glob("*.py")}
    assert not sorted(templates - modules), "templates without a module in sdsite/pages"


def test_elk_sjabloon_voor_papier_heet_naar_een_soort_en_wordt_gebruikt(project: Path) -> None:
    """Beside the page, its parts and the beginning: a kind of page, or a chapter of paper alone."""
    folder = project / "templates/print"
    kinds = {file.stem for file in folder.glob("*.typ")} - {"main", "layout", "parts", "words"}
    pages = {file.stem for file in (project / "templates/pages").glob("*.html")}
    source = "".join(file.read_text("utf-8") for file in (project / "sdsite/pages").glob("*.py"))
    chapters = set(re.findall(r'Chapter\(\s*"(\w+)"', source))
    assert not sorted(kinds - pages - chapters), "templates for paper of no kind"
    used = set(re.findall(r'#import "(\w+)\.typ"\n', (folder / "main.typ").read_text("utf-8")))
    assert used == kinds


def test_elke_module_heeft_een_testbestand_met_dezelfde_naam(project: Path) -> None:
    package = project / "sdsite"
    stages = {file.parent.name for file in package.glob("*/__init__.py")}
    modules = {
        file.relative_to(package).with_suffix("").as_posix()
        for file in package.rglob("*.py")
        if file.stem != "__init__"
    }
    tests = {
        file.relative_to(project / "tests").with_stem(file.stem.removeprefix("test_"))
        for file in (project / "tests").rglob("test_*.py")
    }
    tested = {file.with_suffix("").as_posix() for file in tests}
    in_a_stage = {name for name in tested if name.partition("/")[0] in stages and "/" in name}
    whole_stages = {f"{stage}/{stage}" for stage in stages}
    assert not sorted(modules - tested - TESTED_ELSEWHERE.keys()), "modules without a test file"
    assert not sorted(in_a_stage - modules - whole_stages), "test files without a module"
    assert not sorted(TESTED_ELSEWHERE.keys() & tested), "these have a test file now"


def test_alleen_publish_schrijft_en_alleen_sources_en_render_lezen(project: Path) -> None:
    found = [
        f"{place}: {name}"
        for stage, place, name in _method_calls(project / "sdsite")
        if (name in WRITING and stage not in {"publish"} | KEEPS_FOR_ITSELF)
        or (name in READING and stage not in READERS | {"publish"} | KEEPS_FOR_ITSELF)
    ]
    assert not found, "\n".join(found)


def test_de_generator_kent_geen_gemeente(project: Path) -> None:
    """No municipality's name in sdsite/ or templates/: it stands in site_config.yml."""
    config = yaml.safe_load((project / "site_config.yml").read_text("utf-8"))
    names = sorted(set(_municipalities(config)))
    assert names, "site_config.yml names no municipality"
    pattern = re.compile("|".join(map(re.escape, names)), re.IGNORECASE)
    found = [
        f"{file.relative_to(project)}: {match.group()}"
        for folder in ("sdsite", "templates")
        for file in sorted((project / folder).rglob("*"))
        if file.suffix in {".py", ".html", ".css", ".js", ".svg", ".typ"}
        for match in pattern.finditer(file.read_text("utf-8"))
    ]
    assert not found, "\n".join(found)


def test_elke_genegeerde_regel_heeft_een_reden(project: Path) -> None:
    """Beside every ignored lint rule and every dependency stands why."""
    text = (project / "pyproject.toml").read_text("utf-8")
    settings = tomllib.loads(text)
    named = [
        *settings["tool"]["ruff"]["lint"]["ignore"],
        *(rule for rules in _ignores(settings) for rule in rules),
        *settings["project"]["dependencies"],
        *settings["project"]["optional-dependencies"]["test"],
    ]
    bare = [each for each in named if not re.search(rf'"{re.escape(each)}",? *# \S', text)]
    assert not bare, bare


def _ignores(settings: dict[str, dict[str, dict[str, dict[str, object]]]]) -> Iterator[list[str]]:
    per_file = settings["tool"]["ruff"]["lint"]["per-file-ignores"]
    assert isinstance(per_file, dict)
    yield from per_file.values()


def _municipalities(config: object) -> Iterator[str]:
    """The municipality's name, wherever site_config.yml gives it: as gemeente or its naam."""
    if isinstance(config, dict):
        for key, value in config.items():
            name = value.get("naam") if key == "gemeente" and isinstance(value, dict) else value
            if key == "gemeente" and isinstance(name, str):
                yield re.sub("^gemeente ", "", name, flags=re.IGNORECASE)
            else:
                yield from _municipalities(value)


def _method_calls(package: Path) -> Iterator[tuple[str, str, str]]:
    """Stage, place and name of every `something.name(...)` in the package."""
    for file in sorted(package.rglob("*.py")):
        inner = file.relative_to(package)
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                yield inner.parts[0].removesuffix(".py"), f"{inner}:{node.lineno}", node.func.attr
