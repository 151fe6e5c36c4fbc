"""What cases of several kinds share: checkpoints to damage, and commands that are refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import circuitc
from circuitc.cli import main

Case = Callable[[Path], object]
"""Gets an empty folder. Raises CircuitcError, or returns what a command printed."""

ROOT = Path(circuitc.__file__).parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
EXAMPLES = ROOT / "docs" / "examples"
CHECKPOINTS: dict[str, Path] = {}
"""Those that the session made, by name; no case changes them."""


def copied(source: Path | str, folder: Path, name: str = "bad") -> Path:
    """A copy to damage: of a folder, or of a checkpoint of the session by its name."""
    return Path(shutil.copytree(CHECKPOINTS[source] if isinstance(source, str) else source, folder / name))


def written(path: Path, content: str | bytes | dict[str, Any] | list[Any]) -> Path:
    """The file with this text or these bytes, or with this value as JSON."""
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def edited(path: Path, change: Callable[[Any], object]) -> Path:
    """The JSON file after ``change`` of its value."""
    value = json.loads(path.read_text(encoding="utf-8"))
    change(value)
    return written(path, value)


def told(folder: Path, *arguments: object) -> str:
    """What a command prints that is refused: one error, nothing on stdout, exit code 2, and it leaves no file."""
    before = sorted(folder.rglob("*"))
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
    assert (code, out.getvalue(), sorted(folder.rglob("*"))) == (2, "", before), err.getvalue()
    return err.getvalue()
