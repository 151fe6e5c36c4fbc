"""Greedy backward elimination and bisection over ranked items."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T")

SINGLE_REMOVAL_LIMIT = 96  # items: if there are more, they are removed in chunks

MARGIN = 2.0**-14
"""Costs are compared in steps of this size, in nats, so that items without cost are removed in the same order on every
processor. It is a thousandth of a usual target, and a hundred times the difference between processors."""

Fits = Callable[[Sequence[T]], bool]
"""Whether the loss is low enough if these items alone are kept."""

LossUpTo = Callable[[Sequence[T], float], float]
"""The loss if these items alone are kept, or any estimate of it above a target that it misses."""

Costs = Callable[[Sequence[T]], Sequence[float]]
"""For each item, an estimate of the increase of the loss if it alone is removed, in nats."""


def bisect(ranked: Sequence[T], fits: Fits[T]) -> int:
    """The least count such that ``ranked[:count]`` fits, by bisection: the least for sure if ``fits`` is monotone.

    Returns ``len(ranked) + 1`` if no tried count fits, all items among them.
    """
    low, high = 0, len(ranked) + 1
    while low < high:
        middle = (low + high) // 2
        if middle > len(ranked):
            break
        if fits(ranked[:middle]):
            high = middle
        else:
            low = middle + 1
    return high


def grow(ranked: Sequence[T], count: int, fits: Fits[T]) -> int:
    """The first of ``count``, a tenth more, and so on, such that ``ranked[:count]`` fits; all if none does."""
    while count < len(ranked) and not fits(ranked[:count]):
        count += max(1, count // 10)
    return min(count, len(ranked))


def remove(
    kept: Sequence[T],
    loss: LossUpTo[T],
    targets: Sequence[float],
    costs: Costs[T],
    single_removal_limit: int = SINGLE_REMOVAL_LIMIT,
    hopeless: float = np.inf,
) -> list[T]:
    """Greedy backward elimination at each of some rising ``targets``, until no chunk can be removed.

    Each round tries the cheapest items first, and equally cheap ones in the order of ``kept``. Chunks double in size
    after a removal and halve after a failure. An item that cannot be removed alone is kept for the round. If there are
    more than ``single_removal_limit`` items, the smallest chunk is larger than one item, so that a round tries at most
    about ``single_removal_limit`` chunks of that size.

    An item whose removal alone once gave a loss above ``hopeless`` is not tried again.
    """
    left, alone = list(kept), dict.fromkeys(kept, 0.0)

    def a_round(kept: list[T], target: float) -> list[T]:
        grain = max(1, len(kept) // single_removal_limit)
        order = [kept[i] for i in np.argsort(np.rint(np.asarray(costs(kept)) / MARGIN), kind="stable")]
        order = [item for item in order if alone[item] <= hopeless]
        smaller, size = kept, max(grain, len(kept) // 8)
        while order:
            chunk = set(order[:size])
            without = [item for item in smaller if item not in chunk]
            found = loss(without, target)
            if found <= target:
                smaller, order, size = without, order[size:], 2 * size
            elif len(chunk) <= grain:
                if len(chunk) == 1:
                    alone[order[0]] = found
                order = order[size:]
            else:
                size = max(grain, len(chunk) // 2)
        return smaller

    for target in targets:
        while len(smaller := a_round(left, target)) < len(left):
            left = smaller
    return left
