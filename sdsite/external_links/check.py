"""Every address of another website in the sources → whether it leads somewhere, and findings."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from urllib.parse import urlsplit

from sdsite.config import Config, load_config
from sdsite.external_links.addresses import find_addresses
from sdsite.external_links.request import UNSAFE, Failure
from sdsite.external_links.rules import ExternalRule
from sdsite.external_links.visit import Visit, Visitor
from sdsite.findings import Finding, Place, Severity
from sdsite.report import ExternalLink, Outcome
from sdsite.sources import read

AT_ONCE = 8
"""Hosts that are asked at the same time."""

_REASONS = {
    401: "de website vraagt om in te loggen (401)",
    403: "de website laat programma's niet toe (403)",
    429: "de website vraagt om minder vragen (429)",
}
"""What a status code means to somebody who publishes a link."""

_RULES = {
    Outcome.DEAD: ExternalRule.DEAD,
    Outcome.MOVED: ExternalRule.MOVED,
    Outcome.UNSAFE: ExternalRule.UNSAFE,
    Outcome.LOOP: ExternalRule.LOOP,
    Outcome.UNSURE: ExternalRule.UNSURE,
}
"""The rule of every outcome that an editor hears of."""


def check_external_links(
    project: Path, tell: Callable[[str], None], pause: float = 1.0
) -> tuple[ExternalLink, ...]:
    """Ask for every address of another website in the sources of a project, each once.

    One host is asked one thing at a time with `pause` seconds between, several hosts at once.
    Every question says who asks. `tell` hears how far it is, in Dutch.
    """
    sources, _ = read(project)
    config, _ = load_config(sources.config)
    places = find_addresses(sources.records)
    visits = _visits(places, Visitor(_agent(config), pause), tell)
    failures = {visit.answer.failure for visit in visits.values()}
    offline = failures <= {Failure.NO_HOST, Failure.BROKEN} and Failure.NO_HOST in failures
    return tuple(
        _link(address, visits[address], at, offline=offline) for address, at in places.items()
    )


def external_findings(links: Iterable[ExternalLink]) -> Iterator[Finding]:
    """Warn of every link that leads elsewhere, nowhere, or who knows where, at each place it is."""
    for link in links:
        if link.outcome is not Outcome.GOOD:
            for place in link.places:
                rule = _RULES[link.outcome]
                yield Finding(place, rule, *_words(link), severity=Severity.WARNING)


def external_lines(links: Iterable[ExternalLink]) -> Iterator[str]:
    """Say in a line how many addresses were asked for, and how many of them lead where."""
    outcomes = [link.outcome for link in links]
    counted = (f"{outcomes.count(each)} {each}" for each in Outcome if each in outcomes)
    number = f"{len(outcomes)} {'adres' if len(outcomes) == 1 else 'adressen'}"
    told = f": {', '.join(counted)}" if outcomes else ""
    yield f"Nagegaan op andere websites: {number}{told}."


def _agent(config: Config | None) -> str:
    """Who asks, for the logs of the other website: the program, the site, and where to complain."""
    known = (config.basis_url, config.contact, config.organisatie.naam) if config else ()
    told = "; ".join(each for each in known if each)
    words = unicodedata.normalize("NFKD", f"sdsite/{version('sdsite')} (link check; {told})")
    return words.encode("ascii", "ignore").decode()


def _visits(
    addresses: Iterable[str], visitor: Visitor, tell: Callable[[str], None]
) -> Mapping[str, Visit]:
    """Visit all addresses: those of a host after each other, hosts beside each other.

    The threads do not keep the program alive, so that Ctrl-C stops it at once.
    """
    hosts: dict[str, list[str]] = {}
    for address in addresses:
        hosts.setdefault(urlsplit(address).netloc.lower(), []).append(address)
    waiting: SimpleQueue[list[str]] = SimpleQueue()
    done: SimpleQueue[tuple[str, Visit | Exception]] = SimpleQueue()
    for each in hosts.values():
        waiting.put(each)

    def work() -> None:
        with suppress(Empty):
            while True:
                for address in waiting.get_nowait():
                    done.put((address, _visit(visitor, address)))

    for _ in range(min(AT_ONCE, len(hosts))):
        Thread(target=work, daemon=True).start()
    visits: dict[str, Visit] = {}
    total = sum(map(len, hosts.values()))
    while len(visits) < total:
        address, visit = done.get()
        if isinstance(visit, Exception):
            raise visit
        visits[address] = visit
        tell(f"Andere websites nagaan ({len(visits)} van {total})")
    return visits


def _visit(visitor: Visitor, address: str) -> Visit | Exception:
    """The visit, or the fault of ours that it ended in, to be raised where somebody hears it."""
    try:
        return visitor.visit(address)
    except Exception as fault:  # noqa: BLE001  a thread has nobody to raise it to
        return fault


def _link(address: str, visit: Visit, places: tuple[Place, ...], *, offline: bool) -> ExternalLink:
    outcome, reason = _outcome(visit, offline=offline)
    new = visit.moved_to if outcome is Outcome.MOVED else ""
    return ExternalLink(address, outcome, reason, visit.answer.code, new, places)


def _outcome(visit: Visit, *, offline: bool) -> tuple[Outcome, str]:
    code, failure = visit.answer.code, visit.answer.failure
    if visit.refused:
        return Outcome.UNSURE, "robots.txt vraagt programma's daar weg te blijven"
    if visit.loop:
        return Outcome.LOOP, ""
    if failure in UNSAFE:
        return Outcome.UNSAFE, str(failure)
    if failure in (Failure.NO_HOST, Failure.NO_ADDRESS) and not offline:
        return Outcome.DEAD, str(failure)
    if failure is not None:
        return Outcome.UNSURE, "er is geen verbinding met internet" if offline else str(failure)
    if code in (404, 410):
        return Outcome.DEAD, f"de website zegt dat er niets is ({code})"
    if not 200 <= code < 300:
        strange = "een storing" if code >= 500 else "een antwoord dat hier niet past"
        return Outcome.UNSURE, _REASONS.get(code, f"de website geeft {strange} ({code})")
    return (Outcome.MOVED if visit.moved_to else Outcome.GOOD), ""


def _words(link: ExternalLink) -> tuple[str, str]:
    """What is wrong with a link, and how to mend it."""
    match link.outcome:
        case Outcome.MOVED:
            hint = f"Kijk of daar hetzelfde staat, en schrijf: {link.moved_to}"
            return f"Het adres {link.address} is voorgoed veranderd.", hint
        case Outcome.DEAD:
            hint = "Zoek het nieuwe adres, of haal de link weg."
            return f"Het adres {link.address} bestaat niet meer: {link.reason}.", hint
        case Outcome.UNSAFE:
            hint = "Meld het bij die website, of kies een ander adres."
            return f"De verbinding met {link.address} is niet veilig: {link.reason}.", hint
        case Outcome.LOOP:
            hint = "Open het adres zelf; werkt het niet, zoek dan een ander."
            return f"Het adres {link.address} verwijst steeds door en komt nergens uit.", hint
        case _:
            hint = "Open de link zelf en kijk of er staat wat u bedoelt."
            return f"Het adres {link.address} is niet na te gaan: {link.reason}.", hint
