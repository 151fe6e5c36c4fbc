"""Constant factors: a number, or one for each channel. They become part of the op before them."""

from __future__ import annotations

import torch
from torch import Tensor, fx

from circuitc.ir import OPS, Node, make
from circuitc.ir.array import Array
from circuitc.ir.tensor_ops import NORMS
from circuitc.trace.exported_graph import arguments, op_name
from circuitc.trace.lowering import Lowering

TABLES = ("embed", "positions")
FIX = "multiply the factors into the weight before or after it"


def constant_factor(low: Lowering, node: fx.Node) -> tuple[fx.Node, Tensor, fx.Node | None] | None:
    """``(x, c, source)`` if the value is ``x · c`` or ``x / c`` with a constant number, or one for each channel."""
    args = arguments(node)
    pairs = [(args["self"], args["other"])]
    if op_name(node) == "mul":
        pairs.append((args["other"], args["self"]))
    for x, factor in pairs:
        source = factor if isinstance(factor, fx.Node) else None
        value = low.src.value(factor) if source is not None else factor
        if not isinstance(x, fx.Node) or x not in low.src.live or value is None:
            continue
        found = torch.as_tensor(value, dtype=torch.float64)
        channels = low.src.shape(node)[-1]
        if found.numel() != 1 and (found.numel() != channels or found.shape[-1] != channels):
            continue
        found = found.reshape(-1)
        if op_name(node) == "div":
            found = 1.0 / found
        if bool(found.isfinite().all()):
            return x, found, source
    return None


def times(low: Lowering, node: fx.Node, value: Node, factor: Tensor) -> Node:
    """``value · factor``, where ``node`` is that product. The factor becomes part of weights, gains or tables.

    Raises :class:`CircuitcError` where no constant absorbs it.
    """
    name, xs = value.op.name, value.operands
    if name in NORMS:
        found = low.make(node, name, xs[0], *(_product(low, x, factor) for x in xs[1:]), **value.attrs)
        low.read(found, 0, *low.reads.get((value, 0), []))
        return found
    if name == "linear":
        found = low.make(node, "linear", xs[0], _product(low, xs[1], factor, rows=True), _product(low, xs[2], factor))
        low.read(found, 0, *low.reads[value, 0])
        return found
    if _is_table(value):
        return _scaled_table(low, value, factor)
    raise low.src.refuse(node, "channels are scaled behind an op that cannot absorb the factors", FIX)


def _is_table(value: Node) -> bool:
    """Whether a value is a sum of tables: embeddings and positions."""
    if value.op.name == "add":
        return all(_is_table(x) or x.op.name == "const" for x in value.operands)
    return value.op.name in TABLES


def _scaled_table(low: Lowering, value: Node, factor: Tensor) -> Node:
    if value.op.name == "const":
        return _product(low, value, factor)
    if value.op.name == "add":
        return make(OPS["add"], *(_scaled_table(low, x, factor) for x in value.operands))
    *xs, table = value.operands
    return make(value.op, *xs, _product(low, table, factor))


def _product(low: Lowering, const: Node, factor: Tensor, rows: bool = False) -> Node:
    """A constant times the factors of its last axis, or of its first. It is exact to float64's rounding."""
    array = const.attrs["value"]
    assert isinstance(array, Array)
    value = torch.from_numpy(array.data.astype("float64"))
    return low.named(value * (factor[:, None] if rows else factor), low.names.get(const))
