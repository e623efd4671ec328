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


def test_van_heel_veel_tegelijk_wordt_alleen_het_nieuwe_gemaakt() -> None:
    memo = Memo()
    found: list[str] = []

    def made_each(*keys: str) -> tuple[str, ...]:
        return tuple(memo.remember_each("x", ((key, key) for key in keys), keep))

    def keep(value: str, key: str) -> str:
        found.append(key)
        return value.upper()

    assert (made_each("a", "b"), found) == (("A", "B"), ["a", "b"])
    memo.next_run()
    assert (made_each("b", "c"), found) == (("B", "C"), ["a", "b", "c"])
    memo.next_run()
    assert (made_each("a"), found) == (("A",), ["a", "b", "c", "a"])
    assert tuple(NO_MEMO.remember_each("x", [("a", "a")], keep)) == ("A",)


def test_van_wat_gelijk_is_komt_wat_er_de_vorige_keer_van_kwam() -> None:
    memo = Memo()
    made = [memo.remember_for_equal("x", [1], list)]
    for given in ([1], [2], [1]):
        memo.next_run()
        made.append(memo.remember_for_equal("x", given, list))
    first, kept, other, again = made
    assert kept is first
    assert (other, again) == ([2], [1])
    assert again is not first
    assert NO_MEMO.remember_for_equal("x", [1], list) is not NO_MEMO.remember_for_equal(
        "x", [1], list
    )
