"""Adds to the handbook what is made from the program itself: rules, data dictionary, code map."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from sdsite.handbook import RULES, STAGES, dictionary_pages, models, rule_pages

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests/sites"
EXAMPLE = ROOT / "voorbeeld"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages that are made in the menu, under what is written by hand."""
    assert config.nav is not None
    by_stage = [
        {STAGES[stage.__name__]: [f"regels/{rule}.md" for rule in stage]} for stage in RULES
    ]
    nouns = sorted(f"gegevens/{plural}.md" for plural in models())
    config.nav += [
        {"Gegevens": ["gegevens/index.md", "gegevens/site_config.md", *nouns]},
        {"Regels": ["regels/index.md", *by_stage]},
        {"For developers": ["developers/index.md", "developers/code-map.md", *_decisions()]},
    ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages themselves; nothing is written among the sources."""
    made = {
        **rule_pages(_findings()),
        **dictionary_pages(_examples()),
        "developers/code-map.md": "\n".join(_code_map()) + "\n",
    }
    for path, text in made.items():
        files.append(File.generated(config, path, content=text))
    return files


def _findings() -> dict[str, str]:
    """The first finding of each rule that a case in the tests expects, as an editor reads it."""
    found: dict[str, str] = {}
    for file in sorted(CASES.glob("*/findings.txt")):
        for line in file.read_text("utf-8").splitlines():
            found.setdefault(line.rpartition("[")[2].removesuffix("]"), line)
    return found


def _examples() -> dict[str, str]:
    """The shortest file of each noun in the example that `sdsite init` lays out."""
    found: dict[str, str] = {}
    files = [*EXAMPLE.glob("data/**/*.*"), EXAMPLE / "site_config.yml"]
    for file in sorted(filter(Path.is_file, files), key=lambda each: each.stat().st_size):
        inner = file.relative_to(EXAMPLE).parts
        noun = inner[1] if len(inner) > 2 else file.stem
        found.setdefault(noun, file.read_text("utf-8"))
    return found


def _code_map() -> Iterator[str]:
    yield "# Code map"
    yield ""
    yield "The first line of every module, in the order of the stages."
    package = ROOT / "sdsite"
    for folder in (package, *sorted(each.parent for each in package.rglob("*/__init__.py"))):
        yield from ("", f"## {folder.relative_to(ROOT).as_posix()}/", "")
        for file in sorted(folder.glob("*.py")):
            summary = (ast.get_docstring(ast.parse(file.read_text("utf-8"))) or "").split("\n")[0]
            yield f"- `{file.name}`: {summary}"


def _decisions() -> list[str]:
    return sorted(f"decisions/{file.name}" for file in (ROOT / "docs/decisions").glob("*.md"))
