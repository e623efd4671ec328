"""Settings as an editor writes them, and what comes of them."""

from sdsite.config import Config, load_config
from sdsite.findings import Place
from sdsite.sources import CONFIG, Record
from sdsite.sources.text import Text
from sdsite.sources.yaml_text import read_yaml

GOOD = """\
naam: Proef
ondertitel: Een proef
gemeente: Voorbeeld
organisatie: {naam: gemeente Voorbeeld, id: organisatie-gemeente}
kleur: {licht: "#1F5A66"}
peildatum: 2024-03-01
bijgewerkt: 2024-04-01
start: {inleiding: Dit is een proef.}
"""


def load(content: str) -> tuple[Config | None, list[str]]:
    document, findings = read_yaml(Text(CONFIG, content))
    assert document is not None, findings
    assert isinstance(document.value, dict)
    record = Record("site_config", Place(CONFIG, 1), document.value, document.lines, "yaml")
    config, findings = load_config(record)
    return config, [str(each) for each in findings]


def good(content: str) -> Config:
    config, findings = load(content)
    assert not findings
    assert config is not None
    return config
