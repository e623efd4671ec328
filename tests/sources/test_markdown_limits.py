"""A written page that would take the program too long is refused before it is drawn."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sdsite.pages.bladzijde import Geschreven
from sdsite.render.markdown import render_markdown
from sdsite.sources.limits import MAX_BRACKETS, MAX_MARKS, MAX_PAGE, MAX_STRETCH, MAX_TERMS
from sdsite.sources.markdown_limits import past_limits

LINE = "x" * 99 + "\n"

CASES: tuple[tuple[Callable[[int], str], int, str], ...] = (
    (
        lambda n: f"{'x' * 999}\n\n" * (n // 1001) + "x" * (n % 1001),
        MAX_PAGE,
        (
            "content/a.md: fout: Deze pagina heeft 100.001 tekens, en 100.000 past. "
            "Verdeel haar over meer pagina's. [te-veel-in-bestand]"
        ),
    ),
    (
        lambda n: "[" * n,
        MAX_BRACKETS,
        (
            "content/a.md: fout: Op deze pagina staat meer dan 1.000 keer een [. "
            "Verdeel haar over meer pagina's. [te-veel-in-bestand]"
        ),
    ),
    (
        lambda n: "x\n\n" + "y" * n,
        MAX_STRETCH,
        (
            "content/a.md:7: fout: Hier staan meer dan 20.000 tekens zonder lege regel. "
            "Zet een lege regel tussen de alinea's. [te-veel-in-bestand]"
        ),
    ),
    (
        lambda n: "a\n: b\n" * n,
        MAX_TERMS,
        (
            "content/a.md:206: fout: Hier staan meer dan 100 begrippen achter elkaar. "
            "Zet een lege regel na elk begrip. [te-veel-in-bestand]"
        ),
    ),
    (
        lambda n: "> " * n + "a",
        MAX_MARKS,
        (
            "content/a.md:5: fout: Hier zitten meer dan 10 lijsten of citaten in elkaar. "
            "Begin de regel met minder tekens als >, - en 1. [te-diep]"
        ),
    ),
    (
        lambda n: "    " * (n - 1) + "- a",
        MAX_MARKS,
        (
            "content/a.md:5: fout: Hier zitten meer dan 10 lijsten of citaten in elkaar. "
            "Begin de regel met minder tekens als >, - en 1. [te-diep]"
        ),
    ),
)


@pytest.mark.parametrize("make,limit,expected", CASES)
def test_op_de_grens_past_het_en_erna_noemt_de_melding_haar(
    make: Callable[[int], str], limit: int, expected: str
) -> None:
    assert past_limits("content/a.md", 5, make(limit)) == ()
    assert [str(each) for each in past_limits("content/a.md", 5, make(limit + 1))] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "[" * MAX_BRACKETS,
        "[a](" * MAX_BRACKETS,
        "a\n: b\n" * MAX_TERMS,
        *("> " * MAX_MARKS, "1. " * MAX_MARKS, "- " * MAX_MARKS),
        *("*" * MAX_STRETCH, "_*" * 9_000, "`" * MAX_STRETCH, "<a" * 9_000, "|" * MAX_STRETCH),
    ],
)
def test_binnen_de_grenzen_wordt_alles_getekend(text: str) -> None:
    assert past_limits("content/a.md", 1, text) == ()
    render_markdown(Geschreven("over/", text, {}))
