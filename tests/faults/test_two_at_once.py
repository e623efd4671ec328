"""Two builds at once: one publishes, the other is told to wait, and neither spoils the site."""

import random
import signal
import time

import pytest

from tests.faults.standing import NEW, OLD, Standing, done

BUSY = "fout: Er is al een bouw bezig in deze map. Wacht tot die klaar is, of stop hem. [bezig]"


def test_een_tweede_wacht_op_de_eerste(standing: Standing) -> None:
    steps = standing.steps()
    before_the_swap = steps[[step.call for step in steps].index("renameat2") - 1]
    standing.reset()
    first = standing.start(NEW, faults=[before_the_swap.killed("STOP")])
    first.wait_until_after(before_the_swap)
    for second in (NEW, OLD):
        ended = standing.build(second)
        assert ended.code == 1
        assert [line.partition(": ")[2] for line in ended.findings] == [BUSY]
        assert standing.shows() == OLD
    first.kill(signal.SIGCONT)
    assert first.wait().code == 0
    assert standing.shows() == NEW
    assert [path.name for path in standing.web.iterdir()] == ["site"]
    done("builds at once", 3)


def test_samen_en_een_van_de_twee_gedood(standing: Standing) -> None:
    _are_at_once(standing, 8)


@pytest.mark.faults
def test_vaak_samen_en_soms_een_gedood(standing: Standing) -> None:
    _are_at_once(standing, 150)


def _are_at_once(standing: Standing, times: int) -> None:
    chance = random.Random(times)  # noqa: S311  no secret
    for _ in range(times):
        chosen = [chance.choice((OLD, NEW)) for _ in range(chance.choice((2, 3)))]
        runs = []
        for version in chosen:
            runs.append(standing.start(version))
            time.sleep(chance.uniform(0, 0.05))
        if chance.random() < 0.5:
            time.sleep(chance.uniform(0, 0.1))
            chance.choice(runs).kill()
        ended = [run.wait() for run in runs]
        assert all(each.code in {0, 1, -signal.SIGKILL} for each in ended), ended
        assert all("[bezig]" in each.said for each in ended if each.code == 1), ended
        shown = standing.shows()
        assert shown in {OLD, NEW}
        good = [version for version, each in zip(chosen, ended, strict=True) if each.code == 0]
        assert not good or shown in good or any(each.killed for each in ended)
        if chance.random() < 0.3:
            standing.recovers()
        done("builds at once", len(runs))
        done("builds at once and killed", sum(each.killed for each in ended))
    standing.recovers()
