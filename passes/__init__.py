"""The passes, one file each, found by name: ``fold-means`` is ``PASS`` in ``fold_means.py``."""

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

HELPERS = frozenset(
    {
        *("__init__", "causal", "duplicates", "gates", "intervals", "mixture", "narrow", "rules"),
        *("scores", "search", "splits", "static", "steady", "terms"),
        *("round_classes", "round_constants", "round_digits", "round_judge", "round_patterns", "round_slopes"),
        *("round_tables",),
    }
)
"""Modules of this folder that are not passes."""


def names() -> list[str]:
    """The names of all passes, sorted."""
    files = (p.stem for p in Path(__file__).parent.glob("*.py"))
    return sorted(stem.replace("_", "-") for stem in files if stem not in HELPERS)


def get(name: str) -> type[Pass]:
    """The pass of that name."""
    if name not in names():
        raise unknown("pass", name, names())
    found: type[Pass] = importlib.import_module(f"circuitc.passes.{name.replace('-', '_')}").PASS
    return found
