"""Answers read at one place, as logits at every position.

A classifier reads one position, or the mean of all, and gives ``logits[batch, classes]``. In the program as it is
lowered each position has what is read there, and so the same logits. What is read is then an attention that all queries
share: to one position, or to all alike.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch
from torch import fx

from circuitc.ir import OPS, Node, make
from circuitc.trace.batched_products import Calls
from circuitc.trace.export import Exported
from circuitc.trace.exported_graph import ExportedGraph, arguments, op_name
from circuitc.trace.lowering import Lowering

ATEN = torch.ops.aten
FAR = -1000.0
"""The logit of positions that are not read: exp of it is 0 even in float64."""
ALIKE = {
    *("add", "clone", "div", "dropout", "gelu", "layer_norm", "linear", "mean", "mul", "pow", "relu", "rms_norm"),
    *("rsqrt", "sigmoid", "silu", "sqrt", "sub", "tanh", "log_softmax"),
}
"""Ops that do the same at each position as on what is read."""
FIX = (
    "circuitc reads the answer at one position, or from the mean of all: give logits[batch, pos, tokens], or "
    "logits[batch, classes] of x[:, 0], x[:, -1] or x.mean(1), by linear maps, norms and activations"
)


def with_answers_everywhere(exported: Exported) -> Exported:
    """The same program with logits ``[batch, pos, classes]``, if it has logits ``[batch, classes]``. The graph is
    changed in place."""
    src = ExportedGraph(exported)
    output = exported.output
    if src.is_stream(output) and op_name(output) == "expand":
        inner = output.args[0]
        if op_name(inner) == "unsqueeze" and inner.args[1] == 1:  # type: ignore[arg-type, union-attr]
            output = inner.args[0]  # type: ignore[assignment, union-attr]
    shape = src.shape(output)
    if len(shape) != 2 or shape[0] != exported.batch or output not in src.live:
        return exported
    moved: dict[fx.Node, fx.Node] = {}
    for node in list(exported.graph.nodes):
        if _is_read(src, node):
            moved[node] = _spread(src, node)
        elif any(n in moved for n in node.all_input_nodes) and _is_alike(src, node):
            with exported.graph.inserting_before(node):
                moved[node] = _again(node, moved)
    if output not in moved:
        raise src.refuse(output, f"the answer is {_sizes(src, output)}, and not read at one place", FIX)
    exported.output.replace_all_uses_with(moved[output], lambda user: user.op == "output")
    return replace(exported, output=moved[output])


def _sizes(src: ExportedGraph, node: fx.Node) -> str:
    return f"[batch, {', '.join(map(str, src.shape(node)[1:]))}]"


def _is_read(src: ExportedGraph, node: fx.Node) -> bool:
    """Whether a value ``[batch, channels]`` is a stream's at one position, or its mean over the positions."""
    inner = node.args[0] if node.args else None
    if not isinstance(inner, fx.Node) or not src.is_stream(inner):
        return False
    args = arguments(node) if op_name(node) in ("mean", "select") else {}
    if op_name(node) == "select":
        return args["dim"] in (1, -2) and isinstance(args["index"], int) and args["index"] >= -1
    return op_name(node) == "mean" and list(args["dim"] or ()) in ([1], [-2]) and not args["keepdim"]


def _spread(src: ExportedGraph, node: fx.Node) -> fx.Node:
    """What is read, at every position; of the last position, the stream itself: its answer is at the last position."""
    args = arguments(node)
    call = Calls(node.graph, node, src.live)
    if args.get("index") == -1:
        return args["self"]  # type: ignore[no-any-return]
    with node.graph.inserting_before(node):
        length = call(ATEN.sym_size.int, src.exported.tokens, 1)
        if op_name(node) == "mean":
            row = call(ATEN.mean.dim, args["self"], [1], True)
        else:
            row = call(ATEN.slice.Tensor, args["self"], 1, args["index"], args["index"] + 1)
        return call(ATEN.expand.default, row, [-1, length, -1])


def _is_alike(src: ExportedGraph, node: fx.Node) -> bool:
    """Whether an op on ``[batch, channels]`` works on the channels of each row alone."""
    dims = arguments(node).get("dim", -1) if op_name(node) in ALIKE else None
    inside = dims in (-1, 1) or list(dims or ()) in ([-1], [1])
    return inside and len(src.shape(node)) == 2


def _again(node: fx.Node, moved: dict[fx.Node, fx.Node]) -> fx.Node:
    """The op on what is read at each position."""
    call = Calls(node.graph, node)
    names = [argument.name for argument in node.target._schema.arguments]  # type: ignore[union-attr]

    def argument(name: str, value: Any) -> Any:
        if name == "dim":
            return [-1] if isinstance(value, list | tuple) else -1
        return fx.map_arg(value, lambda n: moved.get(n, n))

    args = [argument(name, value) for name, value in zip(names, node.args, strict=False)]
    return call(node.target, *args, **node.kwargs)


def pooled(low: Lowering, node: fx.Node) -> Node | None:
    """The attention of no layer that a value is: the same position, or the mean of all, at every position."""
    src = low.src
    inner: Any = node.args[0]
    if op_name(node) != "expand" or op_name(inner) not in ("mean", "slice") or not src.is_stream(node):
        return None
    args = arguments(inner)
    axes = args["dim"] if op_name(inner) == "slice" else list(args["dim"] or ())
    if axes not in (1, [1]) or not src.is_stream(args["self"]):
        return None
    x = low.stream(args["self"])
    dtype, channels = low.dtype(node), x.type.channels or 0
    zeros = low.const(torch.zeros(1, channels, dtype=dtype))
    query = make(OPS["linear"], x, zeros, low.const(torch.ones(1, dtype=dtype)))
    if op_name(inner) == "mean":
        key = make(OPS["linear"], x, zeros, low.const(torch.zeros(1, dtype=dtype)))
    else:
        scores = torch.full((src.exported.mask_length, 1), FAR, dtype=dtype)
        scores[args["start"] or 0] = 0.0
        key = make(OPS["positions"], low.const(scores))
    sink = low.const(torch.full((1,), -torch.inf, dtype=dtype))
    found = low.make(node, "attention", query, key, x, sink, heads=1, scale=1.0, mask="none", cap=0.0, window=0)
    low.pools.add(found)
    return found
