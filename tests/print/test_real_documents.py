"""Every document of the real site is fit for who cannot see it, and true to the website."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urljoin

import lxml.html
import page as validator
import pytest

from sdsite.config import Config, load_config
from sdsite.model import Register
from sdsite.numbers import getal
from sdsite.pages import plan_site
from sdsite.pages.answers import Adviesblok, VraagEnAntwoord
from sdsite.pages.booklet import Booklet, Chapter
from sdsite.pages.paper_lists import parts_in
from sdsite.pages.parts import Bronregel
from sdsite.pages.risico import Risicoblok
from sdsite.sources import read
from tests.print.pdf_checks import problems
from tests.print.pdf_reader import Pdf, letters, read_pdf
from tests.print.view_words import chapter_words

READ = "//main//text()[not(ancestor::*[@role='tooltip'])]"
"""What stands on a page of the website, without the explanations of its terms."""

PAGE_NUMBER = re.compile(r"\(p\.\d+\)")
"""Behind a link that stays in the document, for who reads it on paper."""


@pytest.fixture(scope="session")
def real_config(project: Path) -> Config:
    """The settings of the real project."""
    config, _ = load_config(read(project)[0].config)
    assert config is not None
    return config


@pytest.fixture(scope="session")
def documents(real_site: Path) -> Mapping[str, Pdf]:
    """Every document of the real site, by its name, read as a screen reader does."""
    return {file.stem: read_pdf(file) for file in sorted(real_site.glob("pdf/*.pdf"))}


@pytest.fixture(scope="session")
def booklets(real_register: Register, real_config: Config) -> Mapping[str, Booklet]:
    """What each document was made from, by its name."""
    plan = plan_site(real_register, real_config, real_config.peildatum)
    return {booklet.id: booklet for booklet in plan.booklets}


def test_elk_document_uit_de_instellingen_is_er(
    documents: Mapping[str, Pdf], real_config: Config
) -> None:
    assert list(documents) == sorted(real_config.pdf)
    assert len(documents) >= 4


def test_elk_document_is_geschikt_voor_wie_het_niet_ziet(documents: Mapping[str, Pdf]) -> None:
    found = [problem for pdf in documents.values() for problem in problems(pdf)]
    assert not found, "\n".join(found)


def test_elk_document_voldoet_aan_pdf_ua(real_site: Path, documents: Mapping[str, Pdf]) -> None:
    """PDF/UA-1 (NEN-ISO 14289-1), by the rules of veraPDF."""
    for name in documents:
        report = validator.validate_pdf(real_site / f"pdf/{name}.pdf", profile="ua1")
        assert report.rules.total > 50
        assert report.is_compliant, [f"{each.rule_id}: {each.message}" for each in report.failures]


def test_elk_document_voldoet_aan_pdf_a(real_site: Path, documents: Mapping[str, Pdf]) -> None:
    """PDF/A-2a (NEN-ISO 19005-2), by the rules of veraPDF.

    Where compressed bytes happen to end in a carriage return, the validator takes it for part of
    the line end behind them and finds the length one too long; qpdf finds such a stream whole.
    """
    for name in documents:
        file = real_site / f"pdf/{name}.pdf"
        report = validator.validate_pdf(file, profile="2a")
        excused = _ends_in_return(file.read_bytes())
        wrong = [
            f"{each.rule_id}: {each.message}"
            for each in report.failures
            if each.rule_id != "PDFA2A-STREAM-LENGTH-001"
            or each.object_id is None
            or each.object_id.object_number not in excused
        ]
        assert not wrong, (name, wrong)


def test_qpdf_vindt_niets(real_site: Path, documents: Mapping[str, Pdf]) -> None:
    program = shutil.which("qpdf")
    assert program is not None, "run .ci/system-packages"
    for name in documents:
        file = str(real_site / f"pdf/{name}.pdf")
        done = subprocess.run([program, "--check", file], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b""), name


def test_wat_de_paginas_beslisten_staat_op_papier(
    documents: Mapping[str, Pdf], booklets: Mapping[str, Booklet]
) -> None:
    for name, booklet in booklets.items():
        text = PAGE_NUMBER.sub("", letters(documents[name].body)).casefold()
        told = (words for chapter in booklet.chapters for words in chapter_words(chapter))
        missing = sorted({words for words in told if letters(words).casefold() not in text})
        assert not missing, (name, len(missing), missing[:8])


def test_de_hoofdstukken_en_hun_delen_staan_in_de_volgorde_van_hun_pagina(
    documents: Mapping[str, Pdf], booklets: Mapping[str, Booklet]
) -> None:
    for name, booklet in booklets.items():
        titles = [title for chapter in booklet.chapters for title in _titles(chapter)]
        headings = [letters(words) for _, words in documents[name].headings]
        at = -1
        for title in titles:
            found = [n for n, words in enumerate(headings) if n > at and words.endswith(title)]
            assert found, (name, title)
            at = found[0]


def test_een_getal_op_papier_is_door_de_paginas_beslist(
    documents: Mapping[str, Pdf], booklets: Mapping[str, Booklet]
) -> None:
    """Templates add no figures of their own, and change none."""
    for name, booklet in booklets.items():
        told = " ".join(words for each in booklet.chapters for words in chapter_words(each))
        known = set(_figures(told))
        cells = [each for each in documents[name].elements if each.tag == "TD"]
        strange = {words for cell in cells for words in _figures(cell.text)} - known
        assert not strange, (name, sorted(strange))


def test_de_website_zegt_hetzelfde(
    booklets: Mapping[str, Booklet], site_pages: Mapping[str, lxml.html.HtmlElement]
) -> None:
    """One view feeds both: what a chapter tells stands on its page, or one step on, word for word.

    A step on is a page below it, or one that it leads to: a point, a step or a contradiction has
    a page of its own with all of it, where paper tells it in its place.
    """
    compared = 0
    for chapter in (chapter for booklet in booklets.values() for chapter in booklet.chapters):
        page = site_pages.get(f"{chapter.address}index.html")
        if (
            page is None
            or page.xpath("string(//meta[@name='sdsite-kind']/@content)") != chapter.kind
        ):
            continue  # paper alone has it
        steps = {urljoin(chapter.address, str(each)) for each in page.xpath("//main//a/@href")}
        near = {f"{step.partition('#')[0]}index.html" for step in steps}
        read = (
            each
            for path, each in site_pages.items()
            if path in near or path.startswith(chapter.address)
        )
        text = letters(" ".join(str(w) for each in read for w in each.xpath(READ))).casefold()
        quotes = {source.quote for source in parts_in(chapter.view, Bronregel)}
        told = set(chapter_words(chapter)) - quotes  # a page may keep them for its source
        missing = sorted(words for words in told if letters(words).casefold() not in text)
        assert not missing, (chapter.address, len(missing), missing[:8])
        compared += 1
    assert compared > len(booklets)


def test_elk_gedrukt_adres_is_een_pagina_van_de_site(
    real_site: Path, documents: Mapping[str, Pdf]
) -> None:
    """A short address leads to a page that is there, also where it is no link."""
    for name, pdf in documents.items():
        printed = set(re.findall(r"(?<![\w.:/])/[a-z0-9][a-z0-9/#-]*/(?:#[a-z0-9-]+)?", pdf.text))
        for address in sorted(printed):
            path = address.strip("/").partition("#")[0].rstrip("/")
            assert (real_site / path / "index.html").exists(), (name, address)


def test_elke_link_naar_buiten_staat_in_een_bron(
    documents: Mapping[str, Pdf], real_register: Register, real_config: Config, real_site: Path
) -> None:
    base = real_config.basis_url
    known = {str(getattr(item, "url", "")) for item in real_register.items.values()}
    for name, pdf in documents.items():
        for link in pdf.links:
            if link.address and base and link.address.startswith(base):
                path = link.address.removeprefix(base).partition("#")[0]
                assert (real_site / path / "index.html").exists(), (name, link.address)
            elif link.address:
                assert link.address in known, (name, link.address)


def test_de_pagina_noemt_de_maat_van_het_document(
    real_site: Path,
    documents: Mapping[str, Pdf],
    booklets: Mapping[str, Booklet],
    site_pages: Mapping[str, lxml.html.HtmlElement],
) -> None:
    for name, booklet in booklets.items():
        kilobytes = getal(-(-(real_site / booklet.path).stat().st_size // 1000))
        pages = documents[name].pages
        size = f"({kilobytes} kB, {getal(pages)} {'pagina' if pages == 1 else 'pagina’s'})"
        assert booklet.offered_on
        for address in booklet.offered_on:
            links = site_pages[f"{address}index.html"].xpath("//main//a")
            words = [" ".join(link.text_content().split()) for link in links]
            assert [each for each in words if size in each], (address, size)


def _ends_in_return(pdf: bytes) -> set[int]:
    """The numbers of the objects whose stream is as long as it says, and ends in a return."""
    found = re.finditer(rb"(\d+) 0 obj\s*<<[^>]*?/Length (\d+)[^>]*>>\s*stream\n", pdf)
    ends = ((int(each[1]), each.end() + int(each[2])) for each in found)
    return {number for number, end in ends if pdf[end - 1 : end + 10] == b"\r\nendstream"}


def _titles(chapter: Chapter) -> Iterator[str]:
    """The titles of a chapter and of the records in it, in the order of its view."""
    yield letters(chapter.title)
    for advice in parts_in(chapter.view, Adviesblok):
        yield letters(advice.title)
    for question in parts_in(chapter.view, VraagEnAntwoord):
        yield letters(question.title)
    for risk in parts_in(chapter.view, Risicoblok):
        yield letters(risk.record.title)


def _figures(text: str) -> list[str]:
    return re.findall(r"\d+(?:[.,]\d+)*", text)
