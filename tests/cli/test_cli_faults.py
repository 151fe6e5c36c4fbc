"""Places that cannot be written are refused before the work; a command that is ended leaves nothing over."""

from __future__ import annotations

import errno
import json
import os
import pkgutil
import signal
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from faulty import held
from runs import PASSES, Result, Run
from test_cli_interrupt import RECIPE

import circuitc
from circuitc.driver import extract as driver
from circuitc.models import resume, store

Commands = dict[str, tuple[object, ...]]


@pytest.fixture
def commands(quotes: Path, circuit: Path, tmp_path: Path) -> Commands:
    """Commands that work for a while and then write, each without its place."""
    recipe, mask = tmp_path / "short.toml", tmp_path / "mask.json"
    recipe.write_text(RECIPE)
    mask.write_text('{"0.attn.v": [0]}')
    task = ("--task", "single_double_quote")
    return {
        "extract": ("extract", quotes, *task, "--passes", PASSES, "-o"),
        "compile": ("compile", quotes, "--circuit", mask, *task, "-o"),
        "train": ("train", recipe, "-o"),
        "bench": ("bench", quotes, *task, "--section", "sizes", "--jobs", 1, "-o"),
        "report": ("report", circuit, "-o"),
        "export": ("export", circuit, "-o"),
        "trace": ("trace", quotes, "-o"),
    }


ENDINGS = {"report": ".html", "export": ".pt", "trace": ".circ"}
COMMANDS = ("extract", "compile", "train", "bench", "report", "export", "trace")


@pytest.fixture
def no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work is a failure of the test."""
    for module in pkgutil.walk_packages(circuitc.__path__, "circuitc."):  # else what is imported now keeps the patches
        if not module.name.endswith("__main__"):
            import_module(module.name)

    def works(*arguments: Any, **options: Any) -> None:
        raise AssertionError("it works before it knows whether it can write")

    for place in (
        "circuitc.driver.extract.extract",
        "circuitc.compile",
        "circuitc.models.training._Run",
        "circuitc.bench.workers.run_units",
        "circuitc.emit.circuit.load_circuit",
        "circuitc.inputs.source_graph.model_graph",
    ):
        monkeypatch.setattr(place, works)


def refused(result: Result, place: Path, *words: str) -> None:
    """One sentence about the place, what to do, and nothing more."""
    assert result.code == 2 and result.err.count("error:") == 1 and "Traceback" not in result.err
    first, fix = result.err.splitlines()
    assert str(place) in first and "-o" in fix and all(word in first for word in words)


FAULTS: dict[str, tuple[int, str, str]] = {
    "read-only": (errno.EROFS, "mkdir", "Read-only file system"),
    "full": (errno.ENOSPC, "write", "the disk is full"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.usefixtures("no_work")
def test_a_place_that_cannot_be_written(
    run: Run, commands: Commands, name: str, fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, call, words = FAULTS[fault]
    place = tmp_path / "there" / f"new{ENDINGS.get(name, '')}"
    place.parent.mkdir()

    def fails(real: Callable[..., Any]) -> Callable[..., Any]:
        def failing(path: Any, *arguments: Any, **options: Any) -> Any:
            if str(place.parent) in str(path):
                raise OSError(number, os.strerror(number), str(path))
            return real(path, *arguments, **options)

        return failing

    with monkeypatch.context() as patch:
        if call == "mkdir":
            patch.setattr(os, "mkdir", fails(os.mkdir))
        else:
            patch.setattr(Path, "write_bytes", fails(Path.write_bytes))
        refused(run(*commands[name], place), place, words)
    assert not [*place.parent.iterdir()]


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.usefixtures("no_work")
def test_a_place_that_another_process_writes(run: Run, commands: Commands, name: str, tmp_path: Path) -> None:
    place = tmp_path / "there" / f"new{ENDINGS.get(name, '')}"
    with held(place):
        refused(run(*commands[name], place), place, "another circuitc is writing here")
    assert not place.parent.exists()


def test_sigterm_ends_an_extraction(
    run: Run, commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "extract", lambda *given, **options: signal.raise_signal(signal.SIGTERM))
    before = signal.getsignal(signal.SIGTERM)
    result = run(*commands["extract"], tmp_path / "there" / "new")
    assert (result.code, result.err) == (143, "error: terminated\n")
    assert not (tmp_path / "there").exists() and signal.getsignal(signal.SIGTERM) is before


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_that_python_drops_comes_again(
    run: Run, commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: int
) -> None:
    class Deleted:
        def __del__(self) -> None:
            signal.raise_signal(number)

    def works(*given: Any, **options: Any) -> None:
        Deleted()
        time.sleep(30)

    monkeypatch.setattr(driver, "extract", works)
    start = time.monotonic()
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # workers of pytest-xdist ignore it
    try:
        result = run(*commands["extract"], tmp_path / "there" / "new")
    finally:
        signal.signal(signal.SIGINT, before)
    assert result.code == code and "Traceback" not in result.err and time.monotonic() - start < 20
    assert not (tmp_path / "there").exists()


def test_training_goes_on_after_sigterm_and_in_what_comes_after_it(
    run: Run, commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first run is terminated in training, the second while the tasks are measured, which the third one does."""
    folder, save = tmp_path / "model", resume.save_state
    with monkeypatch.context() as patch:
        patch.setattr("circuitc.models.sparsity.truncate", lambda *given: signal.raise_signal(signal.SIGTERM))
        first = run(*commands["train"], folder)
    assert first.code == 143 and "the same command continues" in first.err
    assert [path.name for path in folder.iterdir()] == [store.RESUME] and save is resume.save_state
    with monkeypatch.context() as patch:
        patch.setattr(import_module("circuitc.cli.models"), "score", lambda *given: signal.raise_signal(signal.SIGTERM))
        assert run(*commands["train"], folder).code == 143
    assert "tasks" not in json.loads((folder / "card.json").read_text())
    weights = (folder / "weights.safetensors").read_bytes()
    assert run(*commands["train"], folder).code == 0
    assert "tasks" in json.loads((folder / "card.json").read_text())
    assert (folder / "weights.safetensors").read_bytes() == weights
    assert "the checkpoint is finished" in run(*commands["train"], folder).err
