"""What an editor hears of links to other websites, word for word, from real answers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from sdsite.external_links.check import check_external_links, external_findings, external_lines
from sdsite.findings import Severity
from sdsite.report import ExternalLink, Outcome
from tests.external_links.server import Page, Site, served
from tests.small_register import CONFIG, small

LOOK = "Open de link zelf en kijk of er staat wat u bedoelt. [externe-link-niet-na-te-gaan]"


def checked(folder: Path, site: Site, *paths: str) -> tuple[ExternalLink, ...]:
    lines = "\n".join(f"- [link]({site.address}{path})" for path in paths)
    page = f"---\ntitel: Over\nkort: Kort.\n---\n\n{lines}\n"
    small(folder, {"content/over.md": page})
    return check_external_links(folder, lambda _: None, 0.0)


def told(links: tuple[ExternalLink, ...], site: Site) -> list[str]:
    findings = external_findings(links)
    assert {each.severity for each in findings} <= {Severity.WARNING}
    return [str(each).replace(site.address, "") for each in external_findings(links)]


@pytest.mark.parametrize(
    "pages, finding",
    [
        (
            {"/a": Page(404)},
            (
                "Het adres /a bestaat niet meer: de website zegt dat er niets is (404). "
                "Zoek het nieuwe adres, of haal de link weg. [externe-link-dood]"
            ),
        ),
        (
            {"/a": Page(301, {"Location": "/b"}), "/b": Page(200)},
            (
                "Het adres /a is voorgoed veranderd. Kijk of daar hetzelfde staat, en schrijf: /b "
                "[externe-link-verhuisd]"
            ),
        ),
        (
            {"/a": Page(302, {"Location": "/a"})},
            (
                "Het adres /a verwijst steeds door en komt nergens uit. Open het adres zelf; werkt "
                "het niet, zoek dan een ander. [externe-link-in-kring]"
            ),
        ),
        (
            {"/a": Page(403)},
            ("Het adres /a is niet na te gaan: de website laat programma's niet toe (403). {look}"),
        ),
        (
            {"/a": Page(429)},
            ("Het adres /a is niet na te gaan: de website vraagt om minder vragen (429). {look}"),
        ),
        (
            {"/a": Page(502)},
            ("Het adres /a is niet na te gaan: de website geeft een storing (502). {look}"),
        ),
        (
            {"/robots.txt": Page(200, body="User-agent: *\nDisallow: /\n")},
            (
                "Het adres /a is niet na te gaan: robots.txt vraagt programma's daar weg te "
                "blijven. "
                "{look}"
            ),
        ),
    ],
)
def test_elk_soort_antwoord(tmp_path: Path, pages: Mapping[str, Page], finding: str) -> None:
    with served(pages) as site:
        links = checked(tmp_path, site, "/a")
    expected = finding.replace("{look}", LOOK)
    assert told(links, site) == [f"content/over.md:6: waarschuwing: {expected}"]


def test_een_website_die_niet_bestaat_naast_een_die_er_is(tmp_path: Path) -> None:
    with served({"/a": Page(200)}) as site:
        links = checked(tmp_path, site, "/a", "/a)\n- [x](http://bestaat-niet.invalid/")
    assert told(links, site) == [
        (
            "content/over.md:8: waarschuwing: Het adres http://bestaat-niet.invalid/ bestaat niet "
            "meer: de website is niet te vinden. Zoek het nieuwe adres, of haal de link weg. "
            "[externe-link-dood]"
        )
    ]


def test_zonder_internet_is_geen_enkel_adres_dood(tmp_path: Path) -> None:
    small(tmp_path, {"content/over.md": "---\ntitel: O\nkort: K.\n---\n\nhttp://a.invalid/\n"})
    links = check_external_links(tmp_path, lambda _: None, 0.0)
    assert [(link.outcome, link.reason) for link in links] == [
        (Outcome.UNSURE, "er is geen verbinding met internet")
    ]


def test_hetzelfde_adres_wordt_een_keer_gevraagd_en_op_elke_plek_gemeld(tmp_path: Path) -> None:
    with served({"/goed": Page(200)}) as site:
        links = checked(tmp_path, site, "/weg", "/goed", "/weg#kop", "/goed")
    assert site.questions == ["HEAD /goed", "HEAD /weg", "GET /weg"]
    assert [each.split(": ")[0] for each in told(links, site)] == [
        "content/over.md:6",
        "content/over.md:8",
    ]
    assert list(external_lines(links)) == [
        "Nagegaan op andere websites: 2 adressen: 1 goed, 1 dood."
    ]


def test_zonder_links_wordt_niets_gevraagd(tmp_path: Path) -> None:
    small(tmp_path, {})
    links = check_external_links(tmp_path, lambda _: None, 0.0)
    assert links == ()
    assert list(external_lines(links)) == ["Nagegaan op andere websites: 0 adressen."]


def test_elke_vraag_zegt_wie_haar_stelt(tmp_path: Path) -> None:
    with served({"/a": Page(200)}) as site:
        checked(tmp_path, site, "/a")
        config = CONFIG + "basis_url: https://voorbeeldstad.nl\ncontact: info@voorbeeldstad.nl\n"
        (tmp_path / "site_config.yml").write_text(config, "utf-8")
        check_external_links(tmp_path, lambda _: None, 0.0)
    agents = {each.agent.partition(" ")[2] for each in site.asked}
    assert agents == {
        "(link check; gemeente Voorbeeldstad)",
        "(link check; https://voorbeeldstad.nl/; info@voorbeeldstad.nl; gemeente Voorbeeldstad)",
    }
    assert all(each.agent.startswith("sdsite/") for each in site.asked)


def test_het_vertelt_hoe_ver_het_is(tmp_path: Path) -> None:
    heard: list[str] = []
    with served({}) as site:
        checked(tmp_path, site, "/a", "/b")
        check_external_links(tmp_path, heard.append, 0.0)
    assert heard == ["Andere websites nagaan (1 van 2)", "Andere websites nagaan (2 van 2)"]
