"""The whole program on one screen: sources → model → checks → charts, pages → render → publish."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from sdsite.cache import NO_CACHE, Cache
from sdsite.checks import PublicationRule, check, find_gaps
from sdsite.checks.paper import document_ids, unprintable_texts, wrong_names
from sdsite.checks.plain_language import UNREAD, plain_language
from sdsite.checks.publication import NO_ADDRESS, expired_contact
from sdsite.config import Config, load_config
from sdsite.findings import Finding, Place, has_errors
from sdsite.memo import NO_MEMO, Memo
from sdsite.model import load
from sdsite.model.register import Register
from sdsite.pages import plan_site
from sdsite.pages.reading_scores import reading_lines, reading_scores
from sdsite.pages.volledigheid import missing_lines
from sdsite.privacy import FileGate, Guard, guard_files, guard_sources
from sdsite.publish import put_back, rehearse, write, write_each
from sdsite.render import (
    LinkGate,
    OutputFile,
    RenderedSite,
    chart_drawer,
    draw_charts,
    nothing_to_print,
    render,
    render_booklets,
)
from sdsite.report import BuildReport
from sdsite.sources import read, read_texts

Tell = Callable[[str], None]
"""Hears the name of each stage, in Dutch."""

Show = Callable[[OutputFile], object]
"""Gets each file once it is made; whether the site is good is told by the report afterwards."""

Offer = Callable[[RenderedSite], object]
"""Gets the site as soon as any page of it can be made, without documents for paper: most of it is
not planned by then, and the last gate has seen nothing of it."""

Rest = Callable[[], object]
"""Is called between parts of the work that go on after the offer; it may raise, to stop there."""


def build_site(  # noqa: PLR0913  all but three by name, and optional
    project: Path,
    out: Path | None,
    peildatum: date | None = None,
    *,
    paper: bool = True,
    today: date | None = None,
    cache: Cache = NO_CACHE,
    memo: Memo = NO_MEMO,
    cores: int = 1,
    tell: Tell = lambda _stage: None,
    offer: Offer = lambda _site: None,
    rest: Rest = lambda: None,
    show: Show = lambda _file: None,
) -> BuildReport:
    """Build the site of a project into `out`; None checks everything and writes nothing.

    An error at a gate stops the build, and what stood in `out` stays as it was. `peildatum`
    takes the place of the one in site_config.yml; `today` is the day on which what has an end
    must still hold. How plain its language is, is told only when nothing is to be written. Without
    `paper` there are no documents for paper and no links to them; `cache` gives what was made
    before from the same, `memo` what this process read before; `cores` processes may work at once.
    """
    if out is not None:
        put_back(out)
    draw = chart_drawer(cores, cache)
    register, config, guard, findings = _checked(project, peildatum, tell, memo)
    if register is None or config is None:
        return BuildReport(findings)
    if out is not None:  # else it is still told on which line hard words stand
        register = register.checked()
    findings += () if today is None else _expired(config, today, findings)
    if not paper:
        config = config.model_copy(update={"pdf": ()})
    tell("Pagina's indelen")
    day = config.peildatum
    plan = plan_site(register, config, day)
    offer(render(plan, config))
    language = plain_language(register, config, memo) if out is None else UNREAD
    findings += guard.conceal(language.findings)
    rest()
    have_drawn = draw_charts(plan.charts, cache, draw)
    for _part in plan.parts(cache):
        rest()
    pages = plan.pages
    tell("Pagina's maken")
    if plan.booklets:
        have_drawn()
    documents, problems = render_booklets(plan.booklets, cache)
    findings += (*problems, *nothing_to_print(config.pdf, plan.booklets))
    if has_errors(findings):
        return BuildReport(findings)
    site = render(plan, config, documents, cache, cores=cores, have_drawn=have_drawn)
    # third gate: links and addresses of the rendered site, and nobody's data in it
    gates = (LinkGate(config.wortel, pages), FileGate(guard, cache))
    files = _passing(site, (*(gate.look for gate in gates), show))
    judge = partial(_judged, gates, tell, saving=out is not None)
    findings += rehearse(files, judge) if out is None else write(files, out, judge)
    scores = reading_scores(register, language.ease)
    return BuildReport(
        findings,
        pages=len(pages),
        links=len(register.verbanden),
        written=out is not None and not has_errors(findings),
        missing=tuple(missing_lines(find_gaps(register, day))) if out is None else (),
        reading=tuple(reading_lines(scores, config.gewone_taal.laagste_score)),
        scores=scores,
        remarks=(NO_ADDRESS,) if config.basis_url is None else (),
        texts=tuple(each.bestand for each in config.brontekst),
    )


def make_documents(  # noqa: PLR0913  all but four by name, and optional
    project: Path,
    out: Path,
    asked: Sequence[str] = (),
    peildatum: date | None = None,
    *,
    cache: Cache = NO_CACHE,
    tell: Tell = lambda _stage: None,
    show: Show = lambda _file: None,
) -> BuildReport:
    """Make the documents for paper with these ids into the folder `out`; without ids all of them.

    An error stops it before anything is written.
    """
    register, config, guard, findings = _checked(project, peildatum, tell)
    if register is None or config is None:
        return BuildReport(findings)
    config = config.model_copy(update={"pdf": tuple(asked) or document_ids(register)})
    findings += tuple(wrong_names(((Place("--dossier"), each) for each in asked), register))
    findings += tuple(unprintable_texts(register, config))
    if has_errors(findings):
        return BuildReport(findings)
    tell("PDF's maken")
    plan = plan_site(register, config, config.peildatum)
    documents, problems = render_booklets(plan.booklets, cache)
    findings += (*problems, *nothing_to_print(asked, plan.booklets))
    findings += guard_files(guard, documents, cache, whole=False)
    if not has_errors(findings):
        findings += write_each(documents, out)
    for file in documents:
        show(file)
    return BuildReport(findings, written=not has_errors(findings))


def _checked(
    project: Path, peildatum: date | None, tell: Tell, memo: Memo = NO_MEMO
) -> tuple[Register | None, Config | None, Guard, tuple[Finding, ...]]:
    """What a project holds, past the first two gates; nothing when an error stops there."""
    tell("Bestanden lezen")
    memo.next_run()
    sources, problems = read(project, memo)  # first gate: unreadable or invalid files
    config, wrong_settings = load_config(sources.config)
    register, wrong_records = load(sources.records, memo)
    guard, personal = guard_sources(sources, config, memo)
    findings = guard.conceal(sorted({*problems, *wrong_settings, *wrong_records})) + personal
    if config is None or has_errors(findings):
        return None, None, guard, findings
    if peildatum is not None:
        config = config.model_copy(update={"peildatum": peildatum})
    tell("Gegevens controleren")
    texts = read_texts(project, {each.document: each.bestand for each in config.brontekst})
    # second gate: rules that only the whole can break
    findings += guard.conceal(check(register, config, texts, memo))
    if has_errors(findings):
        return None, None, guard, findings
    return register, config, guard, findings


def _passing(files: Iterable[OutputFile], looks: Sequence[Show]) -> Iterator[OutputFile]:
    """The same files, each shown to all who look on its way."""
    for file in files:
        for look in looks:
            look(file)
        yield file


def _judged(
    gates: Iterable[LinkGate | FileGate], tell: Tell, *, saving: bool
) -> tuple[Finding, ...]:
    """What the gates have to say once every file has passed."""
    tell("Links nalopen")
    findings = tuple(finding for gate in gates for finding in gate.findings())
    if saving and not has_errors(findings):
        tell("Website opslaan")
    return findings


def _expired(config: Config, today: date, told: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What is no longer true today, unless the check by the base date told so already."""
    before = any(finding.rule == PublicationRule.EXPIRED_CONTACT for finding in told)
    return () if before else expired_contact(config, today)
