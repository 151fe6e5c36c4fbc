"""``circuitc bench``: what it runs, stores and writes. The units are not run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import faked
import pytest

from circuitc.bench import workers
from circuitc.bench.summary import PROMISED
from circuitc.bench.units import Unit
from circuitc.cli import main

Call = Callable[..., tuple[int, str, str]]
SECTIONS = [part for name in ("sizes", "methods", "curves", "sparsity") for part in ("--section", name)]


class Fake:
    """Runs units in no time, and can be interrupted or lose one."""

    def __init__(self) -> None:
        self.ran: list[Unit] = []
        self.stop_after: int | None = None
        self.loses: Callable[[Unit], bool] = lambda unit: False

    def __call__(self, units: list[Unit], done: Any, watch: Any, **options: Any) -> None:
        for unit in units:
            if len(self.ran) == self.stop_after:
                raise KeyboardInterrupt
            watch(unit, "")
            watch(unit, "working")
            self.ran.append(unit)
            done(unit, workers.lost(unit, "it died") if self.loses(unit) else faked.result(unit))


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    made = Fake()
    monkeypatch.setattr(workers, "run_units", made)
    return made


@pytest.fixture
def bench(capsys: pytest.CaptureFixture[str], fake: Fake) -> Call:
    def call(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as caught:
            main(["bench", *(str(a) for a in arguments)])
        printed = capsys.readouterr()
        return int(caught.value.code or 0), printed.out, printed.err

    return call


def test_quick_prints_five_tasks(bench: Call, fake: Fake, tmp_path: Path) -> None:
    code, out, err = bench("--quick", "-o", tmp_path)
    assert code == 0 and len(fake.ran) == 10 and err.count("edges, ") == 10
    assert all(f"\n{task} " in out for task in faked.TASKS[:5]) and "geometric mean" in out
    assert {p.name for p in tmp_path.iterdir()} == {"units", "results.json", "results.md", "sizes.svg"}


def test_results_have_what_scripts_rely_on(bench: Call, tmp_path: Path) -> None:
    tasks = [part for task in faked.TASKS for part in ("--task", task)]
    code, out, _ = bench(*SECTIONS, *tasks, "-o", tmp_path, "--json")
    found = json.loads((tmp_path / "results.json").read_text())
    assert code == 0 and tuple(found["summary"]) == PROMISED
    assert set(found["summary"]["edges_geomean"]) == {"sparse", "dense", "paper_method", "attribution"}
    assert all(value is not None for value in found["summary"].values())
    printed = json.loads(out)
    assert (
        printed["summary"] == found["summary"] and printed["sizes"].keys() == found["summary"]["edges_geomean"].keys()
    )


def test_what_is_done_is_not_run_again(bench: Call, fake: Fake, tmp_path: Path) -> None:
    fake.stop_after = 4
    assert bench("--quick", "-o", tmp_path)[0] == 130
    assert len([*(tmp_path / "units").iterdir()]) == 4 and not (tmp_path / "results.json").exists()
    fake.stop_after = None
    assert "4 of 10 units are done already" in bench("--quick", "-o", tmp_path)[2]
    assert len(fake.ran) == len({unit.key for unit in fake.ran}) == 10
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()}
    bench("--quick", "-o", tmp_path)
    assert len(fake.ran) == 10 and before == {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()}
    bench("--quick", "-o", tmp_path, "--again")
    assert len(fake.ran) == 20


def test_a_lost_unit_is_told_and_tried_again(bench: Call, fake: Fake, tmp_path: Path) -> None:
    fake.loses = lambda unit: unit.options["task"] == "else_elif"
    code, out, err = bench("--quick", "-o", tmp_path)
    assert code == 1 and err.count("did not finish: it died") == 2 and "bracket_counting" in out
    fake.loses = lambda unit: False
    assert bench("--quick", "-o", tmp_path)[0] == 0 and len(fake.ran) == 12


def test_another_checkpoint_has_no_twin(bench: Call, fake: Fake, quotes: Path, tmp_path: Path) -> None:
    code, out, _ = bench(quotes, "--section", "sizes", "--task", "for_while", "-o", tmp_path)
    assert code == 0 and [unit.options["checkpoint"] for unit in fake.ran] == [str(quotes)]
    assert "dense, ours" not in out
