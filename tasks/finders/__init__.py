"""Where in real Python code the questions of the tasks are due. A finder is a function; task files name it."""

from __future__ import annotations

from importlib import import_module

from circuitc.inputs.natural.question import Finder


def find(name: str) -> Finder:
    """The finder of a name as task files have it: ``strings.fstring_brace``."""
    module, function = name.split(".")
    finder: Finder = getattr(import_module(f"circuitc.tasks.finders.{module}"), function)
    return finder
