"""Activations, as one call or written out: arithmetic is recognised by its results on a grid of numbers."""

from __future__ import annotations

import math

import torch
from torch import Tensor, fx

from circuitc.ir import Node
from circuitc.ir.activations import ACTIVATIONS, LEAKY, find_activation, leaky_relu, softcap
from circuitc.trace.exported_graph import ExportedGraph, arguments, op_name
from circuitc.trace.lowering import Lowering, Read, reads_of

POINTWISE = {
    *("add", "clamp", "clamp_min", "div", "erf", "exp", "ge", "gelu", "gt", "hardtanh", "le", "leaky_relu", "lt"),
    *("maximum", "minimum", "mul", "neg", "pow", "reciprocal", "relu", "relu6", "sub"),
    *("rsub", "sigmoid", "silu", "square", "tanh", "where"),
}
MOST_CAP = 500.0
"""A larger softcap does not reach its limit on the grid."""
TOLERANCE = 1e-9
"""The relative error allowed in an activation written out, whose constants often have only ten digits."""


def activation(low: Lowering, node: fx.Node) -> Node:
    """An activation that PyTorch has an op for; ``F.gelu`` is exact or approximated by tanh."""
    args = arguments(node)
    kind = "gelu_tanh" if args.get("approximate") == "tanh" else op_name(node)
    if kind == LEAKY:
        kind = leaky_relu(args["negative_slope"])
    found = low.make(node, "activation", low.stream(args["self"]), kind=kind)
    low.read(found, 0, Read(node, (0,)))
    return found


def activation_by_hand(low: Lowering, node: fx.Node) -> Node | None:
    """An activation made of arithmetic on one value; None if the arithmetic is something else."""
    src, order = low.src, {n: i for i, n in enumerate(low.src.exported.graph.nodes)}
    inside: list[fx.Node] = []
    open_ = {src.peel(node)}
    # Expands the latest value first: whenever a single value is left, all expanded ones are a function of it.
    while open_:
        last = max(open_, key=order.__getitem__)
        if op_name(last) not in POINTWISE or not _scalar_constants(src, last):
            return None
        open_.remove(last)
        inside.append(last)
        open_ |= {src.peel(n) for n in last.all_input_nodes if n in src.live}
        if len(open_) == 1 and (kind := _kind(src, inside, next(iter(open_)))) is not None:
            (base,) = open_
            found = low.make(node, "activation", low.stream(base), kind=kind)
            low.read(found, 0, *(read for read in reads_of(base) if src.peel(read.user) in inside))
            return found
    return None


def _scalar_constants(src: ExportedGraph, node: fx.Node) -> bool:
    constants = [n for n in node.all_input_nodes if n not in src.live]
    return all(isinstance(v := src.value(n), Tensor) and v.numel() == 1 for n in constants)


def _kind(src: ExportedGraph, inside: list[fx.Node], base: fx.Node) -> str | None:
    """The activation of ``base`` that the values in ``inside``, latest first, compute; None if it is none."""
    positive = torch.logspace(-4, 4, 161, dtype=torch.float64)
    grid = torch.cat([-positive.flip(0), torch.zeros(1, dtype=torch.float64), positive])
    known: dict[fx.Node, Tensor] = {base: grid}
    for node in reversed(inside):

        def value(n: fx.Node) -> Tensor:
            return known[src.peel(n)] if n in src.live else src.value(n).double()

        args = fx.map_arg((node.args, dict(node.kwargs)), value)
        known[node] = node.target(*args[0], **args[1])  # type: ignore[operator]
    result = known[inside[0]]
    if result.shape != grid.shape:
        return None
    kinds = list(ACTIVATIONS)
    slope, limit = float(result[0] / grid[0]), float(result[-1])
    if 0.0 < slope < 1.0:
        kinds.append(leaky_relu(slope))
    if 0.0 < limit < MOST_CAP:
        kinds.append(softcap(limit))
    errors = ((kind, _error(result, find_activation(kind).torch(grid))) for kind in kinds)
    return next((kind for kind, error in errors if math.isclose(error, 0, abs_tol=TOLERANCE)), None)


def _error(found: Tensor, expected: Tensor) -> float:
    return float(((found - expected).abs() / expected.abs().clamp(min=1)).max())
