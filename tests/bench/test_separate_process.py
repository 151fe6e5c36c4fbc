"""A function in a separate process. Nothing heavy is imported here, as every process imports it again."""

from __future__ import annotations

import os
import signal

import pytest

from circuitc.bench.separate_process import run_separately
from circuitc.bench.units import Progress
from circuitc.errors import CircuitcError


def double(progress: Progress, number: int) -> dict[str, int]:
    progress("doubling")
    return {"twice": 2 * number, "process": os.getpid()}


def refuse(progress: Progress) -> None:
    raise CircuitcError("no", where="here", fix="do not")


def fail(progress: Progress) -> None:
    raise ZeroDivisionError("a defect")


def die(progress: Progress, number: int) -> None:
    os.kill(os.getpid(), number)


def test_a_function_runs_in_a_process_of_its_own(capfd: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    found = run_separately(double, said.append, 21)
    assert found["twice"] == 42 and found["process"] != os.getpid() and said == ["doubling"]
    with pytest.raises(CircuitcError) as caught:
        run_separately(refuse, print)
    assert (caught.value.problem, caught.value.where, caught.value.fix) == ("no", "here", "do not")
    with pytest.raises(RuntimeError, match="ZeroDivisionError: a defect"):
        run_separately(fail, print)
    assert "in fail" in capfd.readouterr().err
    with pytest.raises(MemoryError, match="-9"):
        run_separately(die, print, int(signal.SIGKILL))
    with pytest.raises(RuntimeError, match="-15"):
        run_separately(die, print, int(signal.SIGTERM))
