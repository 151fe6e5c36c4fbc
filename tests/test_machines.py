"""Other machines: what the last digits may not decide, and how kinds of machines are told apart."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jitter
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from circuitc.driver.recheck import controls_claims
from circuitc.ir.digits import to_digits
from circuitc.ir.stable import DIGITS, in_order, largest, settled, smallest
from circuitc.verify.claim import ELSEWHERE, EQUAL, FOUND
from circuitc.verify.machine import is_this_kind, machine

TESTS = Path(__file__).parent
floats = st.floats(-1e300, 1e300)
eighths = st.integers(-800, 800).map(lambda n: n / 8)
"""Numbers of which no two are nearly equal, and none is near to the middle between two that are settled."""


def run(*command: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=True, env={**os.environ, **environment}
    )
    return done.stdout


without_jitter = pytest.mark.skipif(bool(jitter.seed), reason="a process of its own, which has no jitter")


@without_jitter
def test_a_comparison_on_the_last_digit_is_caught() -> None:
    """Each decision is the same on all machines, and with the comparison on the last digit put back it is not."""
    report = json.loads(run(str(TESTS / "last_digits.py"), JITTER=""))
    assert len(report) >= 6
    assert report == {name: [True, False] for name in report}


SETTINGS = {
    "NumPy's and PyTorch's plainest": {"NPY_DISABLE_CPU_FEATURES": "X86_V4 X86_V3", "ATEN_CPU_CAPABILITY": "default"},
    "OpenBLAS and MKL of an old processor": {"OPENBLAS_CORETYPE": "Prescott", "MKL_CBWR": "COMPATIBLE"},
}


@without_jitter
@pytest.mark.parametrize("setting", SETTINGS)
def test_files_are_written_alike_under_other_kernels(setting: str) -> None:
    """The files of the three examples come out as their folders hold them, ``circuit.json`` up to rounding."""
    assert json.loads(run(str(TESTS / "written.py"), JITTER="", **SETTINGS[setting])) == []


@pytest.mark.skipif(not jitter.seed, reason="as slow as a search: run under JITTER=1")
@pytest.mark.parametrize("task", ["single_double_quote", "bracket_counting"])
def test_a_search_finds_the_same_circuit_on_another_machine(task: str) -> None:
    """In a process of its own, as the tests of this one are made with fewer prompts."""
    bench = TESTS.parent / "bench"
    found = json.loads((bench / "wander.json").read_text(encoding="utf-8"))
    of = {"objective": "mean", "task": task, "seed": 0}  # other objectives search code that another Python lacks
    (before,) = (each for each in found if of.items() <= each.items())
    now = json.loads(run(str(bench / "wander.py"), "one", "mean", task, str(jitter.seed), JITTER=""))
    assert (now["nodes"], now["edges"]) == (before["nodes"], before["edges"])


@without_jitter
def test_machines_of_another_arithmetic_are_of_another_kind() -> None:
    code = "import jitter; jitter.install({}); from circuitc.verify.machine import machine; print(machine())"
    kinds = {run("-c", code.format(number), PYTHONPATH=str(TESTS)) for number in (101, 102)}
    assert len({*kinds, f"{machine()}\n"}) == 3


def test_a_machine_is_of_its_own_kind() -> None:
    assert is_this_kind(json.loads(json.dumps(machine())))
    assert not is_this_kind({**machine(), "arithmetic": "0"})
    assert not is_this_kind({"system": machine()["system"]})  # of a certificate that says less


@given(st.lists(eighths, min_size=1), st.data())
def test_settled_values_are_compared_alike_whatever_their_last_digits(values: list[float], data: st.DataObject) -> None:
    ulps = data.draw(st.lists(st.integers(-4, 4), min_size=len(values), max_size=len(values)))
    moved = np.array([v + n * float(np.spacing(v)) if v else v for v, n in zip(values, ulps, strict=True)])
    assert np.array_equal(in_order(moved), np.argsort(values, kind="stable"))
    assert largest(moved) == int(np.argmax(values)) and smallest(moved) == int(np.argmin(values))
    assert [to_digits(float(x), DIGITS) for x in moved] == [to_digits(x, DIGITS) for x in values]


@given(st.lists(floats | st.sampled_from([np.nan, np.inf, -np.inf]), min_size=1))
def test_settled_values_are_near_what_they_were(values: list[float]) -> None:
    found = settled(values)
    finite = np.isfinite(values)
    assert np.array_equal(found[~finite], np.array(values)[~finite], equal_nan=True)
    size = np.abs(np.array(values)[finite]).max(initial=0.0)
    assert (np.abs(found[finite] - np.array(values)[finite]) <= size * 2.0**-28).all()


@given(st.lists(floats, min_size=1))
def test_a_jitter_changes_no_more_than_the_last_digits(values: list[float]) -> None:
    before = np.array(values)
    after = np.asarray(jitter.nudged(before))
    with np.errstate(over="ignore"):
        assert (np.abs(after - before) <= 2 * np.abs(np.spacing(before))).all()
    whole = before == np.rint(before)
    assert np.array_equal(after[whole], before[whole])
    assert np.array_equal(after, np.asarray(jitter.nudged(before)))


def test_a_jitter_comes_before_circuitc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jitter, "seed", 0)
    with pytest.raises(RuntimeError, match="before circuitc is imported"):
        jitter.install(1)


CONTROLS = {
    "permuted_labels": {"n": 1, "found": 0, "p": 0.5, "nodes": [4], "edges": [None], "losses": [0.5], "models": [0.7]},
    "random_model": {"n": 1, "found": 1, "p": 0.5, "nodes": [9], "edges": [8], "losses": [0.1], "models": [0.6]},
    "p": 1 / 3,
    "n": 2,
    "seed": 0,
}


@pytest.mark.parametrize("here", [True, False])
def test_what_a_search_found_is_claimed_on_its_kind_of_machine(here: bool) -> None:
    kind = machine() if here else {**machine(), "arithmetic": "0"}
    certificate = {"controls": CONTROLS, "machine": kind, "nodes": 3, "edges": 2}
    other = json.loads(json.dumps(CONTROLS))
    other["random_model"] |= {"nodes": [7], "edges": [6], "losses": [0.2]}
    claims = {(c.name, c.how): c for c in controls_claims(certificate, other)}
    size = claims["controls.random_model.edges.0", FOUND if here else ELSEWHERE]
    assert (size.claimed, size.measured, size.holds) == (8, 6, not here)
    assert claims["controls.seed", EQUAL].holds and claims["controls.random_model.models.0", "within 0.001"].holds
    assert all(claim.holds for claim in claims.values()) is not here


@pytest.mark.parametrize(
    ("kind", "change"),
    [("random_model", {"found": 0}), ("permuted_labels", {"p": 0.1}), ("random_model", {"models": [0.1]}), ("p", 0.1)],
)
def test_what_follows_from_the_sizes_is_claimed_everywhere(kind: str, change: object) -> None:
    forged = json.loads(json.dumps(CONTROLS))
    forged[kind] = {**forged[kind], **change} if isinstance(change, dict) else change
    elsewhere = {"controls": forged, "machine": {}, "nodes": 3, "edges": 2}
    assert not all(claim.holds for claim in controls_claims(elsewhere, CONTROLS))
    assert all(claim.holds for claim in controls_claims({**elsewhere, "controls": CONTROLS}, CONTROLS))
