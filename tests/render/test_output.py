"""A file made piece by piece: a small one comes whole, a large one in parts of whole pieces."""

from unittest.mock import patch

from sdsite.render import output
from sdsite.render.output import OutputFile, Parts, in_parts


def test_een_klein_bestand_komt_heel() -> None:
    assert list(in_parts("a.csv", [b"een\n", b"twee\n"])) == [OutputFile("a.csv", b"een\ntwee\n")]
    assert list(in_parts("a.csv", [])) == [OutputFile("a.csv", b"")]


def test_een_groot_bestand_komt_in_delen_van_hele_stukken() -> None:
    pieces = [b"%d;" % number * 3 for number in range(100)]
    with patch.object(output, "PART", 50):
        parts = list(in_parts("a.csv", pieces))
    assert len(parts) > 10
    assert b"".join(part.content for part in parts) == b"".join(pieces)
    assert [part.begin for part in parts] == [
        sum(len(each.content) for each in parts[:at]) for at, _ in enumerate(parts)
    ]
    assert [part.more for part in parts] == [True] * (len(parts) - 1) + [False]
    assert all(len(part.content) < 50 + 9 for part in parts)


def test_een_deel_weet_wat_er_in_geen_ander_bestand_staat() -> None:
    parts = Parts("a.json")
    with patch.object(output, "PART", 6):
        made = [*parts.add(b"[\n"), *parts.add(b"{1}", copied=True), *parts.add(b",\n")]
        made += [*parts.add(b"{2222}", copied=True), *parts.add(b"\n]\n")]
        made.append(parts.end())
    assert [part.content for part in made] == [b"[\n{1},\n", b"{2222}", b"\n]\n"]
    assert [part.own for part in made] == [b"[\n,\n", b"", None]
