"""The kinds of measurement, one file each, found by name: ``circuit`` is ``circuit.py``.

A kind has ``run(progress, **options) -> dict``, which returns figures that JSON can hold. It raises
:class:`circuitc.errors.CircuitcError` if there is nothing to measure, for example if a target cannot be reached.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from circuitc.errors import unknown


def names() -> list[str]:
    """The names of all kinds, sorted."""
    return sorted(p.stem for p in Path(__file__).parent.glob("*.py") if p.stem != "__init__")


def find(name: str) -> Callable[..., dict[str, Any]]:
    """A kind's ``run``. Raises :class:`CircuitcError` with the nearest names."""
    if name not in names():
        raise unknown("kind of measurement", name, names())
    run: Callable[..., dict[str, Any]] = importlib.import_module(f"{__name__}.{name}").run
    return run
