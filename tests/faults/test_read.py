"""Who reads the site while it is published gets whole files, and never an older one again."""

import hashlib
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import astuple, dataclass
from pathlib import Path

import pytest

from tests.browser.nginx import nginx
from tests.faults.reader import Reader, Seen
from tests.faults.standing import NEW, OLD, Standing, done, site_in

PAGES = ("", "adviezen/", "adviezen/2030-1/", "over/gegevens/", "zoeken/")


@dataclass(frozen=True, slots=True)
class Told:
    """What readers saw during many builds."""

    answers: int
    """Whole files of one version."""
    mixed: int
    """Pages with something of a newer version, which came between the two."""
    gone: int
    """Answers that there is no such file, because the version of the page is no longer there."""


def versions_read(standing: Standing, seen: list[Seen], versions: list[Mapping[str, str]]) -> Told:
    """Hold what one reader saw against the versions in the order in which they were published."""
    newest = page_version = mixed = gone = 0
    page = -1
    for each in seen:
        possible = [n for n, files in enumerate(versions) if files.get(each.path) == each.digest]
        if each.status == 404:
            absent = [n for n in range(newest, len(versions)) if each.path not in versions[n]]
            assert absent, f"{each.path} is in every version from {newest}"
            newest = absent[0]
            gone += 1
            continue
        assert each.status == 200, each
        assert possible, f"{each.path} is of no version"
        assert possible[-1] >= newest, f"{each.path} of {possible} after {newest} was seen"
        newest = next(n for n in possible if n >= newest)
        if each.page != page:
            page, page_version = each.page, newest
        mixed += page_version not in possible
    assert standing.site.exists()
    return Told(len(seen), mixed, gone)


def published_with_readers(standing: Standing, builds: int, readers: int, **given: object) -> Told:
    """Publish version after version, each with a mark and a colour of its own in every page."""
    project = standing.versions.projects[OLD]
    config = project / "site_config.yml"
    text = config.read_text("utf-8")
    versions = [_digests(standing.site)]
    with ExitStack() as stack:
        stack.callback(config.write_text, text, "utf-8")
        port = stack.enter_context(nginx(standing.site, standing.web.parent / "nginx"))
        reading = [stack.enter_context(Reader(port, PAGES[n % 2 :])) for n in range(readers)]
        for number in range(1, builds + 1):
            marked = text.replace("1f5a66", f"1f5a{number % 256:02x}")
            marked = marked.replace("naam: Sociaal", f"naam: Versie {number} sociaal")
            config.write_text(marked, "utf-8")
            ended = standing.build(OLD, **given)
            assert ended.code == 0, ended.said
            versions.append(_digests(standing.site))
            for each in reading:
                each.reads_on()
    told = [versions_read(standing, each.seen, versions) for each in reading]
    total = Told(*map(sum, zip(*map(astuple, told), strict=True)))
    done("sites swapped under readers", builds)
    done("answers of nginx while sites were swapped, each whole", total.answers)
    done("answers of nginx newer than the page they belong to", total.mixed)
    done("answers of nginx that there is no such file any more", total.gone)
    return total


def _digests(site: Path) -> Mapping[str, str]:
    return {path: hashlib.sha256(body).hexdigest() for path, body in site_in(site).items()}


def test_een_lezer_krijgt_hele_bestanden_en_nooit_weer_een_oud(standing: Standing) -> None:
    assert published_with_readers(standing, builds=6, readers=1).answers >= 2 * 6


@pytest.mark.faults
def test_veel_lezers_tijdens_veel_bouwen(standing: Standing) -> None:
    assert published_with_readers(standing, builds=150, readers=3).answers >= 2 * 150 * 3


HOLDERS: dict[str, Callable[[Path], subprocess.Popen[str]]] = {
    "een open bestand": lambda site: _holding(
        "import sys; f = open(sys.argv[1] + '/index.html'); f.read(9); input(); f.read()",
        site,
    ),
    "een map waarin iemand staat": lambda site: _holding(
        "import os, sys; os.chdir(sys.argv[1]); input(); print(os.listdir())", site
    ),
}


def _holding(code: str, site: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", f"print(flush=True); {code}", str(site)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.mark.parametrize("hold", HOLDERS.values(), ids=HOLDERS.keys())
def test_in_gebruik_is_geen_beletsel(
    standing: Standing, hold: Callable[[Path], subprocess.Popen[str]]
) -> None:
    with hold(standing.site) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        ended = standing.build()
        standing.says_what_it_did(ended)
        assert standing.shows() == NEW
        assert [path.name for path in standing.web.iterdir()] == ["site"]
        said, _ = holder.communicate("\n")
        assert "Traceback" not in said
    done("sites swapped while in use")
