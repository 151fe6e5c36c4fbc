"""Heads that are modules of their own, as one attention.

Each head has its own linear maps and no axis of heads: ``[batch, pos, d]``. Heads side by side in one concatenation, or
each with its own linear map into one sum, are heads of one layer. What they do in common is done once, on
``[batch, heads, pos, d]``.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.trace.batched_products import Calls
from circuitc.trace.export import Exported
from circuitc.trace.exported_graph import CASTS, COPIES, ExportedGraph, arguments, op_name

ATEN = torch.ops.aten
ALIKE = {
    *("add", "cat", "chunk", "div", "dropout", "getitem", "masked_fill", "matmul", "mul", "neg", "permute"),
    *("scaled_dot_product_attention", "slice", "softmax", "split", "sub", "tanh", "transpose", "where"),
    *(COPIES | CASTS),
}
"""Ops that do the same with one more axis, if their axes are counted along."""
AXES = {"dim", "dim0", "dim1", "dims"}


def with_heads_together(exported: Exported) -> Exported:
    """The same program with one attention for heads side by side. The graph is changed in place."""
    src = ExportedGraph(exported)
    for node in list(exported.graph.nodes):
        if op_name(node) == "cat":
            _join(src, node)
        elif op_name(node) == "add" and not _is_summand(node):
            _join_sum(src, node)
    for node in list(exported.graph.nodes):
        if op_name(node) == "scaled_dot_product_attention" and node.meta["val"].ndim == 3:
            _with_axis(node)
    return exported


def _join(src: ExportedGraph, node: fx.Node) -> None:
    """Heads that are concatenated, or rows of one linear map."""
    args = arguments(node)
    parts = list(args["tensors"])
    if args["dim"] not in (-1, 2) or any(len(src.shape(part)) != 3 for part in parts) or len(parts) < 2:
        return
    if all(map(_is_head(src), parts)):
        _replace(src, node, lambda merge: _merged_heads(merge, parts))
    elif all(op_name(part) == "linear" for part in parts):
        _replace(src, node, lambda merge: merge.linear(parts))


def _join_sum(src: ExportedGraph, node: fx.Node) -> None:
    """Heads that are added, each after a linear map of its own."""
    leaves = _summands(node)
    maps = [
        leaf
        for leaf in leaves
        if isinstance(leaf, fx.Node) and op_name(leaf) == "linear" and _is_head(src)(leaf.args[0])  # type: ignore[arg-type]
    ]
    others = [leaf for leaf in leaves if leaf not in maps and leaf != 0]
    if len(maps) < 2 or not all(isinstance(leaf, fx.Node) for leaf in others):
        return

    def joined(merge: _Merge) -> fx.Node:
        heads = _merged_heads(merge, [leaf.args[0] for leaf in maps])  # type: ignore[misc]
        weights, biases = ([arguments(leaf)[key] for leaf in maps] for key in ("weight", "bias"))
        total: Any = None
        for bias in (bias for bias in biases if bias is not None):
            total = bias if total is None else merge.call(ATEN.add.Tensor, total, bias)
        found = merge.call(ATEN.linear.default, heads, merge.call(ATEN.cat.default, weights, 1), total)
        for other in others:
            found = merge.call(ATEN.add.Tensor, other, found)
        return found

    _replace(src, node, joined)


def _is_head(src: ExportedGraph) -> Callable[[fx.Node], bool]:
    def found(value: fx.Node) -> bool:
        product = src.peel(value)
        name = op_name(product)
        live = name == "matmul" and all(x in src.live for x in product.all_input_nodes)
        return len(src.shape(product)) == 3 and (live or name == "scaled_dot_product_attention")

    return found


def _is_summand(node: fx.Node) -> bool:
    """Whether a sum is only a part of another one."""
    users = list(node.users)
    return len(users) == 1 and op_name(users[0]) == "add" and arguments(users[0])["alpha"] == 1


def _summands(node: fx.Node) -> list[Any]:
    args = arguments(node)
    if args["alpha"] != 1:
        return [node]
    found = []
    for part in (args["self"], args["other"]):
        inner = isinstance(part, fx.Node) and op_name(part) == "add" and _is_summand(part)
        found += _summands(part) if inner else [part]
    return found


class _UnlikeError(Exception):
    """The heads are not alike."""


class _Merge:
    """Makes one value ``[batch, heads, ...]`` of the values of several heads."""

    def __init__(self, src: ExportedGraph, node: fx.Node) -> None:
        self.src, self.node, self.calls = src, node, Calls(node.graph, node, src.live)
        self.done: dict[tuple[fx.Node, ...], fx.Node] = {}
        self.made: list[fx.Node] = []

    def call(self, target: Any, *given: Any, **named: Any) -> fx.Node:
        with self.node.graph.inserting_before(self.node):
            self.made.append(self.calls(target, *given, **named))
        return self.made[-1]

    def __call__(self, nodes: tuple[fx.Node, ...]) -> fx.Node:
        if nodes not in self.done:
            self.done[nodes] = self._merged(nodes)
        return self.done[nodes]

    def linear(self, nodes: Sequence[fx.Node]) -> fx.Node:
        """The linear map of all rows of linear maps that read one value."""
        given = [arguments(node) for node in nodes]
        biases = [args["bias"] for args in given]
        same = all(self.src.same(args["input"], given[0]["input"]) for args in given)
        constant = all(self.src.value(args["weight"]) is not None for args in given)
        if not same or not constant or (None in biases and any(bias is not None for bias in biases)):
            raise _UnlikeError
        weight = self.call(ATEN.cat.default, [args["weight"] for args in given], 0)
        bias = None if biases[0] is None else self.call(ATEN.cat.default, biases, 0)
        return self.call(ATEN.linear.default, given[0]["input"], weight, bias)

    def _merged(self, nodes: tuple[fx.Node, ...]) -> fx.Node:
        first = nodes[0]
        if len({node.target for node in nodes}) > 1 or len({len(node.args) for node in nodes}) > 1:
            raise _UnlikeError
        if op_name(first) == "linear":
            if len({self.src.shape(node) for node in nodes}) > 1:
                raise _UnlikeError
            rows = self.call(ATEN.unflatten.int, self.linear(nodes), -1, [len(nodes), -1])
            return self.call(ATEN.transpose.int, rows, 1, 2)
        if op_name(first) not in ALIKE or any(dict(node.kwargs) != dict(first.kwargs) for node in nodes):
            raise _UnlikeError
        if first.target is operator.getitem:
            return self.call(first.target, self(tuple(node.args[0] for node in nodes)), first.args[1])  # type: ignore[misc]
        names = [argument.name for argument in first.target._schema.arguments]  # type: ignore[union-attr]
        given = zip(names, zip(*(node.args for node in nodes), strict=True), strict=False)
        args = [_counted(found[0]) if name in AXES else self._argument(found) for name, found in given]
        return self.call(first.target, *args, **first.kwargs)

    def _argument(self, found: tuple[Any, ...]) -> Any:
        first = found[0]
        if isinstance(first, list | tuple):
            if any(len(each) != len(first) for each in found):
                raise _UnlikeError
            return [self._argument(each) for each in zip(*found, strict=True)]
        if not all(isinstance(each, fx.Node) for each in found):
            if any(each != first for each in found):
                raise _UnlikeError
            return first
        if any(each in self.src.live for each in found):
            return self(found)
        return self._fixed(found)

    def _fixed(self, found: tuple[fx.Node, ...]) -> fx.Node:
        """A value that does not depend on the tokens, such as a mask, of each head."""
        first, val = found[0], found[0].meta["val"]
        if isinstance(val, torch.SymInt):
            if any(each.meta["val"].node.expr != val.node.expr for each in found):
                raise _UnlikeError
            return first
        if all(each is first for each in found):
            return self.call(ATEN.unsqueeze.default, first, 1) if val.ndim == 3 else first
        stacked = self.call(ATEN.stack.default, list(found), max(val.ndim - 2, 0))
        for _ in range(2 - val.ndim):
            stacked = self.call(ATEN.unsqueeze.default, stacked, 1)
        return stacked


def _counted(axes: Any) -> Any:
    """Axes of ``[batch, ...]`` as those of ``[batch, heads, ...]``."""
    if isinstance(axes, list | tuple):
        if len(axes) != 3 or axes[0] != 0:
            raise _UnlikeError
        return [0, 1, *map(_counted, axes[1:])]
    return axes + 1 if axes > 0 else axes


def _merged_heads(merge: _Merge, parts: Sequence[fx.Node]) -> fx.Node:
    """The heads' outputs side by side, ``[batch, pos, channels]``."""
    found = merge(tuple(merge.src.peel(part) for part in parts))
    return merge.call(ATEN.flatten.using_ints, merge.call(ATEN.transpose.int, found, 1, 2), 2)


