"""Help texts, versions and typing errors; none of them waits for PyTorch."""

from __future__ import annotations

import subprocess
import sys

import pytest
from golden import check_golden
from runs import Run

import circuitc
from circuitc.cli import COMMANDS

NAMES = [command.__name__ for command in COMMANDS]


def test_help(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    result = run("--help")
    assert result.code == 0
    check_golden("help.txt", result.out)
    assert run().out == result.out


@pytest.mark.parametrize("name", NAMES)
def test_each_command_shows_how_it_is_used(run: Run, name: str) -> None:
    result = run(name, "--help")
    assert result.code == 0
    assert f"    circuitc {name} " in result.out or f"    circuitc {name}\n" in result.out
    assert "--json" in result.out


def test_version(run: Run) -> None:
    assert run("--version").out == f"circuitc {circuitc.__version__}\n"


def test_python_runs_the_package() -> None:
    done = subprocess.run([sys.executable, "-m", "circuitc", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"circuitc {circuitc.__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["extract", "--help"], ["tasks"]])
def test_no_wait_for_pytorch(arguments: list[str]) -> None:
    code = (
        "import sys\nfrom circuitc.cli import main\n"
        f"try:\n    main({arguments!r})\n"
        "except SystemExit:\n    assert not {'torch', 'numpy', 'tokenizers'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["extrct"], "'extract'"),
        (["extract", "--tsk", "x"], "--task"),
        (["extract"], "CHECKPOINT"),
        (["tasks", "--show", "many"], "--show"),
        (["draw", "x"], "--output"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], hint: str) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert result.err.startswith("error: ") and hint in result.err and "--help'" in result.err
    as_json = run(*arguments, "--json")
    assert as_json.code == 2 and hint in as_json.json["error"]["problem"]
