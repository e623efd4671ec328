"""What people wrote, and what comes out → findings for all in it that tells who somebody is."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from sdsite.cache import Cache
from sdsite.config import Config
from sdsite.findings import Finding, Place, Severity
from sdsite.frozen import frozen
from sdsite.memo import NO_MEMO, Memo
from sdsite.model.persoon import Persoon
from sdsite.numbers import getal
from sdsite.privacy.detect import detect
from sdsite.privacy.excerpt import Leak, leaks
from sdsite.privacy.hints import hints
from sdsite.privacy.public import Public, public_persons
from sdsite.privacy.readable import readable
from sdsite.privacy.rules import PrivacyRule
from sdsite.privacy.spans import Evidence, key_of, masked
from sdsite.render.output import OutputFile
from sdsite.sources import CONFIG, Sources
from sdsite.sources.text import Text

MOST_TOLD = 50
"""How many findings of one source are told."""

_WORDS = {
    PrivacyRule.BSN: ("een burgerservicenummer", "een getal dat een burgerservicenummer kan zijn"),
    PrivacyRule.IBAN: ("een bankrekeningnummer", ""),
    PrivacyRule.EMAIL: ("een e-mailadres", ""),
    PrivacyRule.TELEPHONE: ("een telefoonnummer", "iets dat een telefoonnummer kan zijn"),
    PrivacyRule.LICENCE_PLATE: ("een kenteken", "iets dat een kenteken kan zijn"),
    PrivacyRule.HOME_ADDRESS: ("een adres met huisnummer en postcode", ""),
    PrivacyRule.NAME: (
        "een naam van iemand die niet in data/personen.yml staat",
        "iets dat een naam van een persoon kan zijn",
    ),
}
"""How each kind is called in a message: when it is certain, and when it is in doubt."""

_HINTS = {
    PrivacyRule.BSN: "Haal het weg. Is het iets anders, zet er dan voor wat het is",
    PrivacyRule.NAME: "Noem de rol in plaats van de naam, of voeg de persoon toe aan het register",
}
_HINT = "Haal het weg"
_OR_ALLOW = f", of zet het met een reden bij privacy in {CONFIG}."


@frozen
class Guard:
    """Knows what may be published, and tells of everything else."""

    public: Public
    """What the project says is public."""
    used: frozenset[str] = frozenset()
    """Values of `privacy.toegestaan` that were found in a source."""
    weighed: frozenset[tuple[PrivacyRule, str]] = frozenset()
    """What was found in a source, and told or seen to be something else: its kind and its key."""

    def conceal(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The same findings, of any rule, in which no value stands in full that is not public."""
        return tuple(
            replace(each, message=self._concealed(each.message), hint=self._concealed(each.hint))
            for each in findings
        )

    def _concealed(self, words: str) -> str:
        if next(hints(words.encode()), None) is None:
            return words
        for span in reversed(detect(words)):
            value = words[span.start : span.end]
            if span.evidence and not self.public.allows(span.rule, value):
                words = words[: span.start] + masked(value) + words[span.end :]
        return words


def guard_sources(
    sources: Sources, config: Config | None, memo: Memo = NO_MEMO
) -> tuple[Guard, tuple[Finding, ...]]:
    """Look through every file that people wrote, comments too; the guard goes on with the site.

    Everything at once: a finding for each place, sorted by file and line. Without settings nobody
    knows what is allowed, and nothing is told. `memo` knows what stood in a file before.
    """
    public = _public(sources, config)
    findings: set[Finding] = set()
    used: set[str] = set()
    weighed: set[tuple[PrivacyRule, str]] = set()
    texts = sources.texts if config is not None else ()
    found = memo.remember_each("leaks", ((text, None) for text in texts), _leaks_of)
    for text, leaks_in_text in zip(texts, found, strict=True):
        for leak in leaks_in_text:
            place = Place(text.file, leak.line)
            entry = public.entry(leak.rule, leak.value)
            if entry is not None:
                used |= {entry} if place != public.values[entry] else set()
            elif not public.allows(leak.rule, leak.value):
                weighed.add((leak.rule, key_of(leak.rule, leak.value)))
                findings |= {_finding(place, leak)} if leak.evidence else set()
    guard = Guard(public, frozenset(used), frozenset(weighed))
    return guard, tuple(_first_of_each_file(sorted(findings)))


def _leaks_of(_value: None, text: Text) -> tuple[Leak, ...]:
    return tuple(leaks(text.content.encode(), is_csv=text.file.endswith(".csv")))


