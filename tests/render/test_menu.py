"""The menu on a page: the way to each entry, and where the reader is."""

from __future__ import annotations

from sdsite.render.menu import MenuLink, MenuSection, menu_links

MENU = (
    MenuSection("Start", ""),
    MenuSection("Plan", "plan/", (MenuSection("Keuzes", "plan/keuzes/", unlisted=("plan/k/",)),)),
    MenuSection("Begrippen", "begrippen/", more=True),
)


def _current(links: tuple[MenuLink, ...]) -> dict[str, str]:
    """What is said of each entry that the reader is in."""
    return {
        each.title: each.current
        for link in links
        for each in (link, *link.children)
        if each.current
    }


def test_elke_weg_begint_bij_de_bladzijde() -> None:
    start, plan, begrippen = menu_links(MENU, "plan/keuzes/geld/", "plan/keuzes/")
    assert (start.way, plan.way, begrippen.way) == ("../../../", "../../", "../../../begrippen/")
    assert [child.way for child in plan.children] == ["../"]
    assert (plan.more, begrippen.more) == (False, True)


def test_de_bladzijde_zelf_en_waar_zij_in_staat() -> None:
    assert _current(menu_links(MENU, "", "")) == {"Start": "page"}
    assert _current(menu_links(MENU, "plan/keuzes/", "plan/keuzes/")) == {
        "Plan": "true",
        "Keuzes": "page",
    }
    assert _current(menu_links(MENU, "plan/keuzes/geld/", "plan/keuzes/"))["Keuzes"] == "true"


def test_een_bladzijde_zonder_eigen_plek_in_het_menu_hoort_bij_haar_deel() -> None:
    assert _current(menu_links(MENU, "plan/k/", "plan/k/")) == {"Plan": "true", "Keuzes": "true"}
    assert _current(menu_links(MENU, "elders/", "elders/")) == {}
