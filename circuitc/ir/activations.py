"""The activations of neurons: what each computes in numpy and in PyTorch, and its range.

An activation is named by its kind. Some kinds have a number in their name: ``leaky_relu 0.01`` has this slope,
``softcap 30.0`` is ``30·tanh(x/30)``.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

LEAKY, CAP = "leaky_relu", "softcap"
QUICK = 1.702
"""The factor in ``x · sigmoid(1.702·x)``, an approximation of gelu."""


@dataclass(frozen=True)
class Valley:
    """A function that falls up to about one point and rises from there; it tends to 0 on the left."""

    falls: float
    """It falls up to here."""
    rises: float
    """It rises from here."""
    least: float
    """It is nowhere below this."""


@dataclass(frozen=True)
class Activation:
    numpy: Callable[[Any], Any]
    torch: Callable[[Any], Any]
    steepest: float = 1.0
    """The largest slope. For a square it is the largest slope per unit of the argument."""
    valley: Valley | None = None
    """None for a function that never falls."""
    at_zero: float = 0.0
    squares: bool = False
    """Whether the value grows as the square of the argument."""

    def size(self, argument: Any) -> Any:
        """The magnitude that the rounding of a value is a fraction of, from that of its argument."""
        grown = argument * argument if self.squares else argument
        return self.steepest * grown + self.at_zero

    def at_end(self, end: float) -> float:
        """The value at one end of an interval, which may be infinite."""
        if self.valley is not None and math.isinf(end):
            return max(end, 0.0)
        return float(self.numpy(np.float64(end)))


def _torch() -> Any:
    """PyTorch, which takes seconds to import: only models need it, and programs do not."""
    import torch

    return torch


def sigmoid(x: Any) -> Any:
    return np.exp(-np.logaddexp(0.0, -x))


def _gelu(x: Any) -> Any:
    from scipy.special import erf  # takes a while to import

    return 0.5 * x * (1.0 + erf(x * np.sqrt(0.5)))


def _gelu_tanh(x: Any) -> Any:
    return 0.5 * x * (1.0 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))


GELU = Valley(-0.76, -0.75, -0.1701)
"""gelu turns at x = -0.7518, where it is -0.16997; its tanh approximation at -0.7524, where it is -0.17004."""

ACTIVATIONS: dict[str, Activation] = {
    "gelu": Activation(_gelu, lambda x: _torch().nn.functional.gelu(x), 1.13, GELU),  # steepest, 1.1290, at √2
    "gelu_tanh": Activation(_gelu_tanh, lambda x: _torch().nn.functional.gelu(x, approximate="tanh"), 1.13, GELU),
    "relu": Activation(lambda x: np.maximum(x, 0.0), lambda x: _torch().relu(x)),
    "relu6": Activation(lambda x: np.clip(x, 0.0, 6.0), lambda x: _torch().nn.functional.relu6(x)),
    # x·sigmoid(x) turns at -1.27846, where it is -0.278465; it is steepest, 1.0998, at 2.3994.
    "silu": Activation(
        lambda x: x * sigmoid(x), lambda x: _torch().nn.functional.silu(x), 1.1, Valley(-1.279, -1.278, -0.2785)
    ),
    "quick_gelu": Activation(
        lambda x: x * sigmoid(QUICK * x),
        lambda x: x * _torch().sigmoid(QUICK * x),
        1.1,
        Valley(-0.752, -0.751, -0.1637),
    ),
    "tanh": Activation(np.tanh, lambda x: _torch().tanh(x)),
    "sigmoid": Activation(sigmoid, lambda x: _torch().sigmoid(x), 0.25, at_zero=0.5),
    "relu2": Activation(lambda x: np.maximum(x, 0.0) ** 2, lambda x: _torch().relu(x).square(), 2.0, squares=True),
}
KINDS = (*ACTIVATIONS, f"{LEAKY} SLOPE", f"{CAP} LIMIT")
"""All kinds, as messages name them."""


@cache
def find_activation(kind: str) -> Activation:
    """The activation of a kind; raises ``TypeError`` for an unknown one."""
    if kind in ACTIVATIONS:
        return ACTIVATIONS[kind]
    parts = with_number(kind)
    if parts is None:
        raise TypeError(f"kind must be one of {', '.join(KINDS)}, not '{kind}'")
    name, c = parts
    if name == LEAKY:
        return Activation(lambda x: np.where(x > 0.0, x, c * x), lambda x: _torch().nn.functional.leaky_relu(x, c))
    return Activation(lambda x: c * np.tanh(x / c), lambda x: c * _torch().tanh(x / c))


def leaky_relu(slope: float) -> str:
    """The kind of a leaky relu, whose slope must lie between 0 and 1."""
    return f"{LEAKY} {float(slope)!r}"


def softcap(limit: float) -> str:
    """The kind of ``limit · tanh(x / limit)``."""
    return f"{CAP} {float(limit)!r}"


def with_number(kind: str) -> tuple[str, float] | None:
    """The name and the number of a kind that has one; None for another kind."""
    name, _, text = kind.partition(" ")
    if name not in (LEAKY, CAP) or len(text) > 32:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    fits = 0.0 < number < (1.0 if name == LEAKY else math.inf)
    return (name, number) if fits and kind == f"{name} {number!r}" else None


def called(kind: str, x: str) -> tuple[str, str]:
    """The name of the function that programs have for a kind, and the call of it for the text ``x``."""
    parts = with_number(kind)
    if parts is None:
        return kind, f"{kind}({x})"
    return parts[0], f"{parts[0]}({x}, {parts[1]!r})"
