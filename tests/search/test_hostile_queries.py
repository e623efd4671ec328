"""Whatever is typed, search gives an answer and never an exception."""

import pytest

from tests.search.conftest import Answers, record

RECORDS = (record("een", "Een plan voor zorg", "De zorg in 2024 kost 10,7 miljoen euro. " * 30),)

HOSTILE = {
    "nothing": "",
    "spaces": " \t\n\u00a0 ",
    "punctuation": "!?.,;:-–—_/\\|()[]{}<>@#$%^&*+=~`'\"€…",
    "emoji": "😀👨‍👩‍👧‍👦🏳️‍🌈",
    "html": "<script>alert('zorg')</script><img src=x onerror=alert(1)>",
    "regular expression": "(a+)+$ [z-a] .* \\ ^zorg$ (?<=x) {1,99999}",
    "prototype": "__proto__ constructor toString hasOwnProperty valueOf",
    "one very long word": "zorg" * 25_000,
    "ten thousand words": "zorg " * 10_000,
    "ten thousand different words": " ".join(f"woord{number}" for number in range(10_000)),
    "lone surrogate": "zorg \ud800",
    "control characters": "zo\x00rg \x1b[31m \u202egroz \ufeff",
    "other scripts": "معلومات 信息 информация ༼ つ",
    "combining marks": "z" + "\u0301" * 5_000,
    "huge number": "9" * 400,
    "number with marks": "1.2.3.4,5,6.7 ,5 .5 1e999 0x1F -0",
    "only stop words": "de het een van en in",
    "quotes and operators": '"zorg AND (kosten OR -geld) NEAR/3 title:zorg*',
}


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("typing", [False, True], ids=["finished", "typing"])
def test_elke_vraag_krijgt_een_antwoord(answers: Answers, query: str, *, typing: bool) -> None:
    (answer,) = answers(RECORDS, (query, {"typing": typing}))
    assert answer["total"] == len(answer["results"])


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> zorg",
        "zorg & <b>kosten</b>",
        "\ud7ff zorg \u202e",
        "zorg" * 9_999,
    ],
    ids=["script", "tags", "strange letters", "one word"],
)
def test_een_vreemde_tekst_komt_er_letterlijk_weer_uit(answers: Answers, text: str) -> None:
    (answer,) = answers((record("een", "Zorg", text),), "zorg")
    (found,) = answer["results"]
    assert all(part["text"].strip("… ") in text for part in found["excerpt"])


def test_een_site_met_een_enkel_leeg_gegeven_breekt_niets(answers: Answers) -> None:
    (answer,) = answers((record("leeg", ""),), "zorg")
    assert answer["total"] == 0
