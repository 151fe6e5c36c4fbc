"""Linear maps whose weight has an axis for the heads, as plain linear maps and views.

``W_Q[head, model, d]`` times the stream, as a sum by name or a product of matrices, is one linear map of which each
head is a part. What is then added to the heads is a bias of that map.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.errors import CircuitcError
from circuitc.trace.batched_products import Calls
from circuitc.trace.export import Exported
from circuitc.trace.exported_graph import COPIES, ExportedGraph, arguments, op_name
from circuitc.trace.views import View, view_of

ATEN = torch.ops.aten


def with_plain_maps(exported: Exported) -> Exported:
    """The same program with linear maps of the stream in place of products by head. The graph is changed in place."""
    graph = exported.graph
    src = ExportedGraph(exported)
    for node in list(graph.nodes):
        found = _contraction(src, node)
        if found is not None:
            _as_linear(src, node, found)
    tensors = dict(exported.tensors)
    src = ExportedGraph(exported)
    for node in [node for node in graph.nodes if op_name(node) == "add"]:
        _as_bias(src, node, tensors)
    return replace(exported, tensors=tensors)


@dataclass(frozen=True)
class _Contraction:
    """``x`` times a constant ``weight``. Axes have names; those of both values that ``out`` lacks are summed over."""

    x: fx.Node
    weight: fx.Node
    x_axes: list[str]
    weight_axes: list[str]
    out: list[str]


def _contraction(src: ExportedGraph, node: fx.Node) -> _Contraction | None:
    if op_name(node) == "einsum":
        args = arguments(node)
        named = _axes_by_name(src, str(args["equation"]), args["tensors"])
        values = list(args["tensors"])
    elif op_name(node) == "matmul":
        args = arguments(node)
        values = [args["self"], args["other"]]
        ranks = [len(src.shape(value)) for value in values]
        named = _axes_by_name(src, "...ij,...jk->...ik", values) if ranks[0] >= 2 and ranks[1] >= 3 else None
    else:
        return None
    if named is None or len(values) != 2:
        return None
    *sides, out = named
    at = next((i for i in (0, 1) if values[i] in src.live and src.value(values[1 - i]) is not None), None)
    return None if at is None else _Contraction(values[at], values[1 - at], sides[at], sides[1 - at], out)


def _axes_by_name(src: ExportedGraph, equation: str, values: Sequence[fx.Node]) -> list[list[str]] | None:
    """The names of each value's axes, and of the result's; None if they are not those of a plain sum by name.

    An axis of length 1 that is repeated for another value's has a name of its own.
    """
    inputs, arrow, out = equation.replace(" ", "").partition("->")
    sides = inputs.split(",")
    if not arrow or len(sides) != len(values):
        return None
    more = max(len(src.shape(value)) - len(side.replace("...", "")) for value, side in zip(values, sides, strict=True))
    found = []
    for value, side in zip(values, sides, strict=True):
        count = len(src.shape(value)) - len(side.replace("...", ""))
        found.append(_spread(side, count))
    result = _spread(out, more if "..." in inputs else 0)
    if any(len(set(names)) < len(names) for names in (*found, result)):
        return None
    sizes: dict[str, set[Any]] = {}
    for value, names in zip(values, found, strict=True):
        for name, size in zip(names, src.shape(value), strict=True):
            sizes.setdefault(name, set()).add(size)
    for value, names in zip(values, found, strict=True):
        for i, (name, size) in enumerate(zip(names, src.shape(value), strict=True)):
            if size == 1 and len(sizes[name]) > 1:
                names[i] = f"{name}, repeated"
    return [*found, result]


def _spread(side: str, more: int) -> list[str]:
    """The names, with the numbers ``more - 1`` to 0 for the axes that ``...`` stands for."""
    before, dots, behind = side.partition("...")
    return [*before, *(map(str, reversed(range(more))) if dots else ()), *behind]


def _as_linear(src: ExportedGraph, node: fx.Node, found: _Contraction) -> None:
    x_sizes = dict(zip(found.x_axes, src.shape(found.x), strict=True))
    sizes = dict(zip(found.weight_axes, src.shape(found.weight), strict=True))
    end, out = _summed(node, [name for name in found.out if name in sizes and name in x_sizes], found.out)
    single = [name for name, size in x_sizes.items() if size == 1 and name not in sizes]
    own = [name for name in out if name in x_sizes and name not in sizes and name not in single]
    own.sort(key=lambda name: x_sizes[name] != src.exported.batch)
    new = [name for name in out if name in sizes]
    over = [name for name in found.weight_axes if name in x_sizes and name not in out]
    kept = [name for name in found.x_axes if name not in single]
    if not new or not over or set(kept) != {*own, *over} or set(sizes) != {*new, *over} or {*new} & {*x_sizes}:
        return
    if any(isinstance(x_sizes[name], int) for name in own):
        return
    call = Calls(node.graph, end, src.live)
    with node.graph.inserting_before(end):
        x = found.x
        for i in reversed([i for i, name in enumerate(found.x_axes) if name in single]):
            x = call(ATEN.squeeze.dim, x, i)
        x = _permuted(call, x, kept, [*own, *over])
        x = call(ATEN.flatten.using_ints, x, len(own)) if len(over) > 1 else x
        weight = _permuted(call, found.weight, found.weight_axes, [*new, *over])
        if len(new) > 1 or len(over) > 1:
            rows = [prod(sizes[name] for name in names) for names in (new, over)]
            weight = call(ATEN.reshape.default, weight, rows)
        y = call(ATEN.linear.default, x, weight)
        y = call(ATEN.unflatten.int, y, -1, [sizes[name] for name in new]) if len(new) > 1 else y
        y = _permuted(call, y, [*own, *new], [name for name in out if name not in single])
        for i in [i for i, name in enumerate(out) if name in single]:
            y = call(ATEN.unsqueeze.default, y, i)
    end.replace_all_uses_with(y)
    node.graph.erase_node(end)
    if end is not node and not node.users:
        node.graph.erase_node(node)


def _permuted(call: Calls, x: fx.Node, have: Sequence[str], want: Sequence[str]) -> fx.Node:
    return x if list(have) == list(want) else call(ATEN.permute.default, x, [list(have).index(name) for name in want])


def _summed(node: fx.Node, shared: list[str], out: list[str]) -> tuple[fx.Node, list[str]]:
    """The value with its heads summed, if that is all that the product is used for, and the axes left."""
    end = node
    while len(end.users) == 1 and op_name(next(iter(end.users))) in COPIES:
        end = next(iter(end.users))
    user = next(iter(end.users)) if len(end.users) == 1 else None
    if user is None or op_name(user) != "sum" or not arguments(user).get("dim"):
        return node, out
    args = arguments(user)
    over = [out[i] for i in args["dim"]]
    if args["keepdim"] or args["dtype"] is not None or sorted(over) != sorted(shared):
        return node, out
    return user, [name for name in out if name not in over]


def _as_bias(src: ExportedGraph, node: fx.Node, tensors: dict[fx.Node, tuple[str, Tensor]]) -> None:
    """Moves a constant that is added to heads to the linear map that they are views of."""
    args = arguments(node)
    x, offset = args["self"], args["other"]
    x, offset = (offset, x) if src.value(x) is not None else (x, offset)
    value = src.value(offset)
    if x not in src.live or not isinstance(value, Tensor) or args["alpha"] != 1 or src.is_stream(x) or src.is_rows(x):
        return
    view = _view(src, x)
    if view is None or op_name(view.base) != "linear" or len(set(view.channels)) < len(view.channels):
        return
    value = value[(None,) * (len(view.axes) - value.ndim)]
    if any(size != 1 and axis != "c" for size, axis in zip(value.shape, view.axes, strict=True)):
        return
    inside = [i for i, axis in enumerate(view.axes) if axis == "c"]
    by_channel = value.permute(*inside, *(i for i, axis in enumerate(view.axes) if axis != "c"))
    bias = value.new_zeros(src.shape(view.base)[-1])
    by_channel = by_channel.reshape(by_channel.shape[: len(inside)])
    bias[list(view.channels)] = by_channel.expand([src.shape(x)[i] for i in inside]).flatten()
    graph, call = node.graph, Calls(node.graph, node)
    with graph.inserting_before(next(iter(graph.nodes))):
        constant = graph.placeholder(f"{node.name}_bias")
    constant.meta["val"] = call.mode.from_tensor(bias)
    tensors[constant] = src.parameter(offset) or str(constant.name), bias
    path = [x]
    while path[-1] is not view.base:
        path.append(path[-1].args[0])
    with graph.inserting_before(node):
        moved = call(ATEN.add.Tensor, view.base, constant)
        copies = {view.base: moved}
        for step in path[-2::-1]:
            copies[step] = graph.node_copy(step, lambda n: copies.get(n, n))
    node.replace_all_uses_with(copies[x])
    graph.erase_node(node)
    for step in path[:-1]:
        if not step.users:
            graph.erase_node(step)


def _view(src: ExportedGraph, x: fx.Node) -> View | None:
    """The value as a view of a stream, each entry as it is there; None if it is none."""
    try:
        view = view_of(src, x, factors=False)
    except CircuitcError:
        return None
    return view if view.slot is None and view.base is not src.peel(x) and "n" not in view.axes else None
