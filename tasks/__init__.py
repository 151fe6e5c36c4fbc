"""The tasks, one TOML file each, found by name; and the generated corpus that models are trained on.

May import: errors, inputs.
"""

from __future__ import annotations

from pathlib import Path

if __name__ != "circuitc.tasks":
    raise ImportError(
        f"this package was imported as '{__name__}'; it works only as 'circuitc.tasks', so write "
        "'import circuitc.tasks'"
    )

from circuitc.errors import unknown
from circuitc.inputs import task_file
from circuitc.inputs.arguments import as_path
from circuitc.inputs.template import TemplateTask
from circuitc.tasks import finders
from circuitc.tasks.template_lists import LISTS

HERE = Path(__file__).parent


def names() -> list[str]:
    """The names of all tasks, sorted."""
    return sorted(path.stem for path in HERE.glob("*.toml"))


def get(name: str) -> TemplateTask:
    """The task of that name."""
    known = names()
    if name not in known:
        raise unknown("task", name, known)
    return task_file.read_task(HERE / f"{name}.toml", LISTS, own=False, find=finders.find)


def read(path: str | Path) -> TemplateTask:
    """The task in a user's file. Raises :class:`CircuitcError` for a file that is not a task."""
    return task_file.read_task(as_path(path, "the task file"), LISTS, own=True, find=finders.find)
