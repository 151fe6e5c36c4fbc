"""Reshaped values: which channel of which stream each entry is.

PyTorch runs a chain of views on numbered entries, so that all ways to split heads, or q, k and v, are one case.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.trace.exported_graph import ExportedGraph, arguments, op_name
from circuitc.trace.lowering import Read

VIEWS = {
    *("_unsafe_view", "chunk", "expand", "flatten", "getitem", "movedim", "narrow", "permute", "reshape", "select"),
    *("slice", "split", "split_with_sizes", "squeeze", "swapaxes", "t", "transpose", "unbind", "unflatten"),
    *("unsqueeze", "view"),
}
PARTS = {"chunk", "split", "split_with_sizes", "unbind"}
PRODUCTS = ("scaled_dot_product_attention", "matmul")
PROBE_SIZES = (2, 3)
"""Batch and length at which the entries are numbered."""

FORMS = "write attention as F.scaled_dot_product_attention(q, k, v, is_causal=True) of [batch, heads, pos, d]"


@dataclass(frozen=True)
class View:
    """A value that holds channels of ``base``, times ``factor``.

    ``axes`` has a letter for each axis: ``b`` batch, ``t`` position, ``n`` both in one, ``c`` channels (``bctc`` is
    ``[batch, heads, pos, d]``). ``channels`` are the channels of ``base`` in order, ``sizes`` the lengths of the
    axes of channels but the last. ``whole`` is the last value on the way that is not yet multiplied. ``slot`` is 0 or
    -1 if a slot of zeros was put before or behind the positions; ``inside`` is then the place where the value without
    it is read.
    """

    base: fx.Node
    axes: str
    channels: tuple[int, ...]
    sizes: tuple[int, ...]
    factor: float
    whole: fx.Node
    slot: int | None = None
    inside: Read | None = None

    @property
    def heads(self) -> int:
        """The length of the first of two axes of channels."""
        return self.sizes[0] if len(self.sizes) == 1 else 1


def is_view(node: fx.Node) -> bool:
    """Whether a value holds only entries of the value that it reads, each as it is."""
    name = op_name(node)
    return op_name(node.args[0]) in PARTS if name == "getitem" else name in VIEWS  # type: ignore[arg-type]


def base_of(src: ExportedGraph, node: fx.Node) -> fx.Node:
    """The value that holds the channels which a chain of views shows."""
    return _trace_back(src, node, factors=False).base


def selects(src: ExportedGraph, node: fx.Node) -> bool:
    """Whether a value holds chosen entries of the live value that it reads: an index of constants."""
    x, *others = node.all_input_nodes or [node]
    fixed = not any(other in src.live or other in src.sized for other in others)
    return op_name(node) in ("index", "index_select") and x in src.live and fixed


def view_of(src: ExportedGraph, node: fx.Node, factors: bool = True) -> View:
    """The channels of the residual stream, or of an attention's output, that a value is a view of. With ``factors`` it
    may be multiplied on the way by numbers.

    Raises :class:`CircuitcError` if a reshape mixes channels with positions, or is not a known one.
    """
    path = _trace_back(src, node, factors)
    entries = _number(src, path.base)
    if entries is None:
        raise src.refuse(path.base, "this is no known way to split channels into attention heads", FORMS)
    count = entries.numel() // (PROBE_SIZES[0] * PROBE_SIZES[1])  # channels of the base
    for step in path.steps:
        entries = _add_slot(entries, path.slot, step) if step is path.padded else _apply(src, step, entries)
    if path.slot is not None:
        entries = _remove_slot(src, node, entries, path.slot)
    axes = "".join(_letter(entries, axis, count) for axis in range(entries.ndim))
    ordered = _ordered(entries, axes)  # [batch, pos, channels...]
    channels = None if ordered is None else _channels(ordered, count)
    if ordered is None or channels is None:
        raise src.refuse(node, "this reshape is not a known one", "reshape only to split and merge attention heads")
    return View(path.base, axes, channels, tuple(ordered.shape[2:-1]), path.factor, path.whole, path.slot, path.inside)


@dataclass(frozen=True)
class _Path:
    """The way from ``base`` to a value: ``steps`` in program order, and a factor. The rest is as in :class:`View`."""

    base: fx.Node
    steps: list[fx.Node]
    factor: float
    whole: fx.Node
    inside: Read | None

    @property
    def padded(self) -> fx.Node | None:
        """The step that concatenates the slot of zeros, if there is one."""
        return None if self.inside is None else self.inside.user

    @property
    def slot(self) -> int | None:
        if self.inside is None:
            return None
        return -1 if self.inside.path[-1] == 0 else 0


def _trace_back(src: ExportedGraph, node: fx.Node, factors: bool) -> _Path:
    """Follows a value back through views, scalar factors and at most one slot of zeros."""
    steps: list[fx.Node] = []
    base, whole, factor = src.peel(node), node, 1.0
    inside: Read | None = None
    while True:
        if factors and (scaled := times_scalar(src, base)) is not None:
            base, factor = src.peel(scaled[0]), factor * scaled[1]
            whole = base
        elif is_view(base) or selects(src, base):
            steps.append(base)
            base = src.peel(base.args[0])  # type: ignore[arg-type]
        elif inside is None and (inside := _before_slot(src, base)) is not None:
            steps.append(base)
            base = src.peel(inside.value)
        else:
            return _Path(base, steps[::-1], factor, whole, inside)


def _apply(src: ExportedGraph, view: fx.Node, entries: Any) -> Any:
    """Runs one view on the numbered entries; a view of parts (``split``) gives a tuple, which ``getitem`` reads."""
    if isinstance(entries, Tensor):
        entries = entries.contiguous()
    args, kwargs = src.argument(view.args[1:], PROBE_SIZES), src.argument(dict(view.kwargs), PROBE_SIZES)
    return view.target(entries, *args, **kwargs)  # type: ignore[operator]


def _add_slot(entries: Tensor, slot: int | None, cat: fx.Node) -> Tensor:
    """The entries with a slot of -1 behind (``slot`` -1) or before them, on the axis of the concatenation."""
    axis = int(arguments(cat)["dim"])
    empty = torch.full_like(entries.narrow(axis, 0, 1), -1)
    return torch.cat([entries, empty] if slot == -1 else [empty, entries], axis)


def _remove_slot(src: ExportedGraph, node: fx.Node, entries: Tensor, slot: int) -> Tensor:
    """The entries without the slot, whichever axis the views moved it to."""
    axis = next((i for i in range(entries.ndim) if bool((entries.select(i, slot) == -1).all())), None)
    if axis is None:
        raise src.refuse(node, "not one slot for each head and sequence", FORMS)
    return entries.narrow(axis, slot + 1, entries.shape[axis] - 1)


def _channels(ordered: Tensor, count: int) -> tuple[int, ...] | None:
    """The channels that ``[batch, pos, channels...]`` holds; None if they differ between positions."""
    channels = ordered[0, 0].flatten() % count
    rows = torch.arange(PROBE_SIZES[0] * PROBE_SIZES[1]).view(*PROBE_SIZES, 1)  # [batch, pos, 1]
    return tuple(channels.tolist()) if torch.equal(ordered.flatten(2), rows * count + channels) else None


def _before_slot(src: ExportedGraph, node: fx.Node) -> Read | None:
    """The place where a value is read, if ``node`` concatenates it with one slot of zeros: a sink's key or value."""
    args = src.call(node, "cat")
    if args is None or len(args["tensors"]) != 2:
        return None
    for at in (0, 1):
        value = src.value(args["tensors"][at], PROBE_SIZES)
        if value is not None and value.shape[args["dim"]] == 1 and bool((value == 0).all()):
            return Read(node, (0, 1 - at))
    return None


