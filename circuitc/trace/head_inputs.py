"""What attention reads: queries, keys and values by head, and what happens to them after their linear map.

Between the linear map and attention there may be a norm of each head, a rotation by position, and heads that several
queries share. The site of queries, keys or values is on the linear map itself, before all of that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, fx

from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Node, make
from circuitc.ir.tensor_ops import NORMS
from circuitc.trace.exported_graph import COPIES, ExportedGraph, op_name, reaches
from circuitc.trace.layout import axes_of
from circuitc.trace.linear import select_channels
from circuitc.trace.lowering import HeadMap, Lowered, Lowering, Read, Tables, reads_of, uses_of
from circuitc.trace.norms import HeadNorm, head_norm
from circuitc.trace.position_maps import Start, Term, apply_terms, inside, terms_of
from circuitc.trace.views import FORMS, View, is_view, selects, view_of

ROTARY = (
    "between the linear map and q @ k^T there may be views, a norm of each head, factors by position and repeated heads"
)


@dataclass(frozen=True)
class HeadInput:
    """An operand of attention.

    ``axes``, ``heads`` and ``factor`` are those of the operand itself; ``view`` is the value that its site is on, and
    ``reads`` are the places where the program reads that. Then follow the ``norm`` of each head, the ``terms``, and a
    norm ``behind`` them, if there are any.
    """

    view: View
    reads: Sequence[Read]
    axes: str
    heads: int
    factor: float = 1.0
    norm: HeadNorm | None = None
    terms: Sequence[Term] = ()
    behind: HeadNorm | None = None


@dataclass(frozen=True)
class Mapped:
    """What happens to the value at a site: :class:`circuitc.trace.lowering.HeadMap`."""

    projection: Node
    norm: HeadNorm | None
    terms: Sequence[Term]
    more: Tensor | None = None
    """``f64[length or 1, heads]``: one more channel for each head."""
    behind: HeadNorm | None = None

    def __call__(self, x: Tensor) -> Tensor:  # (B, T, channels of the site) -> (B, T, channels of the operand)
        if self.norm is not None:
            x = self.norm(x)
        x = apply_terms(self.terms, x) if self.terms else x
        x = x if self.behind is None else self.behind(x)
        if self.more is None:
            return x
        more = self.more[: x.shape[1]].to(x).expand(*x.shape[:2], -1)[..., None]  # (B, T, H, 1)
        return torch.cat([x.view(*more.shape[:3], -1), more], -1).flatten(2)


def head_input(src: ExportedGraph, tables: Tables, read: Read) -> HeadInput:
    """The operand that the program reads at ``read``.

    Raises :class:`CircuitcError` if what happens to it is neither a view nor one of the known maps.
    """
    plain = _plain(src, read.value)
    if plain is not None and len(set(plain.channels)) == len(plain.channels):
        return HeadInput(plain, [plain.inside or read], plain.axes, plain.heads, plain.factor)
    value = src.peel(read.value)
    steps, bases = inside(src, value)
    axes = axes_of(src, value)
    if len(bases) != 1 or axes is None:
        raise src.refuse(value, "this is no known way to split channels into attention heads", f"{FORMS}; {ROTARY}")
    (base,) = bases
    whole = src.is_stream(base) or src.is_rows(base)
    if not whole and (found := _norm_behind(src, tables, base, steps)) is not None:
        return replace(found, axes=axes)
    normed = None if whole else head_norm(src, base)
    norm = None if normed is None else normed[0]
    if norm is not None and norm.view is not None:
        view, reads = norm.view, list(norm.reads)
        start = Start(base, view.axes, view.sizes, len(view.channels))
    else:
        waist = _waist(src, base, steps)
        view = view_of(src, waist)
        reads = [r for r in reads_of(waist) if r.user in steps]
        start = Start(waist, view.axes, view.sizes, len(view.channels))
        steps = [step for step in steps if step is not waist and not reaches([step], waist)]
    heads = int(src.shape(value)[axes.index("c")]) if axes.count("c") == 2 else 1
    terms = terms_of(src, tables, start, steps, axes) if steps else []
    if terms is None:
        raise src.refuse(value, "q, k or v mix positions or many channels after their linear map", ROTARY)
    used = {c for term in terms for c, any_ in zip(term.sources, (term.factors != 0).any(0), strict=True) if any_}
    if terms and len(used) < start.channels:
        raise src.refuse(value, "q, k and v share channels of one linear map", "split them before anything else")
    return HeadInput(view, reads, axes, heads, norm=norm, terms=terms)


def _norm_behind(src: ExportedGraph, tables: Tables, base: fx.Node, steps: list[fx.Node]) -> HeadInput | None:
    """The operand before a norm of each head, and the norm; None if there is none, or only views before it. Between the
    norm and attention, axes may only change places, and the last one stays."""
    found = head_norm(src, base, behind=True)
    last = len(src.shape(base)) - 1
    if found is None or _plain(src, found[1]) is not None:
        return None
    for step in steps:
        moved = op_name(step) == "transpose" and not {-1, last} & {*step.args[1:]}
        if not moved and op_name(step) not in COPIES:
            return None
    before = head_input(src, tables, Read(base, (0,)) if found[1] is base.args[0] else found[0].reads[0])
    if before.behind is not None or not before.terms:
        return None
    return replace(before, behind=replace(found[0], heads=before.heads))


def repeated(operand: HeadInput, times: int) -> HeadInput:
    """An operand whose heads are each read by several query heads, one after another."""
    size = len(operand.terms[0].sources if operand.terms else operand.view.channels)
    blocks = np.arange(size).reshape(operand.heads, -1).repeat(times, 0).ravel().tolist()
    whole = [Term(tuple(range(size)), torch.ones(1, size, dtype=torch.float64))]
    terms = [Term(tuple(t.sources[c] for c in blocks), t.factors[:, blocks]) for t in operand.terms or whole]
    behind = None if operand.behind is None else replace(operand.behind, heads=operand.heads * times)
    return replace(operand, heads=operand.heads * times, terms=terms, behind=behind)


def _plain(src: ExportedGraph, value: fx.Node) -> View | None:
    """The view that a value is; None if it is none, or one of the result of a map."""
    try:
        return view_of(src, value)
    except CircuitcError:
        return None


def _waist(src: ExportedGraph, base: fx.Node, steps: list[fx.Node]) -> fx.Node:
    """The last view of ``base`` that every way to the result leads through, and that holds each channel once."""
    found = node = base
    while True:
        users = [user for user in node.users if user in steps]
        if len(users) != 1 or not _passes(src, users[0]):
            return found
        (node,) = users
        if not isinstance(node.meta.get("val"), Tensor):
            continue
        view = _plain(src, node)
        if view is None or view.factor != 1.0:
            return found
        if len(set(view.channels)) < len(view.channels):
            return found
        found = node


def _passes(src: ExportedGraph, node: fx.Node) -> bool:
    """Whether a value holds entries of the one that it reads, each as it is."""
    parts = isinstance(node.meta.get("val"), tuple | list)
    return parts or is_view(node) or selects(src, node) or src.peel(node) is not node


def lower_input(low: Lowering, operand: HeadInput, column: Tensor | None = None) -> Node:
    """The value of an operand, after its norm and its terms, and with one more channel for each head if a ``column:
    f64[length or 1, heads]`` is given."""
    view = operand.view
    user = operand.reads[0].user
    projection = select_channels(low, user, low.stream(view.base), view.channels)
    value = projection
    if operand.norm is not None:
        value = operand.norm.lower(low, value)
    if operand.terms:
        value = _lower_terms(low, value, operand.terms)
    if operand.behind is not None:
        value = operand.behind.lower(low, value)
    if column is not None:
        value = _with_channel(low, value, column)
    if value is projection:
        return value
    at, below = (projection, None) if projection.op.name not in NORMS else (projection.operands[0], projection)
    for use in uses_of(at, value):
        low.read(*use, *(operand.reads if below is None else low.reads[below, 0]))
    norm = operand.norm if below is None else HeadNorm.of(below)
    low.maps[value] = Mapped(at, norm, operand.terms, column, operand.behind)
    return value


def _with_channel(low: Lowering, value: Node, column: Tensor) -> Node:
    """A value with the column's number behind the channels of each head."""
    heads, size = column.shape[1], value.type.channels or 0
    width = size // heads
    rows = [head * (width + 1) + i for head in range(heads) for i in range(width)]
    last = [head * (width + 1) + width for head in range(heads)]
    weight, added = np.zeros((size + heads, size)), np.zeros((len(column), size + heads))
    weight[rows, np.arange(size)] = 1.0
    added[:, last] = column.numpy()
    by_position = len(column) > 1
    bias = np.zeros(size + heads) if by_position else added[0]
    found = make(OPS["linear"], value, *(low.named(_narrowed(x), None) for x in (weight, bias)))
    if by_position:
        found = make(OPS["add"], found, make(OPS["positions"], low.named(_narrowed(added), None)))
    return found


