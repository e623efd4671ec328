"""A visit to an address of a real server: politely, along redirects, to where it ends."""

from collections.abc import Mapping
from itertools import pairwise
from threading import Thread

import pytest

from sdsite.external_links import visit as visiting
from sdsite.external_links.request import Failure
from sdsite.external_links.visit import Visit, Visitor
from tests.external_links.server import Page, Site, served

PAUSE = 0.01


def visited(pages: Mapping[str, Page], path: str = "/a") -> tuple[Visit, Site]:
    """The visit, with the addresses of the site left out, and what was asked."""
    with served(pages) as site:
        found = Visitor("sdsite/test", PAUSE).visit(f"{site.address}{path}")
    return found, site


def moved(visit: Visit, site: Site) -> str:
    return visit.moved_to.removeprefix(site.address)


def test_head_is_genoeg() -> None:
    found, site = visited({"/a": Page(200)})
    assert found.answer.code == 200
    assert site.questions == ["HEAD /a"]


@pytest.mark.parametrize("refusal", [400, 403, 404, 405, 410, 500, 501, -1])
def test_wie_head_weigert_krijgt_get(refusal: int) -> None:
    found, site = visited({"/a": Page(200, head=refusal)})
    assert found.answer.code == 200
    assert site.questions == ["HEAD /a", "GET /a"]


@pytest.mark.parametrize("code", [401, 403, 404, 410, 500])
def test_wat_get_zegt_geldt(code: int) -> None:
    found, _ = visited({"/a": Page(code)})
    assert found == Visit(found.answer)
    assert found.answer.code == code


def test_een_blijvende_doorverwijzing_geeft_het_nieuwe_adres() -> None:
    pages = {"/a": Page(301, {"Location": "/b"}), "/b": Page(308, {"Location": "/c"})}
    found, site = visited({**pages, "/c": Page(200)})
    assert (found.answer.code, moved(found, site)) == (200, "/c")
    assert site.questions == ["HEAD /a", "HEAD /b", "HEAD /c"]


def test_een_tijdelijke_doorverwijzing_is_geen_verhuizing() -> None:
    pages = {"/a": Page(302, {"Location": "/b"}), "/b": Page(301, {"Location": "/c"})}
    found, _ = visited({**pages, "/c": Page(200)})
    assert (found.answer.code, found.moved_to) == (200, "")


def test_een_verhuizing_tot_waar_zij_blijvend_is() -> None:
    pages = {"/a": Page(301, {"Location": "/b"}), "/b": Page(307, {"Location": "/c"})}
    found, site = visited({**pages, "/c": Page(200)})
    assert moved(found, site) == "/b"


def test_een_doorverwijzing_naar_niets() -> None:
    found, _ = visited({"/a": Page(301, {"Location": "/weg"})})
    assert found.answer.code == 404


def test_een_doorverwijzing_zonder_adres() -> None:
    found, _ = visited({"/a": Page(302)})
    assert found.answer.code == 302


def test_een_kring_houdt_op() -> None:
    found, site = visited(
        {"/a": Page(302, {"Location": "/b"}), "/b": Page(302, {"Location": "/a"})}
    )
    assert found.loop
    assert site.questions == ["HEAD /a", "HEAD /b"]


def test_een_lange_rij_doorverwijzingen_houdt_op() -> None:
    found, site = visited({"/a": Page(302, {"Location": "/0"})} | _row(40))
    assert found.loop
    assert len(site.questions) == visiting.MOST_REDIRECTS + 1


def _row(length: int) -> dict[str, Page]:
    return {f"/{n}": Page(302, {"Location": f"/{n + 1}"}) for n in range(length)}


def test_een_drukke_website_wordt_later_nog_eens_gevraagd() -> None:
    busy = Page(429, {"Retry-After": "0"})
    found, site = visited({"/a": Page(503, {"Retry-After": "0"}, then=busy)})
    assert found.answer.code == 429
    assert site.questions == ["HEAD /a"] * visiting.MOST_TRIES
    found, _ = visited({"/a": Page(429, {"Retry-After": "0"}, then=Page(200))})
    assert found.answer.code == 200


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "3600"}])
def test_een_website_die_lang_rust_wil_wordt_met_rust_gelaten(headers: dict[str, str]) -> None:
    found, site = visited({"/a": Page(429, headers)})
    assert found.answer.code == 429
    assert site.questions == ["HEAD /a"]


def test_een_website_die_er_niet_is_wordt_niet_nog_eens_gevraagd() -> None:
    found = Visitor("sdsite/test", PAUSE).visit("http://bestaat-niet.invalid/")
    assert found.answer.failure is Failure.NO_HOST


def test_robots_txt_wordt_een_keer_gevraagd_en_gevolgd() -> None:
    rules = "User-agent: *\nDisallow: /geheim\n"
    with served({"/robots.txt": Page(200, body=rules), "/a": Page(200)}) as site:
        visitor = Visitor("sdsite/test", PAUSE)
        assert visitor.visit(f"{site.address}/geheim/b").refused
        assert not visitor.visit(f"{site.address}/a").refused
    assert [each.path for each in site.asked] == ["/robots.txt", "/a"]


def test_robots_txt_kan_ons_bij_naam_noemen() -> None:
    rules = "User-agent: sdsite\nDisallow: /\n\nUser-agent: *\nDisallow:\n"
    found, _ = visited({"/robots.txt": Page(200, body=rules), "/a": Page(200)})
    assert found.refused


def test_een_website_waarvan_robots_txt_stuk_is_wordt_met_rust_gelaten() -> None:
    found, site = visited({"/robots.txt": Page(500), "/a": Page(200)})
    assert found.refused
    assert site.questions == []


def test_een_verhuisd_robots_txt_geldt_ook() -> None:
    pages = {
        "/robots.txt": Page(301, {"Location": "/elders.txt"}),
        "/elders.txt": Page(200, body="User-agent: *\nDisallow: /a\n"),
        "/a": Page(200),
    }
    assert visited(pages)[0].refused


def test_ook_waar_een_adres_heen_verwijst_geldt_robots_txt() -> None:
    pages = {
        "/robots.txt": Page(200, body="User-agent: *\nDisallow: /b\n"),
        "/a": Page(302, {"Location": "/b"}),
    }
    found, site = visited(pages)
    assert found.refused
    assert site.questions == ["HEAD /a"]


def test_een_website_krijgt_een_vraag_tegelijk_met_rust_ertussen() -> None:
    pause = 0.05
    with served({f"/{n}": Page(200) for n in range(6)}) as site:
        visitor = Visitor("sdsite/test", pause)
        threads = [
            Thread(target=visitor.visit, args=(f"{site.address}/{number}",)) for number in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    asked = sorted(site.asked, key=lambda each: each.begin)
    assert len(asked) == 7
    assert all(after.begin - before.end >= pause for before, after in pairwise(asked))


def test_de_rust_die_robots_txt_vraagt_telt() -> None:
    rules = "User-agent: *\nCrawl-delay: 60\n"
    with served({"/robots.txt": Page(200, body=rules), "/a": Page(200)}) as site:
        Visitor("sdsite/test", PAUSE).visit(f"{site.address}/a")
        [first, second] = site.asked
    assert second.begin - first.end >= 9 * PAUSE  # no more than ten times our own
