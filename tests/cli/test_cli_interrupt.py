"""Ctrl-C in the middle: exit code 130, nothing half-written, and training goes on where it stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

import pytest
import typer
from checkpoints import short_recipe
from runs import Run

import circuitc
from circuitc import __main__ as entry
from circuitc import cli

ROOT = Path(circuitc.__file__).parent.parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
RECIPE = short_recipe(eval_every=1, save_every=100_000)


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "circuitc", *map(str, arguments)],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell's background jobs ignore Ctrl-C, and so would what they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def interrupt(process: subprocess.Popen[str]) -> str:
    """Ctrl-C, and what the process said on stderr."""
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert told.splitlines()[-1] == "error: interrupted"
    assert "Traceback" not in told
    return told


def test_extraction(quotes: Path, tmp_path: Path) -> None:
    passes = "fold-norms,learn-mask{steps=1000000}"
    command = ["extract", quotes, "--task", "single_double_quote", "-o", tmp_path / "made", "--passes", passes]
    process = start(*command, "--print-after", "fold-norms")
    assert process.stdout is not None
    assert process.stdout.readline() == "// after fold-norms\n"
    time.sleep(0.5)  # well into learning the mask
    interrupt(process)
    assert not list(tmp_path.iterdir())


def test_training_goes_on_where_it_stopped(run: Run, tmp_path: Path) -> None:
    recipe, folder = tmp_path / "short.toml", tmp_path / "made"
    recipe.write_text(RECIPE)
    process = start("train", recipe, "-o", folder)
    assert process.stderr is not None
    assert process.stderr.readline().startswith("step 1:")
    told = interrupt(process)
    assert "the same command continues" in told
    assert [p.name for p in folder.iterdir()] == ["resume.safetensors"]
    done = run("train", recipe, "-o", folder)
    assert done.code == 0
    first = int(done.err.split(":")[0].removeprefix("step "))
    assert first > 1
    assert circuitc.load(folder).card["steps"] == 60


def interrupted(*arguments: Any, **options: Any) -> NoReturn:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("place", "name"),
    [(typer.main, "get_command"), (cli, "clearing_up")],
    ids=["while the commands are made", "before anything handles it"],
)
def test_early(place: object, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(place, name, interrupted)
    monkeypatch.setattr(cli, "leave", sys.exit)
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert (ended.value.code, capsys.readouterr().err) == (130, "error: interrupted\n")


def test_late() -> None:
    """When all is done, nothing is left to interrupt."""
    code = "import atexit, os, sys; from circuitc.__main__ import main; sys.argv = ['circuitc', '--version']; "
    code += "atexit.register(lambda: os.kill(os.getpid(), 2)); main()"
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"circuitc {circuitc.__version__}\n", "")
