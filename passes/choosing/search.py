"""Taking things away while what is left is good enough: shared by the passes that choose what to drop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T")

SINGLE_REMOVAL_LIMIT = 96  # items up to which single ones are tried, unless a pass says otherwise

MARGIN = 2.0**-14
"""Costs are compared in steps of this size, in nats: it is a thousandth of a target, and a hundred times what another
processor computes differently, so that what costs nothing is removed in the same order everywhere."""

Fits = Callable[[Sequence[T]], bool]
"""Whether keeping just these items is good enough."""

Costs = Callable[[Sequence[T]], Sequence[float]]
"""For each item, an estimate of what its removal alone adds to the loss."""


def bisect(ranked: Sequence[T], fits: Fits[T]) -> int:
    """The least count, up to one bisection's accuracy, such that keeping ``ranked[:count]`` fits.

    Returns ``len(ranked) + 1`` if not even all of them do.
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
    """The first of ``count``, a tenth more, and so on, such that keeping ``ranked[:count]`` fits; all if none does."""
    while count < len(ranked) and not fits(ranked[:count]):
        count += max(1, count // 10)
    return min(count, len(ranked))


def remove(
    kept: Sequence[T], fits: Fits[T], costs: Costs[T], single_removal_limit: int = SINGLE_REMOVAL_LIMIT
) -> list[T]:
    """Remove items while what is left ``fits``, to a fixpoint where no single one can go.

    In each round the cheapest by ``costs`` go first, of those that cost alike the first of ``kept``, in chunks that
    double while they can go and halve when they cannot; an item that cannot go alone is kept for the round. Of more
    than ``single_removal_limit`` items the smallest chunk is larger than one, so that a round never tries more than
    about ``single_removal_limit`` of them.
    """
    kept = list(kept)
    while True:
        grain = max(1, len(kept) // single_removal_limit)
        order = [kept[i] for i in np.argsort(np.rint(np.asarray(costs(kept)) / MARGIN), kind="stable")]
        smaller, size = kept, max(grain, len(kept) // 8)
        while order:
            chunk = set(order[:size])
            without = [item for item in smaller if item not in chunk]
            if fits(without):
                smaller, order, size = without, order[size:], 2 * size
            elif len(chunk) <= grain:
                order = order[size:]
            else:
                size = max(grain, len(chunk) // 2)
        if len(smaller) == len(kept):
            return kept
        kept = smaller