class FileGate:
    """Looks at each file that comes out: what two clean fields make, or a template adds.

    Each thing is told once, at the first file that it stands in; what was weighed at its source,
    with more words around it, is not weighed again. Of a whole site, last come the exceptions that
    nothing needs. `kept` remembers the text of a PDF.
    """

    def __init__(self, guard: Guard, kept: Cache, *, whole: bool = True) -> None:
        self._guard, self._kept, self._whole = guard, kept, whole
        self._found: dict[tuple[PrivacyRule, str], list[tuple[Place, Leak]]] = {}
        self._used = set(guard.used)
        self._parts: dict[str, tuple[bytes, int]] = {}

    def look(self, file: OutputFile) -> None:
        """Remember what stands in a file and may not be published.

        A part of a file begins and ends between two rows or records: it is looked at by itself.
        What is all of a file that came by before, is looked at again only when something was
        found by then: to tell in how many files that stands.
        """
        public = self._guard.public
        content = readable(file, self._kept)
        names, before = self._before(file)
        is_csv = file.path.endswith(".csv")
        found = () if self._is_repeated(file) else leaks(names + content, is_csv=is_csv)
        is_text = content is file.content
        for leak in (*found, *leaks(file.path.encode())):
            entry = public.entry(leak.rule, leak.value)
            if entry is not None:
                self._used.add(entry)
            elif leak.evidence and not public.allows(leak.rule, leak.value):
                key = leak.rule, key_of(leak.rule, leak.value)
                if key not in self._guard.weighed:
                    line = before + leak.line - names.count(b"\n") if is_text else None
                    self._found.setdefault(key, []).append((Place(f"site/{file.path}", line), leak))

    def _is_repeated(self, file: OutputFile) -> bool:
        """Whether a file holds nothing but what was clean in others, and clean words around it."""
        known = file.own is not None and not self._found
        return known and next(leaks(file.own or b""), None) is None

    def _before(self, file: OutputFile) -> tuple[bytes, int]:
        """Of a later part of a table the names of its columns; and how many lines stand before."""
        names, lines = self._parts.pop(file.path, (b"", 0))
        if file.more:
            first = file.content[: file.content.find(b"\n") + 1]
            shown = names or (first if file.path.endswith(".csv") else b"")
            self._parts[file.path] = shown, lines + file.content.count(b"\n")
        return names, lines

    def findings(self) -> tuple[Finding, ...]:
        """What was found, sorted."""
        unused = _unused(self._guard.public, self._used) if self._whole else ()
        return tuple(sorted((*map(_in_site, self._found.values()), *unused)))


def guard_files(
    guard: Guard, files: Iterable[OutputFile], kept: Cache, *, whole: bool = True
) -> tuple[Finding, ...]:
    """The same of files that are all at hand."""
    gate = FileGate(guard, kept, whole=whole)
    for file in files:
        gate.look(file)
    return gate.findings()


def _public(sources: Sources, config: Config | None) -> Public:
    names = (each.value.get("titel") for each in sources.records if each.noun == Persoon.plural)
    persons = public_persons(str(name) for name in names if name)
    if config is None:
        return Public({}, "", persons)
    allowed = {
        each.waarde: config.place("privacy", "toegestaan", at, "waarde")
        for at, each in enumerate(config.privacy.toegestaan)
    }
    return Public(allowed, config.contact or "", persons)


def _finding(place: Place, leak: Leak, more: str = "") -> Finding:
    certain, doubtful = _WORDS[leak.rule]
    is_certain = leak.evidence is Evidence.CERTAIN
    return Finding(
        place,
        leak.rule,
        f'Hier staat {certain if is_certain else doubtful}: "{masked(leak.value)}"{more}.',
        _HINTS.get(leak.rule, _HINT) + _OR_ALLOW,
        Severity.ERROR if is_certain else Severity.WARNING,
    )


def _first_of_each_file(findings: Iterable[Finding]) -> Iterator[Finding]:
    """As many as an editor reads; behind the last of a file stands how many more there are."""
    for _, group in groupby(findings, key=lambda each: each.place.file):
        told = list(group)
        *first, last = told[:MOST_TOLD]
        yield from first
        more = len(told) - MOST_TOLD
        words = f"{last.message} Verderop in dit bestand staat er nog {getal(more)} keer zoiets."
        yield replace(last, message=words) if more > 0 else last


def _in_site(places: Sequence[tuple[Place, Leak]]) -> Finding:
    """What stands in the site though no source has it so: at its first place, the certain first."""
    place, leak = min(places, key=lambda each: (-each[1].evidence, each[0]))
    others = len({each.file for each, _ in places}) - 1
    bestanden = "ander bestand" if others == 1 else "andere bestanden"
    more = f", en ook in {getal(others)} {bestanden} van de site" if others else ""
    return _finding(place, leak, more)


def _unused(public: Public, used: Container[str]) -> Iterator[Finding]:
    for value, place in public.values.items():
        if value not in used:
            yield Finding(
                place,
                PrivacyRule.UNUSED,
                f'Bij privacy.toegestaan staat "{masked(value)}", en dat wordt nergens gevonden.',
                "Haal deze uitzondering weg, of schrijf haar precies zoals in de gegevens.",
                Severity.WARNING,
            )
