"""The penalty on each kept node while a mask is learned. It adapts: it rises while the loss is below its target, and
falls otherwise."""

from __future__ import annotations

FIRST = 3e-4
UP, DOWN = 1.05, 0.9
LEAST, MOST = 1e-5, 3e-2


def adapted(penalty: float, loss: float, target: float) -> float:
    """The penalty of the next step, in nats a node, after a step with this average loss."""
    return min(max(penalty * (UP if loss < target else DOWN), LEAST), MOST)
