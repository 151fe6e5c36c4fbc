"""Layouts: values as ``[batch, pos, channels]``, whatever the order of their axes in the program."""

from __future__ import annotations

from torch import Tensor, fx

from circuitc.trace.exported_graph import ExportedGraph


def to_stream(x: Tensor, axes: str, tokens: Tensor) -> Tensor:
    """A view as ``[batch, pos, channels]``; ``axes`` are those of :class:`circuitc.trace.views.View`."""
    if axes == "nc":
        return x.view(*tokens.shape, -1)
    return ordered(x, axes)


def ordered(x: Tensor, axes: str) -> Tensor:
    """A view with separate axes of batch and position as ``[batch, pos, channels]``."""
    return x.permute(_order(axes)).flatten(2)


def from_stream(x: Tensor, axes: str, sizes: tuple[int, ...]) -> Tensor:
    """The inverse of :func:`to_stream`. ``sizes`` are those of the axes of channels but the last."""
    if axes == "nc":
        return x.flatten(0, 1)
    if sizes:
        x = x.view(*x.shape[:-1], *sizes, -1)
    order = _order(axes)
    return x.permute([order.index(i) for i in range(x.ndim)])


def _order(axes: str) -> tuple[int, ...]:
    """Where batch, positions and channels are among the axes."""
    return axes.index("b"), axes.index("t"), *(i for i, axis in enumerate(axes) if axis == "c")


def axes_of(src: ExportedGraph, node: fx.Node) -> str | None:
    """The letters of a value's axes, by their sizes; None if one is neither the batch, the positions nor a number."""
    known = {src.exported.batch: "b", src.exported.pos: "t"}
    letters = [known.get(size, "c" if isinstance(size, int) else "") for size in src.shape(node)]
    axes = "".join(letters)
    fits = all(letters) and axes.count("b") == axes.count("t") == 1 and axes.count("c") in (1, 2)
    return axes if fits else None
