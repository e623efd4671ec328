"""What stands under something else: going up never comes back."""

from __future__ import annotations

import pytest

from tests.checks.conftest import Checked


def doelen(**above: str) -> dict[str, str]:
    return {
        "doelen.yml": "".join(
            f"- {{id: doel-{name}, titel: Doel, soort: maatschappelijk, "
            f"bronnen: [{{document: document-plan}}]{f', hoofddoel: doel-{top}' if top else ''}}}\n"
            for name, top in above.items()
        )
    }


def test_een_boom_van_doelen_is_goed(checked: Checked) -> None:
    assert checked(doelen(a="", b="a", c="a", d="b")) == ()


@pytest.mark.parametrize("above", [{"a": "b", "b": "a"}, {"c": "b", "b": "a", "a": "c", "d": "a"}])
def test_een_kring_wordt_een_keer_gemeld(checked: Checked, above: dict[str, str]) -> None:
    (finding,) = checked(doelen(**above))
    assert "vormen een kring: doel-a → " in finding
    assert "→ doel-a. " in finding


def test_een_doel_onder_zichzelf_wordt_gemeld(checked: Checked) -> None:
    (finding,) = checked(doelen(a="a"))
    assert '"doel-a" verwijst hier naar zichzelf.' in finding


def test_bijlagen_bij_elkaar_worden_gemeld(checked: Checked) -> None:
    papers = "".join(
        f"- {{id: document-{one}, titel: Stuk, soort: brief, datum: 2030, "
        f"bijlage_bij: document-{other}}}\n"
        for one, other in (("x", "y"), ("y", "x"))
    )
    (finding,) = checked({"documenten/meer.yml": papers})
    assert finding.startswith("data/documenten/meer.yml:1: fout: ")
    assert "document-x → document-y → document-x" in finding
