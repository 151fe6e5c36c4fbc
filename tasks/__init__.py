"""The tasks, one file each, found by name; and the corpus they are drawn from."""

from __future__ import annotations

import importlib
from pathlib import Path

if __name__ != "circuitc.tasks":
    raise ImportError(
        f"this package was imported as '{__name__}'; it works as 'circuitc.tasks' only, so write "
        "'import circuitc.tasks'"
    )

from circuitc.errors import unknown
from circuitc.task import Task

HELPERS = frozenset({"__init__", "corpus", "draw", "idioms", "prompts", "words"})
"""Modules of this folder that are not tasks."""


def names() -> list[str]:
    """The names of all tasks, sorted."""
    return sorted(p.stem for p in Path(__file__).parent.glob("*.py") if p.stem not in HELPERS)


def get(name: str) -> Task:
    """The task of that name."""
    known = names()
    if name not in known:
        raise unknown("task", name, known)
    task = importlib.import_module(f"circuitc.tasks.{name}").TASK
    assert isinstance(task, Task)
    return task
