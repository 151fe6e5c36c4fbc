"""Maps between a projection and its use in attention, such as rotary positions and repeated heads, found by running
them.

A map is made of ops that are linear in one value. It is run on inputs that are 1 at some channels and 0 elsewhere, so
that every number it multiplies by is read off exactly. Whatever the program does in between, the result is a sum of a
few terms: a channel of the value times a factor that depends on the position alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.trace.exported_graph import CASTS, COPIES, ExportedGraph, arguments, op_name
from circuitc.trace.layout import from_stream, ordered
from circuitc.trace.lowering import Tables
from circuitc.trace.positions import LOOKUPS, longest_length
from circuitc.trace.views import PARTS, VIEWS, is_view

LINEAR = {
    *("broadcast_to", "cat", "copy", "flip", "index", "index_select", "repeat", "repeat_interleave", "roll"),
    *("select_scatter", "slice_scatter", "stack", "view_as_complex", "view_as_real"),
}
"""Ops that are linear in their live operands, besides views and arithmetic."""
MOST_TERMS = 4
"""The most channels that one channel may be a sum of."""
SMALL = 3
"""The length at which the channels that a channel reads are found."""
CHUNK = 256
"""The number of inputs that are run together."""
AGREE = 1e-12
"""The relative error allowed between a map and its terms, from rounding alone."""


@dataclass(frozen=True)
class Term:
    """``x[sources] · factors``: ``sources`` has a channel for each channel of the result, ``factors`` is
    ``f64[length or 1, channels]``.
    """

    sources: tuple[int, ...]
    factors: Tensor


@dataclass(frozen=True)
class Start:
    """The value that a map is applied to: ``node`` in the program, with its axes, the sizes of its axes of channels but
    the last, and the number of its channels."""

    node: fx.Node
    axes: str
    sizes: tuple[int, ...]
    channels: int


def is_linear(src: ExportedGraph, node: fx.Node) -> bool:
    """Whether a value is linear in the live values that it reads."""
    name = op_name(node)
    live = [n for n in node.all_input_nodes if n in src.live]
    if name in ("mul", "div"):
        by_constant = name == "mul" or (node.args[0] in live and arguments(node).get("rounding_mode") is None)
        return len(live) == 1 and by_constant
    if name in ("add", "sub"):
        return len(live) == 2 and arguments(node)["alpha"] == 1
    if name == "neg":
        return True
    return is_view(node) or name in PARTS or name in LINEAR | COPIES | CASTS


def inside(src: ExportedGraph, value: fx.Node, ends: Iterable[fx.Node] = ()) -> tuple[list[fx.Node], list[fx.Node]]:
    """The linear steps that lead to a value, in program order, and the values that they begin with.

    A value of the residual stream is a beginning, unless it is a view of another one. So is each of ``ends``.
    """
    ends = set(ends)
    steps: set[fx.Node] = set()
    bases: list[fx.Node] = []
    stack = [value]
    while stack:
        node = stack.pop()
        if node in steps or node in bases:
            continue
        whole = _is_tensor(node) and (src.is_stream(node) or src.is_rows(node))
        passes = is_view(node) or op_name(node) in PARTS | COPIES | CASTS
        if node in ends or not is_linear(src, node) or (whole and not passes):
            bases.append(node)
        else:
            steps.add(node)
            read = node.all_input_nodes[:1] if op_name(node) in CASTS | COPIES else node.all_input_nodes
            stack += [n for n in read if n in src.live]
    return [node for node in src.exported.graph.nodes if node in steps], bases


def _is_tensor(node: fx.Node) -> bool:
    return isinstance(node.meta.get("val"), Tensor)


def terms_of(src: ExportedGraph, tables: Tables, start: Start, steps: list[fx.Node], axes: str) -> list[Term] | None:
    """The terms of the map from ``start`` to the last of ``steps``, whose axes are ``axes``; None if it is no such map:
    if it mixes positions, or too many channels.

    Tables of positions that the steps multiply by are added to ``tables``.
    """
    run = _Run(src, start, steps, axes)
    length = run.fold(tables)
    reads = run.reads()
    if reads is None:
        return None
    terms = run.terms(reads, length)
    return terms if run.agrees(terms, length) else None


class _Run:
    """Runs the steps of a map in float64."""

    def __init__(self, src: ExportedGraph, start: Start, steps: list[fx.Node], axes: str) -> None:
        self.src, self.start, self.steps, self.axes = src, start, steps, axes
        self.folded: dict[fx.Node, tuple[Tensor, int]] = {}

    def fold(self, tables: Tables) -> int:
        """Computes the positions that the steps multiply by once, at the greatest length; returns this length."""
        src = self.src
        read = {n for step in self.steps for n in step.all_input_nodes if n in src.sized and n not in src.live}
        numbers = [n for n in read if _is_tensor(n) and n.meta["val"].dtype not in (torch.bool, torch.int64)]
        sized = [n for n in numbers if self._axis(n) is not None]
        length = min((longest_length(src, n) for n in sized), default=src.exported.mask_length)
        for node in sized:
            axis = self._axis(node)
            assert axis is not None
            table = self._one_batch(node, src.value(node, (2, length)))
            self.folded[node] = table, axis
            if self._is_computed(node):
                tables[node] = table, axis
        return length

    def _axis(self, node: fx.Node) -> int | None:
        """The axis of positions."""
        at = [i for i, size in enumerate(self.src.shape(node)) if size == self.src.exported.pos]
        return at[0] if len(at) == 1 else None

    def _one_batch(self, node: fx.Node, value: Tensor) -> Tensor:
        for axis, size in enumerate(self.src.shape(node)):
            if size == self.src.exported.batch:
                value = value.narrow(axis, 0, 1)
        return value

    def _is_computed(self, node: fx.Node) -> bool:
        """Whether a table is computed from the positions, rather than looked up or cut from a constant."""
        while op_name(node) in VIEWS | COPIES | CASTS:
            node = node.all_input_nodes[0]
        return node.op == "call_function" and op_name(node) not in LOOKUPS

    def __call__(self, x: Tensor) -> Tensor:
        """The map of ``x: f64[batch, pos, channels]``, as ``f64[batch, pos, channels]``."""
        sizes = (x.shape[0], x.shape[1])
        known: dict[fx.Node, Any] = {self.start.node: from_stream(x, self.start.axes, self.start.sizes).contiguous()}
        memo: dict[fx.Node, Any] = {}

        def value(node: fx.Node) -> Any:
            if node in known:
                return known[node]
            if node in self.folded:
                table, axis = self.folded[node]
                return _double(table.narrow(axis, 0, sizes[1]))
            found = self.src.argument(node, sizes) if node not in memo else memo[node]
            memo[node] = found
            return _double(found) if isinstance(found, Tensor) else found

        for step in self.steps:
            if op_name(step) in CASTS | COPIES:
                known[step] = value(step.all_input_nodes[0])
                continue
            args, kwargs = fx.map_arg((step.args, dict(step.kwargs)), value)
            if op_name(step) in VIEWS and isinstance(args[0], Tensor):
                args = (args[0].contiguous(), *args[1:])
            known[step] = step.target(*args, **kwargs)  # type: ignore[operator]
        result: Tensor = known[self.steps[-1]]
        return ordered(result, self.axes)

    def reads(self) -> list[list[int]] | None:
        """For each channel of the result, the channels that it reads, the largest at position 0 first; None for too
        many."""
        size, length = self.start.channels, min(SMALL, self.src.exported.mask_length)
        found: list[list[tuple[float, int]]] = []
        for first in range(0, size, CHUNK):
            units = torch.eye(size, dtype=torch.float64)[first : first + CHUNK, None].expand(-1, length, -1)
            if len(units) == 1:  # PyTorch takes a batch of one for a constant
                units = torch.cat([units, units])
            parts = self(units.contiguous())[: min(CHUNK, size - first)]  # [inputs, pos, channels]
            found = found or [[] for _ in range(parts.shape[2])]
            for i, c in (parts != 0).any(1).nonzero().tolist():
                found[c].append((-abs(float(parts[i, 0, c])), first + i))
        if not found or max(map(len, found)) > MOST_TERMS:
            return None
        return [[i for _, i in sorted(each)] for each in found]

    def terms(self, reads: list[list[int]], length: int) -> list[Term]:
        """The terms; channels of which one is read by each result are run together."""
        colour = _colours(reads, self.start.channels)
        shades = []
        for shade in range(max(colour) + 1):
            x = torch.tensor([float(c == shade) for c in colour], dtype=torch.float64)
            shades.append(self(x.expand(2, length, -1).contiguous())[0])  # [length, channels]
        terms = []
        for i in range(max(map(len, reads))):
            sources = [each[i] if i < len(each) else 0 for each in reads]
            columns = [
                shades[colour[each[i]]][:, c] if i < len(each) else torch.zeros(length, dtype=torch.float64)
                for c, each in enumerate(reads)
            ]
            factors = torch.stack(columns, 1)
            terms.append(Term(tuple(sources), factors[:1] if bool((factors == factors[:1]).all()) else factors))
        return terms

    def agrees(self, terms: list[Term], length: int) -> bool:
        """Whether the terms are the map, on random values and at two lengths."""
        generator = torch.Generator().manual_seed(0)
        for size in {length, min(SMALL + 2, length)}:
            x = torch.randn(2, size, self.start.channels, generator=generator, dtype=torch.float64)
            gold, found = self(x), apply_terms(terms, x)
            if gold.shape != found.shape or bool(((gold - found).abs() > AGREE * gold.abs().clamp(min=1)).any()):
                return False
        return True


def _double(x: Tensor) -> Tensor:
    return x.double() if x.is_floating_point() else x


def apply_terms(terms: Iterable[Term], x: Tensor) -> Tensor:
    """The sum of the terms for ``x: float[batch, pos, channels]``."""
    total: Tensor | None = None
    for term in terms:
        part = x[..., list(term.sources)] * term.factors[: x.shape[1]].to(x)
        total = part if total is None else total + part
    assert total is not None
    return total


def _colours(reads: list[list[int]], size: int) -> list[int]:
    """A number for each channel, such that no two channels that one result reads have the same."""
    beside: dict[int, set[int]] = {}
    for each in reads:
        for i in each:
            beside.setdefault(i, set()).update(each)
    colour = [-1] * size
    for i in range(size):
        taken = {colour[j] for j in beside.get(i, ()) if j != i}
        colour[i] = next(n for n in range(size + 1) if n not in taken)
    return colour
