"""Streams laid out ``[pos, batch, channels]``, as PyTorch's own attention has them, as ``[batch, pos, channels]``.

Ops that work on each position alone do the same in either layout, so each is moved before the change of layout.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, fx

from circuitc.trace.batched_products import Calls
from circuitc.trace.export import Exported
from circuitc.trace.exported_graph import op_name

ATEN = torch.ops.aten
POINTWISE = {
    *("add", "clone", "contiguous", "dropout", "gelu", "layer_norm", "linear", "mul", "relu", "rms_norm", "silu"),
    *("sigmoid", "tanh"),
}
"""Ops on each position alone, whose first operand is a stream."""
VIEWS = {"_unsafe_view", "reshape", "view"}


def with_batch_first(exported: Exported) -> Exported:
    """The same program with its streams ``[batch, pos, channels]``. The graph is changed in place."""
    for node in list(exported.graph.nodes):
        if op_name(node) in POINTWISE and _is_turned(exported, node):
            _turn(exported.graph, node)
        elif op_name(node) == "linear" and (found := _rows_of(exported, node)) is not None:
            _turn_rows(exported.graph, node, *found)
    return exported


def _shape(node: object) -> tuple[Any, ...]:
    val = node.meta.get("val") if isinstance(node, fx.Node) else None
    sizes = val.shape if isinstance(val, Tensor) else ()
    return tuple(size.node.expr if isinstance(size, torch.SymInt) else size for size in sizes)


def _is_turned(exported: Exported, node: fx.Node) -> bool:
    shape = _shape(node)
    return len(shape) == 3 and shape[:2] == (exported.pos, exported.batch)


def _turn(graph: fx.Graph, node: fx.Node) -> None:
    """``f(x)`` as ``f(x.transpose(0, 1)).transpose(0, 1)``."""
    call = Calls(graph, node)

    def turned(x: fx.Node) -> fx.Node:
        return call(ATEN.transpose.int, x, 0, 1) if len(_shape(x)) == 3 else x

    with graph.inserting_before(node):
        moved = call(node.target, *fx.map_arg(node.args, turned), **node.kwargs)
        back = call(ATEN.transpose.int, moved, 0, 1)
    node.replace_all_uses_with(back)
    graph.erase_node(node)


def _rows_of(exported: Exported, node: fx.Node) -> tuple[fx.Node, int] | None:
    """The value ``[pos, batch, ...]`` whose rows a linear map reads, and how many heads its second axis has beside the
    batch; None if it reads no such rows."""
    rows = node.args[0]
    if len(_shape(rows)) != 2 or op_name(rows) not in VIEWS:  # type: ignore[arg-type]
        return None
    inner = rows.args[0]  # type: ignore[union-attr]
    shape = _shape(inner)
    if len(shape) not in (3, 4) or shape[0] != exported.pos or not isinstance(inner, fx.Node):
        return None
    heads = shape[1] / exported.batch
    return (inner, int(heads)) if heads == 1 or (len(shape) == 3 and getattr(heads, "is_Integer", False)) else None


def _turn_rows(graph: fx.Graph, node: fx.Node, inner: fx.Node, heads: int) -> None:
    """The linear map of rows as that of a stream."""
    call = Calls(graph, node)
    with graph.inserting_before(node):
        inner = call(ATEN.unflatten.int, inner, 1, [-1, heads]) if heads > 1 else inner
        stream = call(ATEN.flatten.using_ints, inner, 2) if len(_shape(inner)) == 4 else inner
        found = call(ATEN.linear.default, call(ATEN.transpose.int, stream, 0, 1), *node.args[1:])
        back = call(ATEN.flatten.using_ints, call(ATEN.transpose.int, found, 0, 1), 0, 1)
    node.replace_all_uses_with(back)
    graph.erase_node(node)
