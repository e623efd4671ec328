"""What is kept in a few bytes tells the line of each path."""

from array import array
from collections.abc import Iterator

import yaml
from hypothesis import given
from hypothesis import strategies as st

from sdsite.sources.lines import Lines, Path, by_path
from sdsite.sources.text import Text
from sdsite.sources.yaml_text import read_yaml

words = st.sampled_from(("a", "b", "c"))
values = st.recursive(
    words,
    lambda inner: st.lists(inner, min_size=1) | st.dictionaries(words, inner, min_size=1),
    max_leaves=20,
)


def paths(node: yaml.Node, path: Path = ()) -> Iterator[tuple[Path, int]]:
    """Every key and list item with its line, as the parser itself has them in its tree."""
    if isinstance(node, yaml.MappingNode):
        for key, inner in node.value:
            yield (*path, key.value), key.start_mark.line + 1
            yield from paths(inner, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for at, inner in enumerate(node.value):
            yield (*path, at), inner.start_mark.line + 1
            yield from paths(inner, (*path, at))


@given(value=values, flow=st.sampled_from((True, False)))
def test_elke_regel_hoort_bij_zijn_pad(*, value: object, flow: bool) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, width=10)
    document, _ = read_yaml(Text("data/x.yml", text))
    tree = yaml.compose(text)
    assert document is not None
    assert tree is not None
    assert list(by_path(document.lines).items()) == list(paths(tree))


def test_wat_er_niet_staat_heeft_geen_regel() -> None:
    lines = Lines(("a", "b"), b"\x01\x02", array("I", (3, 4)))
    assert (lines.get(("a", "b")), lines.get(("b",)), Lines().get(("a",))) == (4, None, None)


def test_een_lijst_valt_uiteen_in_haar_delen() -> None:
    lines = Lines((0, "a", "b", 1, "a"), b"\x01\x02\x03\x01\x02", array("I", (1, 2, 3, 4, 5)))
    assert [(line, by_path(inside)) for line, inside in lines.of_items()] == [
        (1, {("a",): 2, ("a", "b"): 3}),
        (4, {("a",): 5}),
    ]


def test_er_komen_sleutels_bij() -> None:
    lines = Lines(("a", 0), b"\x01\x02", array("I", (1, 2))).and_also({"b": 9})
    assert by_path(lines) == {("a",): 1, ("a", 0): 2, ("b",): 9}


def test_gegevens_met_dezelfde_sleutels_delen_hun_stappen() -> None:
    made = [
        read_yaml(Text("data/x.yml", text))[0] for text in ("a: 1\nb: [x]\n", "a: 2\n\nb: [y]\n")
    ]
    one, other = (document.lines for document in made if document is not None)
    assert one.steps is other.steps
    assert (one.get(("b",)), other.get(("b",))) == (2, 3)
