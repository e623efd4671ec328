"""What the preview gives for an address: a site, and what is wrong now."""

from http import HTTPStatus

import lxml.html
import pytest

from sdsite.findings import Finding, Place, Severity
from sdsite.preview.shown import MOST_FINDINGS, NOTHING, Shown, answer, errors_in

PAGE = b"<!doctype html>\n<html lang='nl'><head><title>t</title></head><body>%s</body></html>"
SITE = {
    "404.html": PAGE % b"weg",
    "adviezen/index.html": PAGE % b"adviezen",
    "api/v1/adviezen.json": b"{}",
    "assets/stijl.css": b"p{}",
    "gegevens/tabel.csv": b"a,b",
    "index.html": PAGE % b"start",
    "letter.woff9": b"?",
}
ERROR = Finding(Place("data/x.yml", 14), "regel", "Dit is <fout>.", "Doe dat.")
WARNING = Finding(Place("data/x.yml", 2), "regel", "Let op.", "", Severity.WARNING)
GOOD = Shown(SITE.get, "1")
BROKEN = Shown(SITE.get, "1", (ERROR,), newest=False)


def text(shown: Shown, target: str) -> str:
    return answer(shown, target).body.decode()


@pytest.mark.parametrize(
    "target, status, kind",
    [
        ("/", 200, "text/html; charset=utf-8"),
        ("/?x=1", 200, "text/html; charset=utf-8"),
        ("/index.html", 200, "text/html; charset=utf-8"),
        ("/adviezen/", 200, "text/html; charset=utf-8"),
        ("/%61dviezen/", 200, "text/html; charset=utf-8"),
        ("/adviezen", 307, "text/plain; charset=utf-8"),
        ("/api/v1/adviezen.json", 200, "application/json"),
        ("/assets/stijl.css", 200, "text/css; charset=utf-8"),
        ("/gegevens/tabel.csv", 200, "text/csv; charset=utf-8"),
        ("/letter.woff9", 200, "application/octet-stream"),
        ("/_preview/preview.js", 200, "text/javascript; charset=utf-8"),
        ("/_preview/preview.css", 200, "text/css; charset=utf-8"),
        ("/_preview/panel.html", 404, "text/plain; charset=utf-8"),
        ("/_preview/../pages/advies.html", 404, "text/plain; charset=utf-8"),
        ("/nergens/", 404, "text/html; charset=utf-8"),
        ("/../../etc/passwd", 404, "text/html; charset=utf-8"),
        ("/%2e%2e/%2e%2e/etc/passwd", 404, "text/html; charset=utf-8"),
        ("//elders.example/", 404, "text/html; charset=utf-8"),
        ("/assets/%00", 404, "text/html; charset=utf-8"),
        ("", 200, "text/html; charset=utf-8"),
    ],
)
def test_elk_adres_geeft_wat_er_op_de_site_staat(target: str, status: int, kind: str) -> None:
    given = answer(GOOD, target)
    assert (given.status, given.kind) == (status, kind)


def test_een_map_zonder_streep_verwijst_naar_de_map_op_deze_server() -> None:
    assert answer(GOOD, "/adviezen?x=1").location == "/adviezen/"


def test_zonder_404_pagina_staat_er_een_zin() -> None:
    bare = {path: content for path, content in SITE.items() if path != "404.html"}
    assert text(Shown(bare.get, "1"), "/nergens/") == "Deze pagina bestaat niet.\n"


def test_alleen_een_pagina_krijgt_het_script_en_de_site_zelf_blijft_zoals_zij_is() -> None:
    page = lxml.html.document_fromstring(text(GOOD, "/adviezen/"))
    (script,) = page.xpath("//head/script")
    assert script.get("src") == "/_preview/preview.js"
    assert script.get("data-mark") == GOOD.mark
    assert not script.text
    assert answer(GOOD, "/assets/stijl.css").body == b"p{}"
    assert SITE["adviezen/index.html"] == PAGE % b"adviezen"


def test_waarschuwingen_geven_geen_paneel() -> None:
    assert errors_in((WARNING, ERROR)) == (ERROR,)
    assert "<aside" not in text(GOOD, "/")


def _told(shown: Shown) -> str:
    page = lxml.html.document_fromstring(text(shown, "/adviezen/"))
    (panel,) = page.xpath("//body/aside")
    assert panel.get("aria-label") == "Bevindingen"
    assert "adviezen" in page.text_content()
    return " ".join(panel.text_content().split())


def test_bij_een_fout_blijft_de_vorige_site_staan_met_de_fout_erop() -> None:
    assert _told(BROKEN) == (
        "1 fout U ziet een eerdere versie van de website. data/x.yml:14 Dit is <fout>. Doe dat."
    )


def test_een_fout_in_wat_al_te_zien_is_staat_erop() -> None:
    assert _told(Shown(SITE.get, "1", (ERROR,))) == (
        "1 fout U ziet wat u het laatst bewaarde. Zo kan de website niet online. "
        "data/x.yml:14 Dit is <fout>. Doe dat."
    )


def test_hersteld_is_het_merk_weer_hetzelfde() -> None:
    assert BROKEN.mark != GOOD.mark
    assert Shown(dict(SITE).get, "1").mark == GOOD.mark


def test_een_andere_fout_of_een_andere_versie_geeft_een_ander_merk() -> None:
    two = Shown(SITE.get, "1", (ERROR, ERROR), newest=False)
    other = Shown(SITE.get, "2")
    assert len({GOOD.mark, BROKEN.mark, two.mark, other.mark, NOTHING.mark}) == 5


def test_een_pagina_die_niet_te_maken_is_houdt_de_rest_niet_tegen() -> None:
    def site(path: str) -> bytes | None:
        if path == "kapot/index.html":
            raise ValueError(path)
        return SITE.get(path)

    shown = Shown(site, "1")
    assert answer(shown, "/kapot/").status is HTTPStatus.SERVICE_UNAVAILABLE
    assert b"/_preview/preview.js" in answer(shown, "/kapot/").body
    assert answer(shown, "/").status is HTTPStatus.OK


def test_van_veel_fouten_staan_de_eerste_er_en_het_aantal() -> None:
    errors = tuple(
        Finding(Place("data/x.yml", line), "regel", "Fout.", "") for line in range(1, 1051)
    )
    broken = Shown(SITE.get, "1", errors, newest=False)
    page = lxml.html.document_fromstring(text(broken, "/"))
    assert len(page.xpath("//aside//li")) == MOST_FINDINGS
    assert page.xpath("string(//aside//summary)") == "1.050 fouten"
    assert "En nog 1.030: ze staan in het venster van sdsite." in page.text_content()


def test_zonder_site_staat_overal_wat_er_fout_is() -> None:
    broken = Shown(None, "1", (ERROR,))
    for target in ("/", "/adviezen/", "/nergens"):
        given = answer(broken, target)
        assert given.status is HTTPStatus.SERVICE_UNAVAILABLE
        assert "Dit is &lt;fout&gt;. Doe dat." in given.body.decode()
        assert b"/_preview/preview.js" in given.body
    assert "<h1>Even geduld</h1>" in text(NOTHING, "/")