def head_map(lowered: Lowered, operand: Node) -> HeadMap | None:
    """What happens to queries, keys or values between their site and attention; None if nothing does."""
    if operand in lowered.maps or operand.op.name not in NORMS:
        return lowered.maps.get(operand)
    return Mapped(operand.operands[0], HeadNorm.of(operand), ())


def _lower_terms(low: Lowering, value: Node, terms: Sequence[Term]) -> Node:
    """The sum of the terms: choices of channels, each times a table of factors by position."""
    size = value.type.channels or 0
    total: Node | None = None
    for term in terms:
        factors = term.factors.numpy()
        by_position = len(factors) > 1
        weights = np.zeros((len(term.sources), size))
        weights[np.arange(len(term.sources)), term.sources] = 1.0 if by_position else factors[0]
        part = value
        if weights.shape != (size, size) or (weights != np.eye(size)).any():
            bias = np.zeros(len(weights))
            part = make(OPS["linear"], value, *(low.named(_narrowed(x), None) for x in (weights, bias)))
        if by_position:
            table = make(OPS["positions"], low.named(_narrowed(factors), None))
            part = make(OPS["multiply"], part, table)
        total = part if total is None else make(OPS["add"], total, part)
    assert total is not None
    return total


def _narrowed(values: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Tensor:
    """The numbers in float32 if it holds them exactly."""
    narrow = values.astype(np.float32)
    return torch.from_numpy(narrow if (narrow == values).all() else values)
