"""Asks the client engine questions about an index on disk, in node."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]
ENGINE = PROJECT / "templates/assets/zoeken/engine.js"
SCRIPT = Path(__file__).with_name("ask.mjs")

Question = tuple[str, dict[str, Any]]
"""What is typed, and the options of the engine's search()."""


def ask(index: Path, questions: Sequence[Question]) -> list[dict[str, Any]]:
    """What the engine answers to each question; raises when node or the engine fails."""
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("node is not on this machine")
    answer = subprocess.run(
        [node, str(SCRIPT), str(ENGINE), str(index)],
        input=json.dumps(questions),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if answer.returncode:
        raise RuntimeError(answer.stderr)
    answers: list[dict[str, Any]] = json.loads(answer.stdout)
    return answers


def ids(answer: dict[str, Any]) -> list[str]:
    """The ids of the results, best first."""
    return [result["id"] for result in answer["results"]]