def _replace(src: ExportedGraph, node: fx.Node, joined: Callable[[_Merge], fx.Node]) -> None:
    """Replaces a value by what ``joined`` makes of its heads, unless these are not alike."""
    merge = _Merge(src, node)
    try:
        found = joined(merge)
    except _UnlikeError:
        for made in reversed(merge.made):
            node.graph.erase_node(made)
        return
    node.replace_all_uses_with(found)
    _erase(node)


def _erase(node: fx.Node) -> None:
    """Removes a value that nothing reads, and then what only it read."""
    inputs = node.all_input_nodes
    if not node.users and node.op == "call_function":
        node.graph.erase_node(node)
        for each in inputs:
            _erase(each)


def _with_axis(node: fx.Node) -> None:
    """Attention of ``[batch, pos, d]`` as that of one head, ``[batch, 1, pos, d]``."""
    call = Calls(node.graph, node)

    def apart(x: Any) -> Any:
        tensor = isinstance(x, fx.Node) and isinstance(x.meta["val"], Tensor)
        return call(ATEN.unsqueeze.default, x, 1) if tensor and x.meta["val"].ndim == 3 else x

    with node.graph.inserting_before(node):
        found = call(node.target, *map(apart, node.args), **node.kwargs)
        back = call(ATEN.squeeze.dim, found, 1)
    node.replace_all_uses_with(back)
    node.graph.erase_node(node)
