"""A small register from files that a test names, read and loaded as a build does it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sdsite.checks import check
from sdsite.config import Config, load_config
from sdsite.model import Register, load
from sdsite.sources import read

CONFIG = """\
naam: Sociaal domein Voorbeeldstad
ondertitel: Volg wat er verandert
gemeente: Voorbeeldstad
organisatie: {naam: gemeente Voorbeeldstad, id: organisatie-gemeente}
kleur: {licht: "#1f5a66"}
peildatum: 2030-06-01
bijgewerkt: 2030-06-02
start: {inleiding: Deze site laat zien wat er is gedaan.}
"""

BASIS: Mapping[str, str] = {
    "organisaties.yml": """\
- {id: organisatie-gemeente, titel: gemeente Voorbeeldstad, soort: gemeente}
- {id: organisatie-college, titel: college, soort: bestuursorgaan}
- {id: organisatie-adviesraad, titel: adviesraad, soort: adviesorgaan}
- {id: organisatie-fractie, titel: Fractie Vooruit, soort: fractie}
""",
    "documenten.yml": """\
- {id: document-plan, titel: Plan, soort: plan, datum: 2030-01-15, aanwezig: true}
- {id: document-brief, titel: Brief, soort: brief, datum: 2030-03-01, aanwezig: true}
""",
}
"""Four bodies and two papers, which most facts need."""


@dataclass(frozen=True, slots=True)
class Small:
    """What came of the files."""

    register: Register
    """Everything that loaded."""
    config: Config | None
    """The settings."""
    findings: tuple[str, ...]
    """What reading and loading found, as the editor sees it."""

    def checked(self) -> tuple[str, ...]:
        """Give what the second gate finds, as the editor sees it."""
        assert self.config is not None
        assert not self.findings, self.findings
        return tuple(map(str, check(self.register, self.config)))


def small(folder: Path, files: Mapping[str, str], config: str = CONFIG) -> Small:
    """Write files below data/ (or content/) beside those of BASIS, read them and load them."""
    for path, text in {**BASIS, **files}.items():
        file = folder / (path if path.startswith("content/") else f"data/{path}")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "site_config.yml").write_text(config, encoding="utf-8")
    sources, problems = read(folder)
    settings, wrong_settings = load_config(sources.config)
    register, wrong_records = load(sources.records)
    findings = sorted({*problems, *wrong_settings, *wrong_records})
    return Small(register, settings, tuple(map(str, findings)))
