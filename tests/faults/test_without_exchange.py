"""Where the system cannot exchange two folders, the old one is set aside for a moment."""

import shutil
from pathlib import Path

import pytest

from tests.faults.program import Step
from tests.faults.standing import NEW, NOTHING, OLD, Standing, done

REFUSED = ("renameat2:error=ENOSYS", "renameat2:error=EINVAL", "renameat2:error=EPERM")
"""An old kernel, a disk that knows no exchange (NFS, CIFS), and a container that filters calls."""


def is_second_rename(step: Step) -> bool:
    """Whether a step puts the new site in the place that was left."""
    return step.call == "rename" and '/web/site") = 0' in step.shown


@pytest.mark.parametrize("refused", REFUSED)
def test_de_nieuwe_site_komt_er_ook_zo(standing: Standing, refused: str) -> None:
    steps = standing.steps([refused])
    assert standing.build(faults=[refused]).code == 0
    assert standing.shows() == NEW
    assert sum(is_second_rename(step) for step in steps) == 1


def test_gedood_rond_het_wisselen(standing: Standing) -> None:
    steps = standing.steps(REFUSED[:1])
    (second,) = [step for step in steps if is_second_rename(step)]
    around = steps[steps.index(second) - 2 : steps.index(second) + 3]
    shown = [standing.is_killed_at(step, REFUSED[:1]) for step in around]
    assert shown == [OLD, OLD, NOTHING, NEW, NEW]
    done("builds killed where folders cannot be exchanged", len(around))


@pytest.mark.faults
@pytest.mark.parametrize("refused", REFUSED)
def test_gedood_bij_veel_stappen(standing: Standing, refused: str) -> None:
    steps = standing.steps([refused])
    for step in steps[::5] + [step for step in steps if step.call == "rename"]:
        shown = standing.is_killed_at(step, [refused])
        assert shown in {OLD, NEW} or (shown == NOTHING and is_second_rename(step)), step
        done("builds killed where folders cannot be exchanged")


def test_wat_opzij_stond_komt_terug_ook_als_de_volgende_bouw_niet_mag(standing: Standing) -> None:
    steps = standing.steps(REFUSED[:1])
    (second,) = [step for step in steps if is_second_rename(step)]
    standing.reset()
    assert standing.build(faults=[*REFUSED[:1], second.killed()]).killed
    assert standing.shows() == NOTHING
    ended = standing.build(faults=["syncfs:error=ENOSPC:when=1"])
    standing.says_what_it_did(ended)
    assert standing.shows() == OLD
    standing.recovers()


def test_wat_opzij_stond_komt_terug_ook_als_er_een_fout_in_de_gegevens_staat(
    standing: Standing, place: Path
) -> None:
    steps = standing.steps(REFUSED[:1])
    (second,) = [step for step in steps if is_second_rename(step)]
    standing.reset()
    assert standing.build(faults=[*REFUSED[:1], second.killed()]).killed
    broken = shutil.copytree(standing.versions.projects[NEW], place / "kapot")
    (broken / "data/adviezen.yml").write_text("geen: [gegeven", "utf-8")
    ended = standing.program.run("build", "--project", broken, "--out", standing.site)
    assert ended.code == 1
    assert standing.shows() == OLD
    standing.recovers()


@pytest.mark.parametrize("error", ["EIO", "EACCES"])
def test_de_tweede_stap_geweigerd_geeft_de_oude_terug(standing: Standing, error: str) -> None:
    steps = standing.steps(REFUSED[:1])
    (second,) = [step for step in steps if is_second_rename(step)]
    for fault in (second.refused(error), second.killed("INT")):
        standing.reset()
        ended = standing.build(faults=[*REFUSED[:1], fault])
        assert ended.code in {1, 130}, ended.said
        assert standing.shows() in {OLD, NEW}
        standing.recovers()
        done("second steps that were refused")
