"""circuitc: a compiler for neural-network circuits.

A trained transformer goes in; out comes the smallest program that does one task the way the model does it,
checked against the model, with a certificate of what was measured.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn

    from circuitc.circuit.answer import Channels
    from circuitc.circuit.hooks import hook_of, node_of
    from circuitc.driver.extract import compile_mask as compile  # the contract's name
    from circuitc.driver.extract import extract
    from circuitc.driver.recheck import verify
    from circuitc.emit.circuit import Circuit, load_circuit
    from circuitc.errors import CircuitcError
    from circuitc.inputs.checkpoint import Checkpoint, with_text
    from circuitc.inputs.pairs_file import read_pairs
    from circuitc.inputs.task import Task
    from circuitc.ir import Graph
    from circuitc.registry import read_task
    from circuitc.trace import trace
    from circuitc.trace.ablated import ablated

if not Path(__file__).with_name("models").is_dir():
    # A clone without symbolic links: models, passes and tasks are found where they really are, beside this folder.
    __path__.append(str(Path(__file__).parent.parent))

__version__ = "0.1.0"
__all__ = [
    "Channels",
    "Checkpoint",
    "Circuit",
    "CircuitcError",
    "Graph",
    "Task",
    "ablated",
    "compile",
    "extract",
    "hook_of",
    "load",
    "load_circuit",
    "node_of",
    "read_pairs",
    "read_task",
    "trace",
    "verify",
    "with_text",
]

_HOMES = {
    "Channels": "circuit.answer",
    "Checkpoint": "inputs.checkpoint",
    "Circuit": "emit.circuit",
    "CircuitcError": "errors",
    "Graph": "ir",
    "Task": "inputs.task",
    "ablated": "trace.ablated",
    "compile_mask": "driver.extract",
    "extract": "driver.extract",
    "hook_of": "circuit.hooks",
    "load_circuit": "emit.circuit",
    "node_of": "circuit.hooks",
    "read_pairs": "inputs.pairs_file",
    "read_task": "registry",
    "trace": "trace",
    "verify": "driver.recheck",
    "with_text": "inputs.checkpoint",
}


def load(name_or_path: str | Path, module: Callable[[], nn.Module] | nn.Module | None = None) -> Checkpoint:
    """A shipped checkpoint by name (``circuitc models`` lists them), or one in a folder.

    ``module`` builds the model of a folder that ``Checkpoint.save`` wrote, or is such a model. Raises
    :class:`CircuitcError` if there is no checkpoint, or its files are damaged or do not fit each other.
    """
    from circuitc.registry import load_checkpoint

    if module is not None:
        from circuitc.inputs.checkpoint import load_saved

        return load_saved(name_or_path, module)
    return load_checkpoint(name_or_path)


class _Package(ModuleType):
    """Names are imported when first used: PyTorch takes seconds, which ``circuitc --help`` should not."""

    def __getattr__(self, name: str) -> Any:
        real = "compile_mask" if name == "compile" else name  # the contract's name is a builtin's
        if real not in _HOMES:
            raise AttributeError(f"module 'circuitc' has no attribute '{name}'")
        value = getattr(import_module(f"circuitc.{_HOMES[real]}"), real)
        super().__setattr__(name, value)
        return value

    def __setattr__(self, name: str, value: Any) -> None:
        # Importing the module circuitc.trace would otherwise put it where the function of that name belongs.
        if name not in _HOMES or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
