"""Paths that leave the site or are in each other's way are told before anything is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.publish.paths import MARKER, Paths


def told(*paths: str) -> list[str]:
    every = Paths()
    for path in paths:
        every.admit(path)
    return [str(each) for each in every.findings()]


def test_gewone_paden_zijn_goed() -> None:
    paths = ("index.html", "a/index.html", "a/b/index.html", "ab", "api/v1/x.json", ".nojekyll")
    assert told(*paths) == []


@pytest.mark.parametrize(
    "path,shown",
    [
        ("", ""),
        ("/etc/passwd", "/etc/passwd"),
        ("../x", "../x"),
        ("a/../../x", "a/../../x"),
        ("a/./x", "a/./x"),
        ("a//x", "a//x"),
        ("a/", "a/"),
        ("a\\x", "a\\\\x"),
        ("a\x00x", "a\\x00x"),
        ("a\nx", "a\\nx"),
        ("x" * 256, "x" * 256),
        (MARKER, ".sdsite"),
    ],
    ids=range(12),
)
def test_een_pad_uit_de_site_wordt_geweigerd(path: str, shown: str) -> None:
    assert told("index.html", path) == [
        (
            f'{shown}: fout: De site heeft een bestand met het pad "{shown}", en dat kan niet. '
            "Meld dit aan de makers van het programma. [pad-buiten-site]"
        )
    ]


@pytest.mark.parametrize(
    "paths,expected",
    [
        (("a", "a"), "a: fout: Dit adres wordt door twee pagina's of bestanden gebruikt."),
        (("a/b", "A/b"), 'A/b: fout: Dit adres gaat niet samen met "a/b".'),
        (("a/b/c", "a"), 'a/b/c: fout: Dit adres gaat niet samen met "a".'),
        (("a", "a/b"), 'a/b: fout: Dit adres gaat niet samen met "a".'),
    ],
    ids=["gelijk", "hoofdletter", "map", "bestand"],
)
def test_paden_die_elkaar_in_de_weg_zitten_worden_geweigerd(
    paths: tuple[str, ...], expected: str
) -> None:
    hint = "Geef een van de twee een ander id of een andere naam. [dubbel-pad]"
    assert told(*paths) == [f"{expected} {hint}"]


@given(st.lists(st.text(alphabet="aA./\\", max_size=6), max_size=5))
def test_wat_goed_is_blijft_binnen_de_map_en_komt_een_keer_voor(paths: list[str]) -> None:
    if not told(*paths):
        assert len({path.casefold() for path in paths}) == len(paths)
        assert all(not {"", ".", ".."} & set(path.split("/")) for path in paths)
