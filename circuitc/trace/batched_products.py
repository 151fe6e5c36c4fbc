"""Products of values whose batch and heads are one axis, and sums by name, as products of separate axes.

Attention written with ``torch.bmm`` or ``torch.baddbmm`` merges batch and heads. In the program as it is lowered they
are apart, as in the other forms of attention.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.trace.export import Exported
from circuitc.trace.exported_graph import arguments, op_name

ATEN = torch.ops.aten
PRODUCTS = ("bmm", "baddbmm")
VIEWS = ("_unsafe_view", "flatten", "reshape", "unflatten", "view")
"""Views that may merge batch and heads, and split them again."""


def with_heads_apart(exported: Exported) -> Exported:
    """The same program with products of ``[batch, heads, ...]``. The graph is changed in place."""
    graph = exported.graph
    for node in [node for node in graph.nodes if op_name(node) == "einsum"]:
        _as_matmul(graph, node)
    products = [node for node in graph.nodes if op_name(node) in PRODUCTS]
    merged = (
        [node for node in graph.nodes if op_name(node) == "softmax" and node.meta["val"].ndim == 3] if products else []
    )
    for node in (*products, *merged):
        heads = _heads(exported, node)
        if heads is not None and (node in products or heads > 1):
            _separate(graph, node, heads)
    if products:
        _collapse_views(graph)
    return exported


def _heads(exported: Exported, node: fx.Node) -> int | None:
    """The number of heads in the first axis, beside the batch; None if there is another axis there."""
    size = node.meta["val"].shape[0]
    if not isinstance(size, torch.SymInt):
        return None
    heads = size.node.expr / exported.batch
    return int(heads) if heads.is_Integer and heads > 0 else None


class Calls:
    """Makes nodes in the place of one. Those that read a ``live`` value become live too."""

    def __init__(self, graph: fx.Graph, node: fx.Node, live: set[fx.Node] | None = None) -> None:
        self.graph, self.node, self.live = graph, node, live
        self.mode = node.meta["val"].fake_mode

    def __call__(self, target: Any, *given: Any, **named: Any) -> fx.Node:
        made = self.graph.call_function(target, given, named)
        made.meta = {key: self.node.meta[key] for key in ("nn_module_stack", "stack_trace") if key in self.node.meta}
        with self.mode:
            values, by_name = fx.map_arg((given, named), lambda n: n.meta["val"])
            made.meta["val"] = target(*values, **by_name)
        if self.live is not None and self.live.intersection(made.all_input_nodes):
            self.live.add(made)
        return made


def _as_matmul(graph: fx.Graph, node: fx.Node) -> None:
    """A sum by name of two values as a product of matrices, if it is over one name and each value has one of its
    own."""
    args = arguments(node)
    names = str(args["equation"]).replace(" ", "")
    inputs, _, out = names.partition("->")
    sides = inputs.split(",")
    if len(sides) != 2 or not out or "." in names or any(len(set(side)) < len(side) for side in (*sides, out)):
        return
    left, right = sides
    batch = [name for name in out if name in left and name in right]
    over = [name for name in left if name in right and name not in out]
    own = [[name for name in side if name not in other] for side, other in ((left, right), (right, left))]
    if len(over) != 1 or any(len(each) != 1 or each[0] not in out for each in own):
        return
    call, (x, y) = Calls(graph, node), args["tensors"]
    found = [*batch, *own[0], *own[1]]

    def permuted(value: fx.Node, have: Sequence[str], want: Sequence[str]) -> fx.Node:
        return value if list(have) == list(want) else call(ATEN.permute.default, value, [*map(list(have).index, want)])

    with graph.inserting_before(node):
        x = permuted(x, left, (*batch, *own[0], *over))
        y = permuted(y, right, (*batch, *over, *own[1]))
        product = permuted(call(ATEN.matmul.default, x, y), found, out)
    node.replace_all_uses_with(product)
    graph.erase_node(node)


def _separate(graph: fx.Graph, node: fx.Node, heads: int) -> None:
    args = arguments(node)
    call = Calls(graph, node)

    def apart(x: fx.Node) -> fx.Node:
        if x.meta["val"].shape[0] == 1:  # the same for all
            return call(ATEN.unsqueeze.default, x, 0)
        return call(ATEN.unflatten.int, x, 0, [-1, heads])

    if op_name(node) == "softmax":
        with graph.inserting_before(node):
            last = -1 if args["dim"] == 2 else args["dim"] + (args["dim"] >= 0)
            found = call(ATEN.softmax.int, apart(args["self"]), last, args["dtype"])
            found = call(ATEN.flatten.using_ints, found, 0, 1)
        node.replace_all_uses_with(found)
        graph.erase_node(node)
        return
    with graph.inserting_before(node):
        pair = (args["self"], args["mat2"]) if op_name(node) == "bmm" else (args["batch1"], args["batch2"])
        found = call(ATEN.matmul.default, *map(apart, pair))
        if op_name(node) == "baddbmm" and args["alpha"] != 1:
            found = call(ATEN.mul.Tensor, found, args["alpha"])
        if op_name(node) == "baddbmm" and args["beta"] != 0:
            added = apart(args["self"])
            added = added if args["beta"] == 1 else call(ATEN.mul.Tensor, added, args["beta"])
            found = call(ATEN.add.Tensor, found, added)
        found = call(ATEN.flatten.using_ints, found, 0, 1)
    node.replace_all_uses_with(found)
    graph.erase_node(node)


def _collapse_views(graph: fx.Graph) -> None:
    """Removes views that only merge axes and split them again."""
    for node in list(graph.nodes):
        if op_name(node) not in VIEWS:
            continue
        inner = node.args[0]
        while isinstance(inner, fx.Node) and op_name(inner) in VIEWS:
            inner = inner.args[0]
            if isinstance(inner, fx.Node) and _shape(inner) == _shape(node):
                node.replace_all_uses_with(inner)
                graph.erase_node(node)
                break


def _shape(node: fx.Node) -> tuple[str, ...] | None:
    val = node.meta.get("val")
    return tuple(map(str, val.shape)) if isinstance(val, Tensor) else None
