"""Word → how many syllables it has, by the vowels of written Dutch."""

from __future__ import annotations

import re

_VOWELS = re.compile(
    r"aai|ooi|oei|eeu|ieu|eau"  # draai, mooi, groei, eeuw, nieuw, niveau
    r"|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|oi"  # one sound in two letters
    r"|éé|óó|ë[eiu]|ïe"  # the same with an accent, or after a trema: één, geëist, mozaïek
    r"|[aeiouyàáâäèéêëìíîïòóôöùúûü]"  # a trema begins a new syllable: reünie, financiën
)
_AS_SAID = (
    (re.compile(r"qu"), "kw"),  # quotum
    (re.compile(r"e(?=um(?:s|pje)?$)"), "e-"),  # museum: mu-se-um
    (re.compile(r"team"), "tiem"),
    (re.compile(r"coach"), "kootsj"),
    (re.compile(r"(?<=s)ite(?=s?$)"), "ijt"),  # website
    (re.compile(r"line(?=s?$)"), "lijn"),  # online
    (re.compile(r"case(?=s?$)"), "kees"),  # businesscase
    (re.compile(r"business"), "biznis"),
    (re.compile(r"y(?=[aeou])"), "j"),  # yoghurt, royaal
)
"""Letters that do not sound as they are written, and how they sound."""


def syllables(word: str) -> int:
    """Count the syllables of a word; at least one, for a word of consonants is said as one."""
    sound = word.casefold()
    for pattern, as_said in _AS_SAID:
        sound = pattern.sub(as_said, sound)
    return max(1, len(_VOWELS.findall(sound)))
