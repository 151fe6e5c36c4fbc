"""Units on a cluster of two local Ray processes of one core each."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from errands import PATIENCE, SlowBoard, errand_on_ray, errands
from ray.cluster_utils import Cluster

from circuitc.bench import on_ray
from circuitc.bench.store import Store
from circuitc.bench.units import Result, Unit
from circuitc.bench.workers import run_units
from circuitc.errors import CircuitcError

STARTS = 5  # of the cluster, until the tests fail


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """Its workers find ``errands`` as the driver does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parent), *sys.path]))
        patch.setattr(on_ray, "CONNECT_SECONDS", PATIENCE)
        made = started()
        yield made
        made.shutdown()


def started() -> Cluster:
    """The cluster. Ray gives a node 30 seconds to start, which is not always enough on a busy machine."""
    for attempt in range(STARTS):
        made = Cluster()
        try:
            made.add_node(num_cpus=1, include_dashboard=False)
            made.add_node(num_cpus=1)
            return made
        except Exception:  # Ray raises no other class
            made.shutdown()
            if attempt == STARTS - 1:
                raise
    raise AssertionError


class Kept:
    """The results that came back, stored as the command line stores them."""

    def __init__(self, folder: Path) -> None:
        self.store, self.results, self.said = Store(folder), {}, []  # type: ignore[var-annotated]

    def done(self, unit: Unit, result: Result) -> None:
        assert unit.options["i"] not in self.results
        self.results[unit.options["i"]] = result
        if not result.get("lost"):
            self.store.put(unit, result)

    def watch(self, unit: Unit, message: str) -> None:
        self.said.append((unit.options["i"], message))


def test_a_cluster_loses_nothing(cluster: Cluster, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder, checkpoint = tmp_path / "tries", tmp_path / "checkpoint"
    folder.mkdir()
    checkpoint.mkdir()
    (checkpoint / "weights").write_text("some")
    units = errands(folder, 8, nodes=2)
    units[2] = Unit("errand", {**units[2].options, "dies": 1})
    units[3] = Unit("errand", {**units[3].options, "dies": 9})
    units[4] = Unit("errand", {**units[4].options, "defect": True})
    units[5] = Unit("errand", {**units[5].options, "checkpoint": str(checkpoint)})
    kept = Kept(tmp_path / "units")
    run_units(units, kept.done, kept.watch, ray=cluster.address, run=errand_on_ray)

    assert sorted(kept.results) == [*range(8)]
    assert [len((folder / f"{i}.tries").read_text()) for i in range(8)] == [1, 1, 2, 2, 1, 1, 1, 1]
    lost = {i for i, result in kept.results.items() if result.get("lost")}
    assert lost == {3, 4} and "died 2 times" in kept.results[3]["problem"]
    assert kept.results[4]["problem"] == "ValueError: a defect"
    figures = [kept.results[i]["figures"] for i in range(8) if i not in lost]
    assert len({f["node"] for f in figures}) == 2 and {f["threads"] for f in figures} == {"1"}
    assert kept.results[5]["figures"]["content"] == {"weights": "some"}
    assert kept.results[5]["options"]["checkpoint"] == str(checkpoint), "not the worker's copy of it"
    assert {(i, "working") for i in (0, 7)} < {*kept.said}
    assert not capfd.readouterr().out, "stdout belongs to --json"
    assert {unit.options["i"] for unit in units if kept.store.get(unit)} == {*range(8)} - lost


def test_ctrl_c_keeps_what_is_done_and_ends_the_rest(cluster: Cluster, tmp_path: Path) -> None:
    units = errands(tmp_path, 4, seconds=0)
    units[2:] = [Unit("errand", {**unit.options, "seconds": 600}) for unit in units[2:]]
    kept = Kept(tmp_path / "units")

    def done(unit: Unit, result: Result) -> None:
        kept.done(unit, result)
        if len(kept.results) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_units(units, done, kept.watch, ray=cluster.address, run=errand_on_ray)
    assert len([*kept.store.folder.glob("*.json")]) == 2
    more = Kept(tmp_path / "units")  # both cores are free again, otherwise this would wait for 600 seconds
    run_units(errands(tmp_path / "units", 2, nodes=2), more.done, more.watch, ray=cluster.address, run=errand_on_ray)
    assert len({result["figures"]["node"] for result in more.results.values()}) == 2


def test_messages_that_arrive_late_are_heard(cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_ray, "Board", SlowBoard)
    kept = Kept(tmp_path / "units")
    run_units(errands(tmp_path, 2), kept.done, kept.watch, ray=cluster.address, run=errand_on_ray)
    assert sorted(kept.said) == [(i, message) for i in range(2) for message in ("", "working")]


@pytest.mark.parametrize(
    ("address", "seconds", "problem"),
    [("127.0.0.1:1", 3.0, "no Ray cluster answers within 3 seconds"), ("control", PATIENCE, "Ray cannot connect")],
)
def test_a_wrong_address_is_said(address: str, seconds: float, problem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_ray, "CONNECT_SECONDS", seconds)
    with pytest.raises(CircuitcError, match=problem) as caught:
        run_units([Unit("errand", {})], print, print, ray=address, run=errand_on_ray)
    assert caught.value.where == address


def test_without_ray_there_is_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(CircuitcError) as caught:
        run_units([Unit("errand", {})], print, print, ray="auto", run=errand_on_ray)
    assert "pip install 'circuitc[ray]'" in str(caught.value.fix)
