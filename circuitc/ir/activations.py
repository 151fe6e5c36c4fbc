"""The activations of neurons: what each computes in numpy and in PyTorch, and its range.

An activation is named by its kind. ``leaky_relu`` has its slope in the name: ``leaky_relu 0.01``.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from scipy.special import erf

LEAKY = "leaky_relu"
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


def sigmoid(x: Any) -> Any:
    return np.exp(-np.logaddexp(0.0, -x))


def _gelu(x: Any) -> Any:
    return 0.5 * x * (1.0 + erf(x * np.sqrt(0.5)))


def _gelu_tanh(x: Any) -> Any:
    return 0.5 * x * (1.0 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))


GELU = Valley(-0.76, -0.75, -0.1701)
"""gelu turns at x = -0.7518, where it is -0.16997; its tanh approximation at -0.7524, where it is -0.17004."""

ACTIVATIONS: dict[str, Activation] = {
    "gelu": Activation(_gelu, F.gelu, 1.13, GELU),  # steepest, 1.1290, at √2
    "gelu_tanh": Activation(_gelu_tanh, lambda x: F.gelu(x, approximate="tanh"), 1.13, GELU),
    "relu": Activation(lambda x: np.maximum(x, 0.0), F.relu),
    "relu6": Activation(lambda x: np.clip(x, 0.0, 6.0), F.relu6),
    # x·sigmoid(x) turns at -1.27846, where it is -0.278465; it is steepest, 1.0998, at 2.3994.
    "silu": Activation(lambda x: x * sigmoid(x), F.silu, 1.1, Valley(-1.279, -1.278, -0.2785)),
    "quick_gelu": Activation(
        lambda x: x * sigmoid(QUICK * x), lambda x: x * torch.sigmoid(QUICK * x), 1.1, Valley(-0.752, -0.751, -0.1637)
    ),
    "tanh": Activation(np.tanh, torch.tanh),
    "sigmoid": Activation(sigmoid, torch.sigmoid, 0.25, at_zero=0.5),
    "relu2": Activation(lambda x: np.maximum(x, 0.0) ** 2, lambda x: F.relu(x).square(), 2.0, squares=True),
}
KINDS = (*ACTIVATIONS, f"{LEAKY} SLOPE")
"""All kinds, as messages name them."""


@cache
def find_activation(kind: str) -> Activation:
    """The activation of a kind; raises ``TypeError`` for an unknown one."""
    if kind in ACTIVATIONS:
        return ACTIVATIONS[kind]
    slope = slope_of(kind)
    if slope is None:
        raise TypeError(f"kind must be one of {', '.join(KINDS)}, not '{kind}'")
    return Activation(lambda x: np.where(x > 0.0, x, slope * x), lambda x: F.leaky_relu(x, slope))


def leaky_relu(slope: float) -> str:
    """The kind of a leaky relu, whose slope must lie between 0 and 1."""
    return f"{LEAKY} {float(slope)!r}"


def slope_of(kind: str) -> float | None:
    """The slope of a leaky relu; None for another kind."""
    name, _, text = kind.partition(" ")
    try:
        slope = float(text) if name == LEAKY and len(text) < 32 else math.nan
    except ValueError:
        return None
    return slope if 0.0 < slope < 1.0 and leaky_relu(slope) == kind else None


def called(kind: str, x: str) -> tuple[str, str]:
    """The name of the function that programs have for a kind, and the call of it for the text ``x``."""
    slope = slope_of(kind)
    name = kind if slope is None else LEAKY
    return name, f"{name}({x})" if slope is None else f"{name}({x}, {slope!r})"
