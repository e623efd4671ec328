"""site_config.yml as one frozen value: what makes a site that of one municipality."""

from sdsite.config.rules import ConfigRule
from sdsite.config.settings import Brontekst, Config, load_config
from sdsite.config.termijn import SoortTermijn, Teldagen, Termijn, Vindplaats
from sdsite.config.values import contrast

__all__ = [
    "Brontekst",
    "Config",
    "ConfigRule",
    "SoortTermijn",
    "Teldagen",
    "Termijn",
    "Vindplaats",
    "contrast",
    "load_config",
]
