"""The passes, one file each: ``fold-means`` is ``PASS`` in ``fold_means.py``.

Code that passes share is in folders: ``choosing/`` (learning and removing), ``rewriting/`` (rules and terms), and
``rounding/`` (the steps of ``round``). No other file may be beside the passes.

May import: errors, ir, circuit, inputs, search, pipeline.
"""

from __future__ import annotations

import importlib
from pathlib import Path

if __name__ != "circuitc.passes":
    raise ImportError(
        f"this package was imported as '{__name__}'; it works as 'circuitc.passes' only, so write "
        "'import circuitc.passes'"
    )

from circuitc.errors import unknown
from circuitc.pipeline import Pass


def names() -> list[str]:
    """The names of all passes, sorted."""
    files = (p.stem for p in Path(__file__).parent.glob("*.py"))
    return sorted(stem.replace("_", "-") for stem in files if stem != "__init__")


def get(name: str) -> type[Pass]:
    """The pass of that name. Raises :class:`CircuitcError` with the nearest names."""
    if name not in names():
        raise unknown("pass", name, names())
    found: type[Pass] = importlib.import_module(f"circuitc.passes.{name.replace('-', '_')}").PASS
    return found
