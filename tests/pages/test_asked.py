"""What is decided when asked: no further, and of values one by one each once, whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from sdsite.pages.asked import Asked, EachAsked, when_asked


def test_wat_verder_staat_wordt_niet_bepaald() -> None:
    decided: list[str] = []

    def words() -> Iterator[str]:
        for word in ("een", "twee", "drie"):
            decided.append(word)
            yield word

    asked = Asked(words, str.upper)
    assert not decided
    assert asked.get("TWEE") == "twee"
    assert decided == ["een", "twee"]
    assert asked.get("VIER") is None
    assert list(asked) == list(asked) == decided == ["een", "twee", "drie"]


def test_wie_tegelijk_vragen_krijgen_hetzelfde() -> None:
    asked = Asked(lambda: (object() for _ in range(500)), lambda each: str(id(each)))
    with ThreadPoolExecutor(8) as threads:
        every = list(threads.map(lambda _: list(asked), range(8)))
    assert all(each == every[0] for each in every)
    assert len(every[0]) == len(set(every[0])) == 500


def test_wat_bij_een_vraag_wordt_bepaald_is_elke_keer_nieuw() -> None:
    decide = when_asked(lambda *words: list(words), "een", "twee")
    assert decide() == decide() == ["een", "twee"]
    assert decide() is not decide()


def test_wat_bij_een_sleutel_hoort_wordt_een_keer_bepaald() -> None:
    decided: list[str] = []

    def length(word: str) -> int:
        decided.append(word)
        return len(word)

    asked = EachAsked(length)
    assert [asked["een"], asked["drie"], asked["een"]] == [3, 4, 3]
    assert decided == ["een", "drie"]