def times_scalar(src: ExportedGraph, node: fx.Node) -> tuple[fx.Node, float] | None:
    """``(x, c)`` if the value is ``x * c`` or ``x / (1 / c)`` with a number c."""
    if op_name(node) not in ("mul", "div") or (args := arguments(node)).get("rounding_mode") is not None:
        return None
    x, number = args["self"], args["other"]
    if isinstance(number, fx.Node) and number not in src.live:
        value = src.value(number)
        number = value.item() if isinstance(value, Tensor) and value.numel() == 1 else None
    if not isinstance(x, fx.Node) or x not in src.live or not isinstance(number, int | float) or number == 0:
        return None
    return x, float(number) if op_name(node) == "mul" else 1 / number


def _number(src: ExportedGraph, base: fx.Node) -> Tensor | None:
    """The entries of a value, numbered by batch, then position, then channel; None if it is neither a stream nor a
    product by head.
    """
    shape, (batch, pos) = src.shape(base), PROBE_SIZES
    if op_name(base) in PRODUCTS and len(shape) == 4 and all(isinstance(shape[i], int) for i in (1, 3)):
        return torch.arange(batch * pos * shape[1] * shape[3]).view(batch, pos, shape[1], shape[3]).transpose(1, 2)
    if src.is_stream(base) or src.is_rows(base):
        numbers = torch.arange(batch * pos * shape[-1])
        return numbers.view(batch, pos, -1) if src.is_stream(base) else numbers.view(batch * pos, -1)
    return None


def _letter(entries: Tensor, axis: int, count: int) -> str:
    """The letter of an axis: which of batch and position changes along it."""
    first = entries.narrow(axis, 0, 1)
    batch = bool((entries // (PROBE_SIZES[1] * count) != first // (PROBE_SIZES[1] * count)).any())
    pos = bool((entries // count % PROBE_SIZES[1] != first // count % PROBE_SIZES[1]).any())
    return "n" if batch and pos else "b" if batch else "t" if pos else "c"


def _ordered(entries: Tensor, axes: str) -> Tensor | None:
    """The entries as ``[batch, pos, channels...]``; None if they have no such axes."""
    if axes.count("n") == 1 and "b" not in axes and "t" not in axes:
        entries = entries.movedim(axes.index("n"), 0)
        rows = PROBE_SIZES[0] * PROBE_SIZES[1]
        return entries.reshape(*PROBE_SIZES, *entries.shape[1:]) if entries.shape[0] == rows else None
    if axes.count("b") != 1 or axes.count("t") != 1 or "n" in axes:
        return None
    entries = entries.movedim((axes.index("b"), axes.index("t")), (0, 1))
    return entries if tuple(entries.shape[:2]) == PROBE_SIZES else None
