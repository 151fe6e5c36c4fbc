"""Finds passes, tasks and models by name, so that the core never imports the rooms that import it."""

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
    return list(_room("passes").names())


def find_pass(name: str) -> Any:
    """The pass class of that name. Raises :class:`CircuitcError` with the nearest names."""
    return _room("passes").get(name)


def find_task(name: str) -> TemplateTask:
    task: TemplateTask = _room("tasks").get(name)
    return task


def read_task(path: str | Path) -> TemplateTask:
    """The task in a ``.toml`` file of the user's own (docs/tasks.md).

    Raises :class:`CircuitcError`, naming the file, for what is no such file, or whose pairs or splits are not sound.
    """
    task: TemplateTask = _room("tasks").read(path)
    return task


def load_checkpoint(name_or_path: str) -> Checkpoint:
    checkpoint: Checkpoint = _room("models").load(name_or_path)
    return checkpoint
