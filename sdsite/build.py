"""The whole program on one screen: sources → model → checks → charts, pages → render → publish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sdsite.cache import Cache
from sdsite.charts import plan_charts
from sdsite.checks import Gap, check, find_gaps
from sdsite.checks.paper import document_ids, unprintable_texts, wrong_names
from sdsite.config import Config, load_config
from sdsite.findings import Finding, Place, has_errors
from sdsite.model import load
from sdsite.model.register import Register
from sdsite.pages import plan_site
from sdsite.publish import write, write_each, wrong_paths
from sdsite.render import (
    OutputFile,
    broken_links,
    nothing_to_print,
    render,
    render_booklets,
)
from sdsite.sources import read, read_texts

Tell = Callable[[str], None]
"""Hears the name of each stage, in Dutch."""

NOTHING_KEPT = Cache()
"""For a build that makes everything itself."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build found and made."""

    findings: tuple[Finding, ...]
    """All findings of the gates that were reached, in the order of files and lines."""
    pages: int = 0
    """Pages made."""
    links: int = 0
    """Links between facts, each shown on both ends."""
    written: bool = False
    """Whether what was made is on disk."""
    gaps: tuple[Gap, ...] = ()
    """What is missing in the data, which is no error; empty when an error stopped the build."""
    files: tuple[OutputFile, ...] = field(default=(), repr=False)
    """All that was made, sorted by path; empty when an error stopped the build."""
    config: Config | None = field(default=None, repr=False)
    """The settings it was built with; None when an error stopped the build early."""

    @property
    def failed(self) -> bool:
        """Whether an error stopped the build."""
        return has_errors(self.findings)


def build_site(  # noqa: PLR0913  all but three by name, and optional
    project: Path,
    out: Path | None,
    peildatum: date | None = None,
    *,
    paper: bool = True,
    cache: Cache = NOTHING_KEPT,
    tell: Tell = lambda _stage: None,
) -> BuildReport:
    """Build the site of a project into `out`; None checks everything and writes nothing.

    An error at a gate stops the build, and what stood in `out` stays as it was. `peildatum`
    takes the place of the one in site_config.yml. Without `paper` there are no documents for
    paper and no links to them; `cache` gives those that were made before.
    """
    register, config, findings = _checked(project, peildatum, tell)
    if register is None or config is None:
        return BuildReport(findings)
    if not paper:
        config = config.model_copy(update={"pdf": ()})
    tell("Pagina's indelen")
    day = config.peildatum
    plan = plan_site(register, config, day, plan_charts(register))
    tell("Pagina's maken")
    documents, problems = render_booklets(plan.booklets, cache)
    findings += (*problems, *nothing_to_print(config.pdf, plan.booklets))
    if has_errors(findings):
        return BuildReport(findings)
    files = render(plan, config, day, documents)
    tell("Links nalopen")
    # third gate: links and addresses of the rendered site
    findings += broken_links(files, config.wortel, plan.pages)
    findings += wrong_paths({file.path for file in files})
    if out is not None and not has_errors(findings):
        tell("Website opslaan")
        findings += write(files, out)
    written = out is not None and not has_errors(findings)
    made = () if has_errors(findings) else files
    return BuildReport(
        findings,
        pages=len(plan.pages),
        links=len(register.verbanden),
        written=written,
        gaps=find_gaps(register, day),
        files=made,
        config=config,
    )


def make_documents(  # noqa: PLR0913  all but four by name, and optional
    project: Path,
    out: Path,
    asked: Sequence[str] = (),
    peildatum: date | None = None,
    *,
    cache: Cache = NOTHING_KEPT,
    tell: Tell = lambda _stage: None,
) -> BuildReport:
    """Make the documents for paper with these ids into the folder `out`; without ids all of them.

    An error stops it before anything is written.
    """
    register, config, findings = _checked(project, peildatum, tell)
    if register is None or config is None:
        return BuildReport(findings)
    config = config.model_copy(update={"pdf": tuple(asked) or document_ids(register)})
    findings += tuple(wrong_names(((Place("--dossier"), each) for each in asked), register))
    findings += tuple(unprintable_texts(register, config))
    if has_errors(findings):
        return BuildReport(findings)
    tell("PDF's maken")
    plan = plan_site(register, config, config.peildatum, plan_charts(register))
    documents, problems = render_booklets(plan.booklets, cache)
    findings += (*problems, *nothing_to_print(asked, plan.booklets))
    if not has_errors(findings):
        findings += write_each(documents, out)
    written = not has_errors(findings)
    return BuildReport(findings, written=written, files=documents if written else ())


def _checked(
    project: Path, peildatum: date | None, tell: Tell
) -> tuple[Register | None, Config | None, tuple[Finding, ...]]:
    """What a project holds, past the first two gates; nothing when an error stops there."""
    tell("Bestanden lezen")
    sources, problems = read(project)  # first gate: unreadable or invalid files
    config, wrong_settings = load_config(sources.config)
    register, wrong_records = load(sources.records)
    findings = tuple(sorted({*problems, *wrong_settings, *wrong_records}))
    if config is None or has_errors(findings):
        return None, None, findings
    if peildatum is not None:
        config = config.model_copy(update={"peildatum": peildatum})
    tell("Gegevens controleren")
    texts = read_texts(project, {each.document: each.bestand for each in config.brontekst})
    findings += check(register, config, texts)  # second gate: rules that only the whole can break
    return (None, None, findings) if has_errors(findings) else (register, config, findings)
