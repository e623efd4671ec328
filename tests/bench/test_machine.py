"""Figures tell what they were measured on."""

from __future__ import annotations

import platform

from bench.machine import machine


def test_bij_cijfers_staat_op_welke_machine_en_met_welke_python_zij_zijn_gemeten() -> None:
    told = machine()
    assert " cores, " in told
    assert " GiB, " in told
    assert f"Python {platform.python_version()} built with" in told
    assert told.endswith("profile-guided optimisation")
