"""Where in real Python code the questions of the tasks are due. A finder is a function; task files name it."""

from __future__ import annotations

import inspect
from functools import cache
from importlib import import_module
from pathlib import Path

from circuitc.errors import unknown
from circuitc.inputs.natural.question import Finder


@cache
def finders() -> dict[str, Finder]:
    """All finders, by the names that task files have them under: ``strings.fstring_brace``."""
    found: dict[str, Finder] = {}
    for path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
        module = import_module(f"{__name__}.{path.stem}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not name.startswith("_")
            if own and [*inspect.signature(function).parameters] == ["source"]:
                found[f"{path.stem}.{name}"] = function
    return found


def find(name: str) -> Finder:
    """The finder of that name. A task file names a finder of circuitc, and never runs code of its own."""
    if name not in finders():
        raise unknown("finder", name, finders())
    return finders()[name]
