"""Syllables of Dutch words, against a list that was split by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdsite.readability import syllables

BY_HAND = """
be-leids-pro-gram-ma so-ci-aal so-ci-a-le fi-nan-ci-eel fi-nan-ci-ën ef-fi-ci-ënt cli-ën-ten
be-ïn-vloe-den co-ö-pe-ra-tie mu-se-um mu-se-ums ni-veau bu-reau bu-reaus web-site web-sites team
wijk-team wijk-teams on-line re-gi-o in-di-vi-du-eel ac-tu-eel ja-nu-a-ri si-tu-a-tie e-va-lu-a-tie
ge-uit be-oor-de-len be-ant-woor-den beurt nieuw nieu-we eeuw leeu-wen draai-en groei-en koei-en
bij-zon-der i-de-aal re-a-li-se-ren vi-de-o ra-di-o knie-ën zee-ën i-dee-ën ge-ëist mo-za-ïek
re-ü-nie quo-tum ty-pisch dos-sier mi-lieu for-mu-lier voor-zie-nin-gen maat-werk-voor-zie-ning
ge-meen-te ge-beu-ren geu-ren beur-zen jeugd-hulp uit-voe-rings-a-gen-da des-kun-dig-heid
ver-ant-woor-de-lijk-heid hi-ër-ar-chie pa-ti-ënt e-mail de-tail trai-nen wet ik een ja nee huis
hui-zen mooi mooi-e oei leeuw ruim ruw u uw wie moe-ten moei-lijk ei-ge-naar jou jou-we blauw-e
lief-de bei-de ar-moe-de schuld-hulp-ver-le-ning man-tel-zorg in-wo-ners raads-lid col-le-ge
be-grip-pen be-schik-king in-di-ca-tie trans-for-ma-tie ba-sis-on-der-steu-ning wijk-coach
bu-si-ness-case stich-ting drie twee één vijf zes ze-ven acht ne-gen tien mil-joen eu-ro pro-cent
"""


@pytest.mark.parametrize("word", BY_HAND.split())
def test_een_woord_heeft_zo_veel_lettergrepen(word: str) -> None:
    whole = word.replace("-", "")
    expected = 3 if whole == "businesscase" else word.count("-") + 1
    assert syllables(whole) == expected


def test_hoofdletters_en_streepjes_maken_niets_uit() -> None:
    assert syllables("Wmo-Hulp") == 2
    assert syllables("GEMEENTE") == 3


def test_een_woord_zonder_klinkers_is_een_lettergreep() -> None:
    assert syllables("pgb") == 1


@given(st.text(min_size=1, max_size=60))
def test_elk_woord_heeft_ten_minste_een_lettergreep(word: str) -> None:
    assert 1 <= syllables(word) <= len(word.casefold()) + 1
