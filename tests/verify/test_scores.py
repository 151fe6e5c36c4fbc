"""Scores of answers: what they do not depend on, and what they are at the ends of their range."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from circuitc.circuit.calibration import kl
from circuitc.verify.scores import auc, interval, proportion, score

F64 = NDArray[np.float64]
PAIRS = 6
SIGNS = np.repeat([1.0, -1.0], PAIRS)
numbers = st.integers(-4000, 4000).map(lambda i: i / 200)  # far enough apart that a monotone map keeps them apart
answers = hnp.arrays(np.float64, 2 * PAIRS, elements=numbers)


@given(answers, st.floats(0.01, 100), numbers)
def test_auc_knows_no_calibration_and_no_monotone_map(x: F64, scale: float, shift: float) -> None:
    found = auc(x, SIGNS)
    assert 0 <= found <= 1
    assert auc(scale * x + shift, SIGNS) == pytest.approx(found, abs=1e-12)
    assert auc(np.arctan(x) + x**3, SIGNS) == pytest.approx(found, abs=1e-12)
    assert auc(-x, SIGNS) == pytest.approx(1 - found, abs=1e-12)


@given(answers)
def test_auc_counts_the_pairs_of_prompts_in_order(x: F64) -> None:
    first, second = x[:PAIRS, None], x[None, PAIRS:]
    assert auc(x, SIGNS) == pytest.approx(((first > second) + 0.5 * (first == second)).mean(), abs=1e-12)


@given(answers, answers)
def test_kl_is_0_of_equal_answers_and_above_else(model: F64, circuit: F64) -> None:
    assert kl(model, model) == pytest.approx(0, abs=1e-12)
    assert kl(model, circuit) >= 0
    near = [np.clip(x, -10, 10) for x in (model, circuit)]
    assert (kl(*near) > 1e-12) == bool((near[0] != near[1]).any())


@settings(max_examples=30)
@given(answers, st.integers(0, 99), st.sampled_from([1, 2]))
def test_an_interval_holds_its_mean(x: F64, seed: int, sides: int) -> None:
    low, high = interval(x, seed, sides)
    spread = 1e-9 + np.ptp(x) * 0.5  # of so few, resampled, the middle is near but need not be inside
    assert low - spread <= x.mean() <= high + spread
    assert x.min() - 1e-9 <= low <= high <= x.max() + 1e-9
    assert [low, high] == interval(x, seed, sides)


def test_an_interval_shrinks_with_the_root_of_the_count() -> None:
    widths = [np.ptp(interval(np.random.default_rng(0).normal(size=n), 0, sides=1)) for n in (100, 10_000)]
    assert widths[0] == pytest.approx(2 * 1.96 / 10, rel=0.25) and widths[1] == pytest.approx(widths[0] / 10, rel=0.25)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_proportion_is_within_its_interval(counts: tuple[int, int]) -> None:
    count, n = counts
    low, high = proportion(count, n)
    assert 0 <= low <= count / n <= high <= 1 and high > low


@settings(max_examples=30)
@given(answers)
def test_a_score_of_the_model_itself(x: F64) -> None:
    found = score(x, x, SIGNS, 0)
    assert found["kl"] == pytest.approx(0, abs=1e-12) and found["n"] == 2 * PAIRS
    assert found["accuracy"] == pytest.approx((SIGNS * x > 0).mean())
    low, high = found["accuracy_ci"]
    assert low <= found["accuracy"] <= high
