"""Model families and checkpoint formats, the training of circuitc's own transformer, and the shipped checkpoints.

May import: errors, circuit, trace, inputs.
"""

from __future__ import annotations

if __name__ != "circuitc.models":
    raise ImportError(f"this package is imported as 'circuitc.models', not as '{__name__}'")

from pathlib import Path
from typing import TYPE_CHECKING

from circuitc.models.shipped_names import shipped

if TYPE_CHECKING:
    from circuitc.inputs.checkpoint import Checkpoint

__all__ = ["load", "shipped"]


def load(name_or_path: str | Path) -> Checkpoint:
    """A shipped checkpoint by name, or one of any format from a file or folder (:mod:`circuitc.models.formats`)."""
    from circuitc.inputs.arguments import as_path
    from circuitc.models.formats import load as load_any  # imports PyTorch

    return load_any(as_path(name_or_path, "the checkpoint"))
