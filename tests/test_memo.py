"""A memo gives what was made from the same, and holds no more than a run needs."""

from sdsite.memo import NO_MEMO, Memo


def made(memo: Memo, *keys: str) -> list[str]:
    """The keys for which something is made anew."""
    found: list[str] = []
    for key in keys:
        memo.remember(key, lambda key=key: found.append(key))  # type: ignore[misc]
    return found


def test_hetzelfde_wordt_een_keer_gemaakt() -> None:
    memo = Memo()
    value = memo.remember(("a", 1), lambda: [1])
    memo.next_run()
    assert memo.remember(("a", 1), lambda: [2]) is value
    assert memo.remember(("a", 2), lambda: [2]) == [2]


def test_ook_niets_wordt_onthouden() -> None:
    memo = Memo()
    assert (made(memo, "a"), made(memo, "a")) == (["a"], [])


def test_wat_een_run_niet_vraagt_is_daarna_weg() -> None:
    memo = Memo()
    assert made(memo, "a", "b") == ["a", "b"]
    memo.next_run()
    assert made(memo, "b") == []
    memo.next_run()
    assert made(memo, "a", "b") == ["a"]


def test_wie_een_keer_draait_onthoudt_niets() -> None:
    assert (made(NO_MEMO, "a"), made(NO_MEMO, "a")) == (["a"], ["a"])


def test_een_run_die_ophoudt_vergeet_niets() -> None:
    memo = Memo()
    assert made(memo, "a", "b") == ["a", "b"]
    for key in ("c", "d"):
        memo.next_run()
        assert made(memo, key) == [key]
        memo.stop_run()
    memo.next_run()
    assert made(memo, "a", "b", "c", "d") == []
