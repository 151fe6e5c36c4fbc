"""Units, the store of their results, and the processes that run them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from errands import errand, errands
from hypothesis import given
from hypothesis import strategies as st

from circuitc.bench import workers
from circuitc.bench.store import Store
from circuitc.bench.units import Result, Unit, run_unit
from circuitc.errors import CircuitcError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
OPTIONS = st.dictionaries(st.text(), JSON, max_size=4)


class Log:
    """The results that came back."""

    def __init__(self) -> None:
        self.results: dict[int, Result] = {}
        self.said: list[str] = []

    def done(self, unit: Unit, result: Result) -> None:
        assert unit.options["i"] not in self.results
        self.results[unit.options["i"]] = result

    def watch(self, unit: Unit, message: str) -> None:
        self.said.append(message)


@given(OPTIONS, OPTIONS, st.sampled_from(["circuit", "speed"]), st.sampled_from(["", "a"]))
def test_a_key_is_the_measurement(one: dict[str, object], other: dict[str, object], kind: str, sha: str) -> None:
    turned = dict(reversed(one.items()))
    assert Unit(kind, one, sha).key == Unit(kind, turned, sha).key
    assert Unit(kind, one, sha).key != Unit(kind, one, sha + "b").key
    assert Unit(kind, one, sha).key != Unit(kind + "s", one, sha).key
    same = {k: repr(v) for k, v in one.items()} == {k: repr(v) for k, v in other.items()}
    assert same <= (Unit(kind, one, sha).key == Unit(kind, other, sha).key)


@given(OPTIONS, OPTIONS)
def test_the_store_gives_back_what_was_put(tmp_path_factory: pytest.TempPathFactory, a: Result, b: Result) -> None:
    store, unit = Store(tmp_path_factory.mktemp("store") / "units"), Unit("fake", {})
    assert store.get(unit) is None
    for result in (a, b):
        store.put(unit, result)
        assert store.get(unit) == result
    assert len([*store.folder.iterdir()]) == 1
    store.forget(unit)
    assert store.get(unit) is None


def test_what_json_cannot_hold_leaves_nothing(tmp_path: Path) -> None:
    store, unit = Store(tmp_path), Unit("fake", {})
    with pytest.raises(ValueError):
        store.put(unit, {"loss": float("nan")})
    assert not [*tmp_path.iterdir()]


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    store, unit = Store(tmp_path), Unit("fake", {})
    store.file(unit).write_text("{")
    with pytest.raises(CircuitcError, match="not valid JSON") as caught:
        store.get(unit)
    assert caught.value.where == str(store.file(unit))


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(CircuitcError, match="kind of measurement"):
        run_unit(Unit("circui", {}), print)


def test_two_processes_share_the_units(tmp_path: Path) -> None:
    log = Log()
    workers.run_units(errands(tmp_path, 5), log.done, log.watch, jobs=2, run=errand)
    found = [log.results[i]["figures"] for i in range(5)]
    assert [f["i"] for f in found] == [*range(5)] and {f["threads"] for f in found} == {"1"}
    assert os.getpid() not in {f["pid"] for f in found} and len({f["pid"] for f in found}) == 2
    assert log.said.count("") == 5 and log.said.count("working") == 5


@pytest.mark.parametrize("dies", [1, 2])
def test_a_unit_whose_process_dies_is_tried_once_more(tmp_path: Path, dies: int) -> None:
    log = Log()
    units = [*errands(tmp_path, 3)]
    units[1] = Unit("errand", {**units[1].options, "dies": dies})
    workers.run_units(units, log.done, log.watch, jobs=2, run=errand)
    assert sorted(log.results) == [0, 1, 2]
    assert [len((tmp_path / f"{i}.tries").read_text()) for i in range(3)] == [1, 2, 1]
    assert ("lost" in log.results[1]) == (dies == 2)
    assert ("exit code -9" in log.results[1].get("problem", "")) == (dies == 2)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_defect_costs_its_unit_only(tmp_path: Path, jobs: int) -> None:
    log = Log()
    units = [Unit("errand", {"i": 0, "folder": str(tmp_path), "defect": True}), *errands(tmp_path, 3)[1:]]
    workers.run_units(units, log.done, log.watch, jobs=jobs, run=errand)
    assert log.results[0]["problem"] == "ValueError: a defect" and log.results[0]["lost"]
    assert all("figures" in log.results[i] for i in (1, 2))


SLOW = """
import sys, time
from pathlib import Path
from circuitc.bench.units import Unit
from circuitc.bench.workers import run_units

def run(unit, progress):
    if unit.options["i"]:
        time.sleep(600)
    return {"figures": {}}

if __name__ == "__main__":
    from circuitc.bench.store import Store  # not in each of the processes

    store = Store(Path(sys.argv[1]))
    run_units([Unit("slow", {"i": i}) for i in range(4)], store.put, lambda u, m: None, jobs=2, run=run)
"""


def test_ctrl_c_keeps_what_is_done(tmp_path: Path) -> None:
    script, folder = tmp_path / "slow_units.py", tmp_path / "units"
    script.write_text(SLOW)
    process = subprocess.Popen(
        [sys.executable, script, folder],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A shell's background jobs ignore Ctrl-C, and so would the processes that they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    deadline = time.monotonic() + 30
    while not [*folder.glob("*.json")] and time.monotonic() < deadline:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    told = process.communicate(timeout=30)[1]
    assert told.count("Traceback") == 1 and "KeyboardInterrupt" in told, "only the first process is interrupted"
    assert len([*folder.glob("*.json")]) == 1
    left = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
    assert str(script) not in left and "slow_units" not in left
