"""Golden cases: each folder in tests/sites/ is a whole tiny project, with what comes of it.

What a case holds beside site_config.yml, data/ and content/:

- `findings.txt`: every finding, exactly as the user sees it. Without it, nothing may be found.
- `expected/<path>`: files of the site. `<page>/index.txt` is the main part of a page as text,
  `pdf/<name>.txt` a document for paper as it is read aloud, and a file of data is compared as it
  is. An empty file asks for its contents to be filled in.
- `maak.txt`: what git or an editor would spoil, to be made before the build; see `_make`.

`make golden` rewrites what is expected. A missing expectation is written, but not in CI; a
changed output is left beside the expected one as `<name>.actual`.
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdsite.build import build_site
from sdsite.publish import write
from sdsite.render import OutputFile
from sdsite.report import BuildReport
from tests.page_text import page_text
from tests.print.pdf_text import pdf_text

SITES = Path(__file__).parent / "sites"
CASES = sorted(folder.name for folder in SITES.iterdir() if folder.is_dir())
NOT_THE_PROJECT = shutil.ignore_patterns("expected", "findings.txt", "maak.txt", "*.actual")


@pytest.mark.golden
@pytest.mark.parametrize("case", CASES)
def test_uit_een_klein_project_komt_wat_er_hoort(
    case: str, tmp_path: Path, *, rewrite_golden: bool
) -> None:
    folder, project, out = SITES / case, tmp_path / "project", tmp_path / "site"
    shutil.copytree(folder, project, ignore=NOT_THE_PROJECT)
    _make(folder / "maak.txt", project)
    assert not write((OutputFile("oud.html", b"de oude site"),), out)
    before = _snapshot(tmp_path)

    report = build_site(project, out)

    _compare(folder, _given(folder, report, out), rewrite=rewrite_golden)
    after = _snapshot(tmp_path)
    if report.failed:
        assert not report.written
        assert after == before, "a build that failed has written something"
    else:
        assert report.written
        assert {path for path in after if path.parts[0] != "site"} == {
            path for path in before if path.parts[0] != "site"
        }, "a build has written outside its folder"
        assert not (out / "oud.html").exists()


@pytest.mark.golden
def test_elke_soort_pagina_heeft_een_geval(project: Path) -> None:
    texts = [file.read_text("utf-8") for file in SITES.glob("*/expected/**/*.txt")]
    shown = {text.partition("\n")[0].removeprefix("soort: ") for text in texts}
    kinds = {file.stem for file in (project / "templates/pages").glob("*.html")}
    assert sorted(kinds - shown) == []


def _make(recipe: Path, project: Path) -> None:
    r"""Make what a recipe asks, one thing a line: a word, a path and what more is needed.

    `map data` makes a folder, `bytes data/x.yml naam: caf\xe9` a file with any bytes,
    `link data/x.yml ../elders.yml` a symbolic link, and `onleesbaar data/x.yml` takes away the
    right to read (passed over for root, who may read everything).
    """
    for line in recipe.read_text("utf-8").splitlines() if recipe.exists() else ():
        word, path, *rest = line.split(" ", 2)
        place = project / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if word == "map":
            place.mkdir()
        elif word == "bytes":
            place.write_bytes(rest[0].encode("latin-1").decode("unicode_escape").encode("latin-1"))
        elif word == "link":
            place.symlink_to(rest[0])
        elif os.geteuid() == 0:
            pytest.skip("root may read everything")
        else:
            place.chmod(0)


def _given(folder: Path, report: BuildReport, out: Path) -> Mapping[str, str]:
    """What the build gave, by the name of the file in the case that should hold the same."""
    given = {"findings.txt": "".join(f"{finding}\n" for finding in report.findings)}
    for file in sorted((folder / "expected").rglob("*")):
        if file.is_file() and file.suffix != ".actual":
            name = file.relative_to(folder / "expected")
            given[f"expected/{name}"] = _text_of(out / name)
    return given


def _text_of(made: Path) -> str:
    """What stands in a file of the site; `x.txt` asks for the text of `x.html` or `x.pdf`."""
    page, paper = made.with_suffix(".html"), made.with_suffix(".pdf")
    if made.suffix == ".txt" and page.exists():
        return page_text(page.read_bytes())
    if made.suffix == ".txt" and paper.exists():
        return pdf_text(paper)
    return made.read_text("utf-8") if made.exists() else "There is no such file.\n"


def _compare(folder: Path, given: Mapping[str, str], *, rewrite: bool) -> None:
    in_ci = "CI" in os.environ
    new_case = not (folder / "findings.txt").exists() and not (folder / "expected").exists()
    wrong = []
    for name, text in given.items():
        file = folder / name
        expected = file.read_text("utf-8") if file.exists() else ""
        beside = file.with_name(f"{file.name}.actual")
        beside.unlink(missing_ok=True)
        missing = not expected and (new_case or name != "findings.txt")
        if text == expected:
            continue
        if rewrite or (missing and not in_ci):
            _write(file, text)
            continue
        if not in_ci:
            beside.write_text(text, encoding="utf-8")
        wrong.append(f"{name} is not what is expected; the build gave:\n{text}")
    assert not wrong, "\n".join(wrong)


def _write(file: Path, text: str) -> None:
    """Write an expectation; nothing to expect is no file."""
    if text:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    else:
        file.unlink(missing_ok=True)


def _snapshot(folder: Path) -> dict[Path, tuple[int, bytes | str | None]]:
    """Every path below a folder, with its inode and what it holds."""
    return {path.relative_to(folder): _held(path) for path in sorted(folder.rglob("*"))}


def _held(path: Path) -> tuple[int, bytes | str | None]:
    inode = path.lstat().st_ino
    if path.is_symlink():
        return inode, str(path.readlink())
    if path.is_dir() or not os.access(path, os.R_OK):
        return inode, None
    return inode, path.read_bytes()
