"""Relations between documents: a reaction and its advice, an answer and its questions."""

from __future__ import annotations

from sdsite.pages import SitePlan
from tests.pages.conftest import PlanOf
from tests.pages.online_facts import ONLINE
from tests.pages.small_facts import QUESTIONS
from tests.pages.test_woo import documents


def _relations(plan: SitePlan) -> set[tuple[str, str, str]]:
    return {
        (address, str(relation.role), relation.address)
        for address, document in documents(plan).items()
        for relation in document.relations
    }


def test_een_reactie_is_een_reactie_op_het_advies_en_een_bijlage_hoort_bij_de_brief(
    plan_of: PlanOf,
) -> None:
    assert _relations(plan_of(ONLINE)) == {
        ("documenten/reactie/", "is reactie op", "adviezen/2030-1/"),
        ("documenten/advies/", "heeft bijlage", "documenten/reactie/"),
    }


def test_antwoorden_zijn_een_reactie_op_de_vragen(plan_of: PlanOf) -> None:
    papers = QUESTIONS["data/documenten/vragen.yml"].replace(
        "aanwezig: true", "aanwezig: true\n  woo_categorie: infocat008"
    )
    files = {**QUESTIONS, **ONLINE, "data/documenten/vragen.yml": papers}
    assert {
        ("documenten/vragen/", "is reactie op", "raadsvragen/dagopvang/"),
        ("raadsvragen/dagopvang/", "verwijst naar", "documenten/plan/"),
    } <= _relations(plan_of(files))


def test_een_relatie_met_een_stuk_zonder_categorie_blijft_weg(plan_of: PlanOf) -> None:
    first, _, second = ONLINE["data/documenten.yml"].partition("- id: document-reactie")
    papers = first.replace("  woo_categorie: infocat010\n", "") + "- id: document-reactie" + second
    assert not _relations(plan_of({**ONLINE, "data/documenten.yml": papers}))
