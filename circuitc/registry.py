"""Finds passes, tasks, checkpoints and functions by name, without importing the rooms that import this one."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from circuitc.inputs.checkpoint import Checkpoint
    from circuitc.inputs.template import TemplateTask


def _room(name: str) -> Any:
    return importlib.import_module(f"circuitc.{name}")


def pass_names() -> list[str]:
    """The names of all passes."""
    return list(_room("passes").names())


def find_pass(name: str) -> Any:
    """The pass class of that name. Raises :class:`CircuitcError` with the nearest names."""
    return _room("passes").get(name)


def find_task(name: str) -> TemplateTask:
    """The built-in task of that name. Raises :class:`CircuitcError` with the nearest names."""
    task: TemplateTask = _room("tasks").get(name)
    return task


def read_task(path: str | Path) -> TemplateTask:
    """The task in a user's ``.toml`` file (docs/tasks.md).

    Raises :class:`CircuitcError`, naming the file, if it is not a task file or its pairs or splits are not sound.
    """
    task: TemplateTask = _room("tasks").read(path)
    return task


def load_checkpoint(name_or_path: str | Path) -> Checkpoint:
    """The checkpoint of that name or path. Raises :class:`CircuitcError` if there is none, or its format is unknown."""
    checkpoint: Checkpoint = _room("models").load(name_or_path)
    return checkpoint


def find_function(module: str, name: str) -> Any:
    """A function of a room that stands below the caller's, such as ``page_of`` of ``cli.report``."""
    return getattr(_room(module), name)
