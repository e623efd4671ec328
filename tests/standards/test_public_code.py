"""The repository itself: found by catalogues of public code, every file under a licence."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema
import yaml

from sdsite.config import load_config
from sdsite.sources import read


def test_publiccode_yml_heeft_wat_elke_catalogus_vraagt(project: Path) -> None:
    schema = json.loads((project / "tests/standards/publiccode.schema.json").read_text("utf-8"))
    said = yaml.safe_load((project / "publiccode.yml").read_text("utf-8"))
    jsonschema.validate(said, schema, format_checker=jsonschema.FormatChecker())


def test_publiccode_yml_zegt_hetzelfde_als_het_pakket(project: Path) -> None:
    said = yaml.safe_load((project / "publiccode.yml").read_text("utf-8"))
    package = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]
    assert said["name"] == package["name"]
    assert str(said["softwareVersion"]) == package["version"]
    assert said["legal"]["license"] == package["license"]
    (python,) = said["dependsOn"]["open"]
    assert f">={python['versionMin']}" == package["requires-python"]


def test_elk_bestand_heeft_een_licentie(project: Path) -> None:
    command = [str(Path(sys.executable).with_name("reuse")), "--root", str(project), "lint"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-2000:]


def test_de_gegevens_staan_onder_de_licentie_die_de_site_noemt(project: Path) -> None:
    annotations = tomllib.loads((project / "REUSE.toml").read_text("utf-8"))["annotations"]
    (data,) = (each for each in annotations if "data/**" in each["path"])
    config, _ = load_config(read(project)[0].config)
    assert config is not None
    assert config.licentie == data["SPDX-License-Identifier"]


def test_wat_een_bouwer_van_publieke_code_zoekt_is_er(project: Path) -> None:
    for name in ("CHANGELOG.md", "CONTRIBUTING.md", "GOVERNANCE.md", "README.md", "SECURITY.md"):
        assert (project / name).read_text("utf-8").startswith("# ")
