"""Greedy removal, bisection and growth over ranked items."""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from circuitc.passes.choosing.search import bisect, grow, remove


@given(st.lists(st.floats(0, 1), max_size=40), st.floats(0, 5), st.integers(0, 99))
def test_removal_ends_where_nothing_more_can_go(costs: list[float], target: float, seed: int) -> None:
    """For additive losses with any estimate of the costs, right or wrong."""

    def loss(kept: Sequence[int]) -> float:
        return sum(costs) - sum(costs[i] for i in kept)

    guess = random.Random(seed)
    kept = remove(
        range(len(costs)), lambda kept, _: loss(kept), [target], lambda items: [guess.random() for _ in items]
    )
    assert kept == sorted(kept)
    assert loss(kept) <= target or len(kept) == len(costs)
    assert all(loss([other for other in kept if other != item]) > target for item in kept)


@given(st.integers(0, 12), st.floats(0, 1), st.integers(0, 9999))
def test_removal_holds_for_any_loss(count: int, target: float, seed: int) -> None:
    """A loss that rises and falls at random: the target is still kept, and no single item can go."""

    def loss(kept: Sequence[int]) -> float:
        return 0.0 if len(kept) == count else random.Random(f"{seed}/{sorted(kept)}").random()

    kept = remove(range(count), lambda kept, _: loss(kept), [target], lambda items: [loss([i]) for i in items])
    assert loss(kept) <= target
    assert all(loss([other for other in kept if other != item]) > target for item in kept)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=24), st.lists(st.floats(0, 2), min_size=1, max_size=3))
def test_a_hopeless_item_is_not_tried_again(costs: list[float], targets: list[float]) -> None:
    """For additive losses an item that once cost too much always does, so the result is the same with fewer trials."""
    tried: list[list[int]] = [[], []]

    def removed(trials: list[int], hopeless: float) -> list[int]:
        def loss(kept: Sequence[int], target: float) -> float:
            trials.append(len(kept))
            return sum(costs) - sum(costs[i] for i in kept)

        return remove(range(len(costs)), loss, sorted(targets), lambda kept: [costs[i] for i in kept], 96, hopeless)

    assert removed(tried[0], max(targets)) == removed(tried[1], float("inf"))
    assert len(tried[0]) <= len(tried[1])


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60), st.floats(-0.5, 1.5))
def test_bisection_finds_the_least_count(values: list[float], target: float) -> None:
    losses = sorted(values, reverse=True)
    ranked = range(len(losses) - 1)
    calls = 0

    def loss(kept: Sequence[int]) -> float:
        nonlocal calls
        calls += 1
        return losses[len(kept)]

    least = next((n for n, value in enumerate(losses) if value <= target), len(losses))
    assert bisect(ranked, lambda kept: loss(kept) <= target) == least
    assert calls <= len(losses).bit_length() + 1


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 9999))
def test_growing_ends_where_it_fits_or_with_all(total: int, count: int, seed: int) -> None:
    tried: list[int] = []

    def fits(kept: Sequence[int]) -> bool:
        tried.append(len(kept))
        return random.Random(f"{seed}/{len(kept)}").random() < 0.3

    found = grow(range(total), count, fits)
    assert found == total or (found >= count and tried[-1] == found and fits(range(found)))
    assert tried == sorted(tried)
