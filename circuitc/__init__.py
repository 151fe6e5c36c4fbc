"""circuitc: a compiler for neural-network circuits.

A trained transformer goes in; out comes the smallest program that does one task the way the model does it, checked
against the model, with a certificate of what was measured.
"""

from __future__ import annotations

from pathlib import Path

from circuitc.ablated import ablated
from circuitc.checkpoint import Checkpoint
from circuitc.circuit import Circuit
from circuitc.errors import CircuitcError
from circuitc.extract import compile_mask as compile  # the contract's name
from circuitc.extract import extract
from circuitc.files import load_circuit
from circuitc.ir import Graph
from circuitc.registry import load_checkpoint
from circuitc.task import Task
from circuitc.trace import trace
from circuitc.verify import verify

__version__ = "0.1.0"
__all__ = [
    "Checkpoint",
    "Circuit",
    "CircuitcError",
    "Graph",
    "Task",
    "ablated",
    "compile",
    "extract",
    "load",
    "load_circuit",
    "trace",
    "verify",
]


def load(name_or_path: str | Path) -> Checkpoint:
    """A shipped checkpoint by name (``circuitc models`` lists them), or one in a folder.

    Raises :class:`CircuitcError` if there is none, or its files are damaged or do not fit each other.
    """
    return load_checkpoint(str(name_or_path))
