"""A build that is killed leaves the old site or the new one, whole, and no work for anyone."""

import random
import signal
import time

import pytest

from tests.faults.program import first_middle_and_last, need_strace
from tests.faults.standing import NEW, OLD, Standing, done

STAGES = (
    "Bestanden lezen",
    "Gegevens controleren",
    "Pagina's indelen",
    "Pagina's maken",
    "Links nalopen",
    "Website opslaan",
)


def test_gedood_bij_een_stap_van_elke_soort(standing: Standing) -> None:
    for step in {step.call: step for step in standing.steps()}.values():
        assert standing.is_killed_at(step) in {OLD, NEW}, step
        done("builds killed at a step")


@pytest.mark.faults
def test_gedood_bij_elke_stap(standing: Standing) -> None:
    for step in standing.steps():
        assert standing.is_killed_at(step) in {OLD, NEW}, step
        done("builds killed at a step")


def test_gedood_in_elk_stadium(standing: Standing) -> None:
    need_strace()
    ended = standing.build(calls="write")
    told = [step for step in ended.steps if step.shown.startswith(("1<", "2<"))]
    for stage in STAGES:
        (step,) = [each for each in told if f'"{stage}"' in each.shown]
        standing.reset()
        ended = standing.build(faults=[step.killed()])
        assert ended.killed
        assert stage not in ended.said
        assert standing.shows() == OLD
        done("builds killed at a stage")
    standing.recovers()


@pytest.mark.parametrize("name", ["INT", "TERM", "HUP"])
def test_gestopt_door_een_ander_signaal(standing: Standing, name: str) -> None:
    """Ctrl-C, a closed window, and a machine that shuts down."""
    steps = first_middle_and_last(standing.steps())
    for step in random.Random(name).sample(steps, 2 if name == "INT" else 1):  # noqa: S311
        _is_stopped(standing, step.killed(name), name)


@pytest.mark.faults
@pytest.mark.parametrize("name", ["INT", "TERM", "HUP"])
def test_gestopt_door_een_ander_signaal_bij_veel_stappen(standing: Standing, name: str) -> None:
    for step in standing.steps()[::7]:
        _is_stopped(standing, step.killed(name), name)


def _is_stopped(standing: Standing, fault: str, name: str) -> None:
    standing.reset()
    ended = standing.build(faults=[fault])
    assert "Traceback" not in ended.said, ended.said
    assert ended.code == (130 if name == "INT" else -signal.Signals[f"SIG{name}"]), fault
    if name == "INT":
        assert ended.said.endswith("Afgebroken.\n")
    assert standing.shows() in {OLD, NEW}, fault
    standing.recovers()
    done(f"builds stopped by SIG{name}")


def test_gedood_op_een_willekeurig_moment(standing: Standing) -> None:
    _is_killed_at_random(standing, 5)


@pytest.mark.faults
def test_vaak_gedood_op_een_willekeurig_moment(standing: Standing) -> None:
    _is_killed_at_random(standing, 400)


def _is_killed_at_random(standing: Standing, times: int) -> None:
    """From the first stage to a little past the end; what was left is not always mended first."""
    chance = random.Random(times)  # noqa: S311  no secret
    begin = time.perf_counter()
    standing.build()
    spent = time.perf_counter() - begin
    for _ in range(times):
        if chance.random() < 0.5:
            standing.reset()
        before = standing.shows()
        run = standing.start(chance.choice((OLD, NEW)))
        time.sleep(chance.uniform(0, 1.1 * spent))
        run.kill(alone=chance.random() < 0.5)
        ended = run.wait()
        assert ended.killed or ended.code == 0, ended.said
        assert standing.shows() in {OLD, NEW}, before
        done("builds killed at random")
    standing.recovers()
