"""The whole program on one screen: sources → model → checks → charts, pages → render → publish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sdsite.charts import plan_charts
from sdsite.checks import Gap, check, find_gaps
from sdsite.config import load_config
from sdsite.findings import Finding, has_errors
from sdsite.model import load
from sdsite.pages import plan_site
from sdsite.publish import write, wrong_paths
from sdsite.render import OutputFile, broken_links, render
from sdsite.sources import read


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
    """Whether the site on disk is this one."""
    gaps: tuple[Gap, ...] = ()
    """What is missing in the data, which is no error; empty when an error stopped the build."""
    files: tuple[OutputFile, ...] = field(default=(), repr=False)
    """The whole site, sorted by path; empty when an error stopped the build."""

    @property
    def failed(self) -> bool:
        """Whether an error stopped the build."""
        return has_errors(self.findings)


def build_site(
    project: Path,
    out: Path | None,
    peildatum: date | None = None,
    *,
    tell: Callable[[str], None] = lambda _stage: None,
) -> BuildReport:
    """Build the site of a project into `out`; None checks everything and writes nothing.

    An error at a gate stops the build, and what stood in `out` stays as it was. `peildatum`
    takes the place of the one in site_config.yml. `tell` hears the name of each stage, in Dutch.
    """
    tell("Bestanden lezen")
    sources, problems = read(project)  # first gate: unreadable or invalid files
    config, wrong_settings = load_config(sources.config)
    register, wrong_records = load(sources.records)
    findings = tuple(sorted({*problems, *wrong_settings, *wrong_records}))
    if config is None or has_errors(findings):
        return BuildReport(findings)
    if peildatum is not None:
        config = config.model_copy(update={"peildatum": peildatum})

    tell("Gegevens controleren")
    findings += check(register, config)  # second gate: rules that only the whole can break
    if has_errors(findings):
        return BuildReport(findings)

    tell("Pagina's indelen")
    day = config.peildatum
    plan = plan_site(register, config, day, plan_charts(register))
    tell("Pagina's maken")
    files = render(plan, config, day)
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
    )
