"""Finds passes, tasks and models by name, so that the core never imports the rooms that import it."""

from __future__ import annotations

import importlib
from typing import Any

from circuitc.checkpoint import Checkpoint
from circuitc.task import Task


def _room(name: str) -> Any:
    return importlib.import_module(f"circuitc.{name}")


def pass_names() -> list[str]:
    return list(_room("passes").names())


def find_pass(name: str) -> Any:
    """The pass class of that name. Raises :class:`CircuitcError` with the nearest names."""
    return _room("passes").get(name)


def find_task(name: str) -> Task:
    task: Task = _room("tasks").get(name)
    return task


def load_checkpoint(name_or_path: str) -> Checkpoint:
    checkpoint: Checkpoint = _room("models").load(name_or_path)
    return checkpoint
