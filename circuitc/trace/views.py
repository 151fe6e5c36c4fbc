"""Reshaped values: which channel of which stream each entry is, whatever views led there.

A chain of views is run by PyTorch itself on numbered entries, so every way to split heads, or q, k and v, is one case.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, fx

from circuitc.trace.exported import Source, arguments, op_name
from circuitc.trace.lowering import Read

VIEWS = {
    *("_unsafe_view", "chunk", "expand", "flatten", "getitem", "movedim", "narrow", "permute", "reshape", "select"),
    *("slice", "split", "split_with_sizes", "squeeze", "swapaxes", "t", "transpose", "unbind", "unflatten"),
    *("unsqueeze", "view"),
}
PARTS = {"chunk", "split", "split_with_sizes", "unbind"}
PRODUCTS = ("scaled_dot_product_attention", "matmul")
PROBE = (2, 3)
"""Batch and length at which entries are numbered."""

FORMS = "write attention as F.scaled_dot_product_attention(q, k, v, is_causal=True) of [batch, heads, pos, d]"


@dataclass(frozen=True)
class View:
    """A value's entries, as channels of ``base``, times ``factor``.

    ``axes`` has a letter for each axis: ``b``, ``t``, ``n`` for both in one, ``c`` for channels (``bctc`` is
    ``[batch, heads, pos, d]``). ``channels`` are those of ``base`` in order, ``heads`` the length of the first of
    two channel axes. ``whole`` is the last value on the way that is not yet multiplied. ``slot`` is 0 or -1 if zeros
    were put before or behind the positions, and ``inside`` is then where the values without them are read.
    """

    base: fx.Node
    axes: str
    channels: tuple[int, ...]
    heads: int
    factor: float
    whole: fx.Node
    slot: int | None = None
    inside: Read | None = None


def is_view(node: fx.Node) -> bool:
    """Whether a value is one part of what it reads, in some order."""
    name = op_name(node)
    return op_name(node.args[0]) in PARTS if name == "getitem" else name in VIEWS  # type: ignore[arg-type]


def view_of(src: Source, node: fx.Node) -> View:
    """What a value shows of the stream, or of the attention's output, that it is a view of.

    Raises :class:`CircuitcError` if channels and positions do not stay apart.
    """
    chain: list[fx.Node] = []
    base, whole, factor = src.peel(node), node, 1.0
    inside: Read | None = None
    while True:
        if (scaled := times_scalar(src, base)) is not None:
            base, factor = src.peel(scaled[0]), factor * scaled[1]
            whole = base
        elif is_view(base):
            chain.append(base)
            base = src.peel(base.args[0])  # type: ignore[arg-type]
        elif inside is None and (inside := _before_slot(src, base)) is not None:
            chain.append(base)
            base = src.peel(inside.value)
        else:
            break
    entries = _number(src, base)
    if entries is None:
        fix = f"{FORMS}; rotary embeddings are not supported"
        raise src.refuse(base, "not a way to split channels into attention heads that is known", fix)
    count = entries.numel() // (PROBE[0] * PROBE[1])
    for step in reversed(chain):
        if inside is not None and step is inside.user:
            empty = torch.full_like(entries.narrow(_axis(step), 0, 1), -1)
            pair = [entries, empty] if inside.path[-1] == 0 else [empty, entries]
            entries = torch.cat(pair, _axis(step))
        else:
            args = (
                entries.contiguous() if isinstance(entries, Tensor) else entries,
                *src.argument(step.args[1:], PROBE),
            )
            entries = step.target(*args, **src.argument(dict(step.kwargs), PROBE))  # type: ignore[operator]
    slot = None
    if inside is not None:
        slot = -1 if inside.path[-1] == 0 else 0
        axis = next((i for i in range(entries.ndim) if bool((entries.select(i, slot) == -1).all())), None)
        if axis is None:
            raise src.refuse(node, "not one slot for each head and sequence", FORMS)
        entries = entries.narrow(axis, slot + 1, entries.shape[axis] - 1)
    axes = "".join(_letter(entries, axis, count) for axis in range(entries.ndim))
    view = _ordered(entries, axes)
    if view is None:
        raise src.refuse(node, "this reshape is not a known one", "reshape only to split and merge attention heads")
    channels = view[0, 0].flatten() % count
    expected = torch.arange(PROBE[0] * PROBE[1]).view(*PROBE, 1) * count + channels
    if not torch.equal(view.flatten(2), expected):
        raise src.refuse(node, "this reshape is not a known one", "reshape only to split and merge attention heads")
    heads = view.shape[2] if axes.count("c") == 2 else 1
    return View(base, axes, tuple(channels.tolist()), heads, factor, whole, slot, inside)


def _before_slot(src: Source, node: fx.Node) -> Read | None:
    """Where a value is read that one slot of zeros is put beside: a sink's key or value."""
    args = src.call(node, "cat")
    if args is None or len(args["tensors"]) != 2:
        return None
    for at in (0, 1):
        value = src.value(args["tensors"][at], PROBE)
        if value is not None and value.shape[args["dim"]] == 1 and bool((value == 0).all()):
            return Read(node, (0, 1 - at))
    return None


def _axis(cat: fx.Node) -> int:
    return int(arguments(cat)["dim"])


def times_scalar(src: Source, node: fx.Node) -> tuple[fx.Node, float] | None:
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


def _number(src: Source, base: fx.Node) -> Tensor | None:
    """Entries of a value numbered by batch, then position, then channel."""
    shape, (batch, pos) = src.shape(base), PROBE
    if op_name(base) in PRODUCTS and len(shape) == 4 and all(isinstance(shape[i], int) for i in (1, 3)):
        return torch.arange(batch * pos * shape[1] * shape[3]).view(batch, pos, shape[1], shape[3]).transpose(1, 2)
    if src.is_stream(base) or src.is_rows(base):
        numbers = torch.arange(batch * pos * shape[-1])
        return numbers.view(batch, pos, -1) if src.is_stream(base) else numbers.view(batch * pos, -1)
    return None


def _letter(entries: Tensor, axis: int, count: int) -> str:
    first = entries.narrow(axis, 0, 1)
    batch = bool((entries // (PROBE[1] * count) != first // (PROBE[1] * count)).any())
    pos = bool((entries // count % PROBE[1] != first // count % PROBE[1]).any())
    return "n" if batch and pos else "b" if batch else "t" if pos else "c"


def _ordered(entries: Tensor, axes: str) -> Tensor | None:
    """The entries as ``[batch, pos, channels...]``; None if there are no such axes."""
    if axes.count("n") == 1 and "b" not in axes and "t" not in axes:
        entries = entries.movedim(axes.index("n"), 0)
        return entries.reshape(*PROBE, *entries.shape[1:]) if entries.shape[0] == PROBE[0] * PROBE[1] else None
    if axes.count("b") != 1 or axes.count("t") != 1 or "n" in axes:
        return None
    entries = entries.movedim((axes.index("b"), axes.index("t")), (0, 1))
    return entries if tuple(entries.shape[:2]) == PROBE else None
