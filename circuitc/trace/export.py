"""PyTorch's own trace of a model: ATen ops with symbolic batch and length, parameters as inputs."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch.export import Dim, ExportedProgram
from torch.export.graph_signature import OutputKind

from circuitc.errors import CircuitcError

MASK_LENGTH = 1024
"""Masks are examined up to this length, or up to the model's own limit where that is lower."""
UNBOUNDED = 2**31
"""PyTorch's bounds from here on (infinity, the largest index) say nothing about the model."""


@dataclass(frozen=True)
class Exported:
    """``output`` and what it is made of.

    ``tensors`` gives the qualified name and value of each parameter, buffer and constant; ``batch`` and
    ``pos`` are the symbols (sympy) of the sizes of ``tokens``.
    """

    graph: fx.Graph
    output: fx.Node
    tokens: fx.Node
    tensors: dict[fx.Node, tuple[str, Tensor]]
    batch: Any
    pos: Any
    limit: int | None
    """The most positions that PyTorch found the model to take; None if it found no bound."""

    @property
    def mask_length(self) -> int:
        return min(self.limit or MASK_LENGTH, MASK_LENGTH)


def export_model(model: nn.Module, tokens: Tensor) -> Exported:
    """Runs ``torch.export`` on the model in evaluation mode, whatever mode it is in.

    Raises :class:`CircuitcError` if the tokens are not ``int64[batch, pos]``, if PyTorch cannot trace the
    model for every batch and length, or if it does not return one tensor and nothing else.
    """
    where = type(model).__name__
    if tokens.ndim != 2 or tokens.dtype != torch.int64:
        raise CircuitcError(
            f"the example tokens must be int64[batch, pos], not {tokens.dtype}{list(tokens.shape)}",
            where=f"trace({where})",
        )
    # PyTorch takes a size of 0 or 1 for a constant, and ids do not matter to a trace.
    batch, pos = (max(2, size) for size in tokens.shape)
    example = tokens.new_zeros(batch, pos)
    with _evaluation(model), _quiet():
        try:
            sizes = ({0: Dim.DYNAMIC, 1: Dim.DYNAMIC},)
            program = torch.export.export(model, (example,), dynamic_shapes=sizes, strict=False)
            program = program.run_decompositions({})
        except Exception as error:  # torch.export lets through whatever the model's code raises
            reason = str(error).strip().split("\n", 1)[0] or type(error).__name__
            raise CircuitcError(
                f"PyTorch cannot trace the model for every batch and length: {reason}",
                where=f"trace({where})",
                fix="forward must take tokens[batch, pos] only, and not branch on values or fix a size",
            ) from error
    return _read(program, where)


def _read(program: ExportedProgram, where: str) -> Exported:
    signature = program.graph_signature
    nodes = {node.name: node for node in program.graph.nodes}
    names = {
        **signature.inputs_to_parameters,
        **signature.inputs_to_buffers,
        **signature.inputs_to_lifted_tensor_constants,
    }
    values = {**program.constants, **program.state_dict}
    tokens = nodes[str(signature.user_inputs[0])]
    outputs = [spec for spec in signature.output_specs if getattr(spec.arg, "name", None) in nodes]
    shape = tokens.meta["val"].shape
    if len(outputs) != 1 or outputs[0].kind is not OutputKind.USER_OUTPUT:
        what = ", ".join(f"{spec.kind.name.lower()} {spec.arg.name}" for spec in outputs) or "nothing"
        raise CircuitcError(
            f"the model must return its logits and change nothing else, but gives {what}",
            where=f"trace({where})",
            fix="wrap it in a module whose forward returns the logits alone",
        )
    pos = shape[1].node.expr
    limit = program.range_constraints[pos].upper
    return Exported(
        graph=program.graph,
        output=nodes[outputs[0].arg.name],
        tokens=tokens,
        tensors={nodes[arg]: (name, values[name].detach()) for arg, name in names.items()},
        batch=shape[0].node.expr,
        pos=pos,
        limit=int(limit) if limit < UNBOUNDED else None,
    )


@contextmanager
def _evaluation(model: nn.Module) -> Iterator[None]:
    training = {module: module.training for module in model.modules()}
    model.eval()
    try:
        yield
    finally:
        for module, flag in training.items():
            module.training = flag


@contextmanager
def _quiet() -> Iterator[None]:
    """Hides a deprecation that torch.export trips over itself, when it copies a treespec (torch 2.13)."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)
        yield
