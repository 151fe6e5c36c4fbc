"""What is known about the channels of a value: which can be other than 0, and what a constant holds.

The ``nonzero`` and ``live`` rules of tensor-level ops work on it. See :mod:`circuitc.circuit.liveness`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Flags = NDArray[np.bool_]
"""One flag per channel."""


@dataclass(frozen=True, eq=False)
class Operand:
    """An operand of a tensor-level op."""

    nonzero: Flags | None
    """For a ``[pos, ch]`` tensor: ``bool[ch]``, which channels may be other than 0; None for any other value."""
    data: NDArray[np.float64] | None = None
    """For a constant: its array, in its own dtype."""

    @property
    def channels(self) -> Flags:
        """``nonzero`` of a tensor."""
        if self.nonzero is None:
            raise TypeError("this operand is not a [pos, ch] tensor")
        return self.nonzero

    @property
    def constant(self) -> NDArray[np.float64]:
        """The array of a constant."""
        if self.data is None:
            raise TypeError("this operand is not a constant")
        return self.data


def some(weights: NDArray[np.float64], axis: int | None = None) -> Flags:
    """Which weights are not 0; with an axis, whether any along it is not."""
    flags: Flags = weights != 0
    return flags if axis is None else np.asarray(flags.any(axis), dtype=bool)


def all_or_none(x: Operand, out: Flags) -> Flags:
    """``live`` of an op each of whose channels depends on every channel of ``x``."""
    return np.full(len(x.channels), out.any())


def only(x: Operand, *channels: int) -> Flags:
    """``live`` of an op that always reads these channels of ``x``."""
    flags = np.zeros(len(x.channels), dtype=bool)
    flags[list(channels)] = True
    return flags


def no_channels(attrs: object, *xs: Operand) -> Flags:
    """``nonzero`` of a value that is not ``[pos, ch]``."""
    return np.zeros(0, dtype=bool)


def reads_no_channels(attrs: object, out: Flags, *xs: Operand) -> Sequence[None]:
    """``live`` of an op whose operands are not ``[pos, ch]``."""
    return [None] * len(xs)
