"""Taking things away while a loss holds: shared by the passes that choose what to drop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")

Loss = Callable[[Sequence[T]], float]
"""The loss of keeping just these items."""


def bisect(ranked: Sequence[T], loss: Loss[T], target: float) -> int:
    """The least count, up to one bisection's accuracy, such that keeping ``ranked[:count]`` meets the target.

    Returns ``len(ranked) + 1`` if not even all of them do.
    """
    low, high = 0, len(ranked) + 1
    while low < high:
        middle = (low + high) // 2
        if middle > len(ranked):
            break
        if loss(ranked[:middle]) <= target:
            high = middle
        else:
            low = middle + 1
    return high


def remove(kept: Sequence[T], loss: Loss[T], quick: Loss[T], target: float) -> list[T]:
    """Remove items while ``loss`` stays at or under the target, to a fixpoint where no single one can go.

    ``kept`` comes most important first. Chunks go first, from the end, an eighth of what is left and halving;
    then single items, those first whose removal alone costs least on the cheaper ``quick`` loss.
    """
    kept = _remove_chunks(list(kept), loss, target)
    while True:
        costs = [quick([*kept[:i], *kept[i + 1 :]]) for i in range(len(kept))]
        order = [item for _, _, item in sorted(zip(costs, range(len(kept), 0, -1), kept, strict=True), key=_cost)]
        smaller = kept
        for item in order:
            without = [x for x in smaller if x != item]
            if loss(without) <= target:
                smaller = without
        if len(smaller) == len(kept):
            return kept
        kept = smaller


def _cost(entry: tuple[float, int, T]) -> tuple[float, int]:
    return entry[0], entry[1]


def _remove_chunks(kept: list[T], loss: Loss[T], target: float) -> list[T]:
    size = len(kept) // 8
    while size > 1:
        end = len(kept)
        while end > 0:
            start = max(0, end - size)
            without = kept[:start] + kept[end:]
            if loss(without) <= target:
                kept = without
            end = start
        size //= 2
    return kept
