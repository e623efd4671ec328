"""The results of a comparison as a page of Markdown and as a chart."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import altair as alt
import vl_convert

from bench.runs import Case, Results, Run, growth, medians, ratio
from sdsite.charts.theme import FONT, GRID, GROUND, HUES, INK, QUIET

OURS = "sdsite"
LABEL_WIDTH = 340


def as_markdown(results: Results, does: Mapping[str, str]) -> str:
    """Tables of the medians, with what each engine does for it; `does` is by engine."""
    return "\n".join(_lines(results, does)) + "\n"


def _lines(results: Results, does: Mapping[str, str]) -> Iterator[str]:
    found = medians(results.runs)
    most = max((len(_same(results.runs, run)) for run in found), default=0)
    yield "# The same site by sdsite and by others\n"
    yield f"{results.machine}. Medians of at most {most} runs, in turn (A B A B). CPU is user and"
    yield "system of all processes of a build; memory is their most together. The cache of files is"
    yield "warm; the same text goes to each, on the same disk. Made by `make bench`.\n"
    yield "![CPU seconds of a cold build](peers.svg)\n"
    for case in dict.fromkeys(run.case for run in found):
        for records in sorted({run.records for run in found if run.case is case}):
            yield f"## {_words(case)}, {records:,} records\n"
            yield from _table([r for r in found if (r.case, r.records) == (case, records)])
    yield from _growth(found)
    yield "## What each build includes\n"
    yield "| engine | version | its build includes |"
    yield "|---|---|---|"
    for engine in dict.fromkeys(run.engine for run in found):
        yield f"| {engine} | {results.versions.get(engine, '')} | {does.get(engine, '')} |"
    yield ""


def _table(runs: Sequence[Run]) -> Iterator[str]:
    yield "| engine | CPU s | wall s | peak MiB | files | MB | its CPU is ours times |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    ours = next((run for run in runs if run.engine == OURS), None)
    for run in runs:
        times = ratio(runs, ours, run.engine) if ours else None
        yield (
            f"| {run.engine} | {run.cpu:.2f} | {run.wall:.2f} | {run.memory:.0f} | {run.files:,} "
            f"| {run.size / 1e6:.0f} | {'' if times is None else f'{times:.2f}'} |"
        )
    yield ""


def _growth(runs: Sequence[Run]) -> Iterator[str]:
    yield "## CPU milliseconds for each record, cold\n"
    sizes = sorted({run.records for run in runs if run.case is Case.COLD})
    yield f"| engine | {' | '.join(f'{size:,}' for size in sizes)} |"
    yield f"|---|{'---:|' * len(sizes)}"
    for engine in dict.fromkeys(run.engine for run in runs):
        each = dict(growth(runs, engine, Case.COLD))
        cells = (f"{each[size]:.2f}" if size in each else "" for size in sizes)
        yield f"| {engine} | {' | '.join(cells)} |"
    yield ""


def as_svg(results: Results) -> str:
    """A bar for each engine at each size that more than one built: the CPU of a cold build."""
    cold = [run for run in medians(results.runs) if run.case is Case.COLD]
    built = Counter(run.records for run in cold)
    cold = [run for run in cold if built[run.records] > 1]
    rows = [
        {
            "engine": run.engine,
            "size": f"{run.records:,} records",
            "order": run.records,
            "cpu": run.cpu,
            "label": f"{run.cpu:.1f} s",
            "ours": run.engine.startswith(OURS),
        }
        for run in cold
    ]
    engines = list(dict.fromkeys(run.engine for run in cold))
    bars = alt.Chart().encode(
        x=alt.X("cpu:Q", title="CPU seconds of a cold build, median"),
        y=alt.Y("engine:N", sort=engines, title=None),
        color=alt.condition("datum.ours", alt.value(HUES[0]), alt.value(QUIET)),
    )
    drawn = (
        alt.layer(
            bars.mark_bar(height={"band": 0.7}),
            bars.mark_text(align="left", dx=4).encode(text="label:N", color=alt.value(INK)),
            data=alt.InlineData(values=rows),
        )
        .properties(width=460, height=24 * len(engines))
        .facet(row=alt.Row("size:N", title=None, sort=alt.SortField("order")))
        .resolve_scale(x="independent")
        .configure(font=FONT, background=GROUND, padding=12)
        .configure_axis(
            gridColor=GRID, labelColor=INK, titleColor=INK, labelLimit=LABEL_WIDTH, labelFontSize=13
        )
        .configure_text(fontSize=13)
        .configure_header(labelFontSize=14, labelColor=INK, labelAngle=0, labelAlign="left")
        .configure_view(stroke=None)
    )
    svg: str = vl_convert.vegalite_to_svg(json.dumps(drawn.to_dict()))
    return svg


def _same(runs: Sequence[Run], run: Run) -> list[Run]:
    kind = (run.engine, run.records, run.case)
    return [each for each in runs if (each.engine, each.records, each.case) == kind]


def _words(case: Case) -> str:
    return case.value.capitalize()
