"""The shell: what stands around a page, without scripts or styles in it, from any root."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace

import pytest
from lxml import html as lxml_html

from sdsite.pages.parts import Link
from sdsite.render.menu import MenuSection
from sdsite.render.shell import PouredPage, SiteChrome, make_shells
from sdsite.render.shell_assets import shell_assets

SITE = SiteChrome(
    name="Voorbeeld & co",
    description='Wat er "verandert".',
    accent="#1f5a66",
    sections=(
        MenuSection("Start", ""),
        MenuSection("Plan", "plan/", (MenuSection("Keuzes", "plan/keuzes/"),)),
        MenuSection("Adviezen", "adviezen/"),
        MenuSection("Begrippen", "begrippen/", more=True),
    ),
    footer=(Link("Over deze site", "over/"), Link("Broncode", "https://voorbeeld.nl/code")),
    base_date="1 maart 2024",
)
PAGE = PouredPage(
    address="adviezen/2021-047/",
    kind="advies",
    title="Advies <1>",
    description="Twaalf adviezen.",
    section="adviezen/",
    content='<h1>Advies</h1><p><a href="site:plan/">plan</a></p>',
    breadcrumb=(Link("Start", ""), Link("Adviezen", "adviezen/")),
)
SHELLS = make_shells(SITE)
STYLES = [file.content.decode() for file in SHELLS.assets if file.path.startswith("assets/stijl.")]


def pour(page: PouredPage = PAGE, site: SiteChrome = SITE) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(make_shells(site).pour(page))


def test_de_bladzijde_zegt_wat_zij_is() -> None:
    tree = pour()
    assert tree.get("lang") == "nl"
    assert tree.findtext(".//title") == "Advies <1> – Voorbeeld & co"
    assert tree.xpath("string(//meta[@name='sdsite-kind']/@content)") == "advies"
    assert tree.xpath("string(//meta[@name='description']/@content)") == "Twaalf adviezen."


def test_zonder_eigen_omschrijving_geldt_die_van_de_site() -> None:
    tree = pour(replace(PAGE, description=""))
    assert tree.xpath("string(//meta[@name='description']/@content)") == SITE.description


def test_de_startbladzijde_draagt_alleen_de_naam_van_de_site() -> None:
    tree = pour(replace(PAGE, address="", section="", breadcrumb=()))
    assert tree.findtext(".//title") == "Voorbeeld & co"
    assert not tree.xpath("//nav[@class='kruimelpad']")


def test_het_kruimelpad_eindigt_bij_de_bladzijde_zelf() -> None:
    path = pour().xpath("//nav[@class='kruimelpad']")[0]
    assert [item.text_content() for item in path.xpath(".//li")] == [
        "Start",
        "Adviezen",
        "Advies <1>",
    ]
    assert path.xpath(".//*[@aria-current='page']/text()") == ["Advies <1>"]
    assert path.xpath(".//a/@href") == ["../../", "../"]


def test_de_adressen_voor_op_papier_staan_buiten_de_tekst_van_de_bladzijde() -> None:
    tree = pour()
    assert tree.xpath("//div[contains(@class, 'adressen')]//li/text()") == ["/plan/"]
    assert not tree.xpath("//article//div[contains(@class, 'adressen')]")


def test_een_vast_adres_staat_er_als_de_site_een_adres_heeft() -> None:
    assert not pour().xpath("//link[@rel='canonical']")
    tree = pour(site=replace(SITE, base_url="https://voorbeeld.nl/"))
    (canonical,) = tree.xpath("//link[@rel='canonical']/@href")
    assert canonical == "https://voorbeeld.nl/adviezen/2021-047/"


def test_in_de_bladzijde_staat_een_script_op_elke_bladzijde_hetzelfde_en_geen_opmaak() -> None:
    tree = pour()
    scripts = {pour(replace(PAGE, address=at)).xpath("string(//script)") for at in ("", "a/", "/")}
    assert scripts == {tree.xpath("string(//script)")} == {shell_assets("#1f5a66", "").first}
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//style | //*[@style] | //iframe | //form")
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on")]


def test_niets_komt_van_een_andere_site() -> None:
    tree = pour()
    loaded = tree.xpath("//@src | //link/@href")
    assert loaded
    assert all(address.startswith("../../assets/") for address in loaded)
    for file in SHELLS.assets:
        if file.path.endswith(".css"):
            css = file.content.decode()
            assert not re.search(r"url\(\s*[\"']?(?:https?:)?//", css)
            assert "@import" not in css


def test_elk_bestand_dat_de_schil_noemt_bestaat() -> None:
    files = {file.path for file in SHELLS.assets}
    for address in pour().xpath("//@src | //link/@href"):
        assert posixpath.normpath(posixpath.join(PAGE.address, address)) in files
    for style in STYLES:
        for font in re.findall(r'url\("([^"]+)"\)', style):
            assert font.startswith("data:image/svg+xml,") or f"assets/{font}" in files


def test_alle_opmaak_is_van_ons_en_heel() -> None:
    assert not any("--md-" in css or "@layer" in css for css in STYLES)
    assert all(css.count("{") == css.count("}") for css in STYLES)


def test_geen_resten_van_materials_menu_en_zoekveld() -> None:
    tree = pour()
    assert not tree.xpath("//input | //label")
    assert not tree.xpath("//*[@data-md-component='dialog' or @data-md-component='announce']")


def test_het_menu_wijst_de_afdeling_aan() -> None:
    tree = pour()
    here = tree.xpath("//nav[@aria-label='Hoofdmenu']//a[@aria-current]")
    assert [(a.text, a.get("aria-current")) for a in here] == [("Adviezen", "true")]
    section = pour(replace(PAGE, address="adviezen/"))
    (here,) = section.xpath("//nav[@aria-label='Hoofdmenu']//a[@aria-current]")
    assert here.get("aria-current") == "page"


def test_een_bladzijde_zonder_eigen_woord_in_het_menu_staat_in_haar_afdeling() -> None:
    plan = replace(SITE.sections[1], unlisted=("plan/oud/",))
    site = replace(SITE, sections=(SITE.sections[0], plan, *SITE.sections[2:]))
    tree = pour(replace(PAGE, address="plan/oud/", section="plan/oud/"), site)
    here = tree.xpath("//nav[@aria-label='Hoofdmenu']//a[@aria-current]")
    assert [(a.text, a.get("aria-current")) for a in here] == [("Plan", "true")]
    assert tree.xpath("//nav[@class='sectienav']//a/text()") == ["Keuzes"]


def test_onder_het_menu_staan_de_bladzijden_van_de_afdeling() -> None:
    tree = pour(replace(PAGE, address="plan/keuzes/", section="plan/keuzes/"))
    (section,) = tree.xpath("//nav[@class='sectienav']")
    assert section.get("aria-label") == "Plan"
    assert section.xpath(".//a/@aria-current") == ["page"]
    here = tree.xpath("//nav[@aria-label='Hoofdmenu']//a[@aria-current]")
    assert [(a.text, a.get("aria-current")) for a in here] == [("Plan", "true")]


def test_beide_menus_leiden_naar_elke_afdeling() -> None:
    tree = pour()
    everywhere = {"../../", "../../plan/", "../", "../../begrippen/"}
    assert everywhere <= set(tree.xpath("//nav[@aria-label='Hoofdmenu']//a/@href"))
    assert {*everywhere, "../../plan/keuzes/"} == set(
        tree.xpath("//nav[@aria-label='Menu']//a/@href")
    )


def test_de_voet_noemt_peildatum_en_verwijzingen() -> None:
    (foot,) = pour().xpath("//footer")
    assert "Bijgewerkt tot en met 1 maart 2024." in foot.text_content()
    assert foot.xpath(".//a/@href") == ["../../over/", "https://voorbeeld.nl/code"]


def test_wie_het_toetsenbord_gebruikt_kan_het_menu_overslaan() -> None:
    tree = pour()
    first = tree.xpath("(//a)[1]")[0]
    assert first.get("href") == "#inhoud"
    assert tree.xpath("//*[@id='inhoud']//h1")


def test_zoeken_staat_er_alleen_als_er_een_zoekbladzijde_is() -> None:
    assert not pour().xpath("//form | //script[@data-zoeken]")
    tree = pour(site=replace(SITE, search="zoeken/"))
    (form,) = tree.xpath("//header//form[@role='search']")
    assert (form.get("action"), form.get("method")) == ("../../zoeken/", "get")
    assert form.xpath("string(.//label/@for)") == form.xpath("string(.//input[@name='q']/@id)")
    assert tree.xpath("//header//a[@data-zoekknop]/@href") == ["../../zoeken/"]


def test_de_zoekbladzijde_heeft_haar_eigen_vak() -> None:
    page = replace(PAGE, address="zoeken/", section="zoeken/")
    assert not pour(page, replace(SITE, search="zoeken/")).xpath("//header//form")
    letter = replace(PAGE, address="zoeken/a/", section="zoeken/")
    assert pour(letter, replace(SITE, search="zoeken/")).xpath("//header//form")


def test_adressen_in_de_inhoud_worden_betrekkelijk() -> None:
    assert pour().xpath("//article//p/a/@href") == ["../../plan/"]


def test_tekst_die_op_een_gleuf_lijkt_blijft_tekst() -> None:
    html = SHELLS.pour(replace(PAGE, content="<h1>\x00title\x00 {{ 7 * 7 }}</h1>")).decode()
    assert "<h1>\x00title\x00 {{ 7 * 7 }}</h1>" in html


def test_twee_keer_gieten_geeft_hetzelfde() -> None:
    other = make_shells(SITE)
    assert other.pour(PAGE) == SHELLS.pour(PAGE) == SHELLS.pour(PAGE)
    assert other.assets == SHELLS.assets


@pytest.mark.parametrize("address", ["", "plan/", "adviezen/x/", "agenda/2024/x/"])
def test_op_elke_diepte_kloppen_de_wegen(address: str) -> None:
    tree = pour(replace(PAGE, address=address, section="plan/"))
    targets = {
        posixpath.normpath(posixpath.join("/", address, href))
        for href in tree.xpath("//nav[@aria-label='Menu']//a/@href")
    }
    assert targets == {"/", "/plan", "/plan/keuzes", "/adviezen", "/begrippen"}
