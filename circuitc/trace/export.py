"""Exports a model with ``torch.export``: ATen ops, symbolic batch and length, parameters as inputs."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch._C import DispatchKey
from torch._ops import HigherOrderOperator, OpOverload
from torch.export import Dim, ExportedProgram
from torch.export.graph_signature import OutputKind

from circuitc.circuit.sites import copy_sharing
from circuitc.errors import CircuitcError
from circuitc.trace.plain import without_cache
from circuitc.trace.running import without_autocast

MASK_LENGTH = 1024
"""The length up to which masks are examined, unless the model's own limit is lower."""
UNBOUNDED = 2**31
"""PyTorch's bounds of this size and above (infinity, the largest index) say nothing about the model."""

ATEN = torch.ops.aten
CHANGING = {ATEN.batch_norm}
"""Ops that may change a buffer, though their declaration does not say so."""
READ_WHOLE = {ATEN.chunk, ATEN.contiguous, ATEN.flatten, ATEN.reshape, ATEN.to, ATEN.unflatten}
"""Views that PyTorch would decompose, and that the lowering knows."""


@dataclass(frozen=True)
class Exported:
    """An exported graph: ``output`` and what it is computed from.

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
    """The most positions that the model accepts, as far as PyTorch found; None if it found no bound."""

    @property
    def mask_length(self) -> int:
        return min(self.limit or MASK_LENGTH, MASK_LENGTH)


def export_model(model: nn.Module, tokens: Tensor) -> Exported:
    """Runs ``torch.export`` on a copy of the model in evaluation mode, which shares its weights.

    Raises :class:`CircuitcError` if the tokens are not ``int64[batch, pos]``, if PyTorch cannot trace the
    model for every batch size and length, or if the model does anything but return one tensor.
    """
    return _read(_program(model, tokens), type(model).__name__)


def _program(model: nn.Module, tokens: Tensor) -> ExportedProgram:
    where = type(model).__name__
    if not isinstance(tokens, Tensor) or tokens.ndim != 2 or tokens.dtype != torch.int64:
        given = f"{tokens.dtype}{list(tokens.shape)}" if isinstance(tokens, Tensor) else f"a {type(tokens).__name__}"
        fix = "give torch.zeros(2, 8, dtype=torch.int64), of the model's device"
        raise CircuitcError(
            f"the example tokens must be int64[batch, pos], not {given}", where=f"trace({where})", fix=fix
        )
    # PyTorch treats a size of 0 or 1 as a constant. The ids do not matter.
    batch, pos = (max(2, size) for size in tokens.shape)
    example = tokens.new_zeros(batch, pos)
    with _quiet(), without_autocast():
        try:
            copied = copy_sharing(model).eval()  # the model keeps the state that it came with
            without_cache(copied)
            sizes = _shapes(copied, {0: Dim.DYNAMIC, 1: Dim.DYNAMIC})
            program = torch.export.export(copied, (example,), dynamic_shapes=sizes, strict=False)
            functional: ExportedProgram = program if _can_be_read(program) else program.run_decompositions({})
            return functional
        except Exception as error:  # torch.export does not wrap what the model's code raises
            reason = str(error).strip().split("\n", 1)[0].partition(" For more information, run with")[0]
            reason = reason or type(error).__name__
            raise CircuitcError(
                f"PyTorch cannot trace the model for every batch and length: {reason}",
                where=f"trace({where})",
                fix="forward must take only tokens[batch, pos], and must not branch on values or fix a size",
            ) from error


def _shapes(model: nn.Module, sizes: dict[int, Any]) -> tuple[Any, ...]:
    """What is dynamic in the one argument of forward; of a forward with ``*args``, in the first of these."""
    first = next(iter(inspect.signature(model.forward).parameters.values()), None)
    return ((sizes,),) if first is not None and first.kind is first.VAR_POSITIONAL else (sizes,)


def _can_be_read(program: ExportedProgram) -> bool:
    """Whether a program has only ops that change nothing, and that the lowering knows or PyTorch would leave as they
    are. Others PyTorch decomposes, which takes longer than the export."""
    targets = [node.target for node in program.graph.nodes if node.op == "call_function"]
    ops = [target for target in targets if isinstance(target, OpOverload)]
    return not any(isinstance(target, HigherOrderOperator) for target in targets) and not any(map(_is_decomposed, ops))


def _is_decomposed(op: OpOverload) -> bool:
    composite = op.has_kernel_for_dispatch_key(DispatchKey.CompositeImplicitAutograd)
    view = any(returned.alias_info for returned in op._schema.returns)
    known = op.overloadpacket in READ_WHOLE
    return op._schema.is_mutable or op.overloadpacket in CHANGING or (composite and view and not known)


def _read(program: ExportedProgram, where: str) -> Exported:
    """What circuitc needs of PyTorch's program; errors name ``where``."""
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
        returned = sum(spec.kind is OutputKind.USER_OUTPUT for spec in outputs)
        what = "changes other tensors too" if returned == 1 else f"returns {returned or 'no'} tensors"
        raise CircuitcError(
            f"the model must return its logits alone and change nothing, but it {what}",
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
def _quiet() -> Iterator[None]:
    """Hides a deprecation warning that torch.export itself causes when it copies a treespec (torch 2.13)."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)
        yield
