"""Runs of commands: what they leave, and the passes of quick ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from short import quick_passes

PASSES = quick_passes(edges=True)


@dataclass(frozen=True)
class Result:
    """What a command left: its exit code, and what it printed."""

    code: int
    out: str
    err: str
    folder: Path = Path()

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Result]


def refused(result: Result, *words: str) -> None:
    """Exit code 2, nothing on stdout, and one error that has these words."""
    assert result.code == 2 and result.out == ""
    assert result.err.startswith("error: ") and result.err.count("error: ") == 1
    assert "Traceback" not in result.err and all(word in result.err for word in words)
