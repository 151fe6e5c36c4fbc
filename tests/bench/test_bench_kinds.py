"""The kinds of measurement against other ways to compute the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import kurtosis as scipy_kurtosis

import circuitc
from circuitc.bench.binarised import split
from circuitc.bench.kinds import sparsity
from circuitc.bench.operations import numbers, operations
from circuitc.bench.units import Unit, run_unit
from circuitc.circuit.mask import const
from circuitc.circuit.sites import sites_of
from circuitc.ir import OPS, Array, Graph, make
from circuitc.ir.graph import Node

VALUES = st.lists(st.floats(-100, 100).map(lambda x: round(x, 3)), min_size=1, max_size=30)


def error_of(values: np.ndarray, threshold: float) -> float:
    """The squared error if each side of a threshold is replaced by its mean."""
    sides = (values[values > threshold], values[values <= threshold])
    return sum(float(((side - side.mean()) ** 2).sum()) for side in sides if len(side))


@given(VALUES)
def test_no_threshold_splits_better(given_values: list[float]) -> None:
    values = np.array(given_values)
    threshold, low, high = split(values)
    best = min(error_of(values, cut) for cut in values)
    assert error_of(values, threshold) <= best + 1e-6 * (1 + best)
    replaced = np.where(values > threshold, high, low)
    assert ((values - replaced) ** 2).sum() == pytest.approx(error_of(values, threshold), abs=1e-6)


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.floats(-5, 5), st.floats(0.1, 10))
def test_excess_kurtosis_from_moments(seed: int, centre: float, scale: float) -> None:
    values = np.random.default_rng(seed).laplace(centre, scale, 200)
    away = values - (centre + 0.3 * scale)
    moments = [np.array([(away**power).mean()]) for power in (1, 2, 3, 4)]
    assert sparsity._excess(*moments)[0] == pytest.approx(scipy_kurtosis(values), rel=1e-6, abs=1e-8)


def test_kurtosis_of_a_checkpoint(letters: Path) -> None:
    ckpt = circuitc.load(letters)
    found = sparsity.kurtosis(ckpt)
    seen: dict[str, torch.Tensor] = {}
    for name, site in sites_of(ckpt.model).items():
        site.register_forward_hook(lambda module, args, x, name=name: seen.update({name: x.flatten(0, 1).double()}))
    with torch.no_grad():
        ckpt.model(torch.as_tensor(ckpt.corpus))
    assert set(found) == set(seen)
    for name, values in found.items():
        np.testing.assert_allclose(values, scipy_kurtosis(seen[name].numpy()), rtol=1e-5, atol=1e-6)


def count(node: Node, positions: int, **options: bool) -> int:
    return operations(Graph(node), positions, **options)


@given(st.integers(1, 5), st.integers(1, 5), st.integers(1, 9))
def test_operations_of_a_linear(inputs: int, outputs: int, positions: int) -> None:
    tokens = make(OPS["tokens"])
    embedded = make(OPS["embed"], tokens, const(np.ones((7, inputs))))
    weight = np.arange(inputs * outputs, dtype=float).reshape(outputs, inputs)
    linear = make(OPS["linear"], embedded, const(weight), const(np.zeros(outputs)))
    assert count(linear, positions) == 2 * inputs * outputs * positions
    assert count(linear, positions, zeros=False) == (2 * (inputs * outputs - 1) + outputs) * positions
    assert numbers(Graph(linear)) == 7 * inputs + inputs * outputs + outputs


@given(st.integers(1, 9))
def test_operations_of_a_program(positions: int) -> None:
    tokens = make(OPS["tokens"])
    x = make(OPS["table"], tokens, values=Array(np.arange(7.0)))
    y = make(OPS["affine"], x, x, weights=(2.0, 3.0), bias=1.0)
    pattern = make(OPS["attend"], x, y, scale=1.0, sink=0.0, mask="causal")
    mixed = make(OPS["mix"], pattern, y)
    pairs = positions * (positions + 1) // 2
    assert count(y, positions) == 4 * positions
    assert count(mixed, positions) == 4 * positions + (positions + 5 * pairs) + 2 * pairs
    assert numbers(Graph(mixed)) == 7 + 2


def test_a_circuit_is_measured(quotes: Path) -> None:
    options = {"task": "single_double_quote", "target_loss": 0.15, "objective": "mean", "method": "circuitc", "seed": 0}
    said: list[str] = []
    figures = run_unit(Unit("circuit", {"checkpoint": str(quotes), **options}), said.append)["figures"]
    assert (figures["nodes"], figures["edges"]) == (3, 2) and "measuring the program" in said
    assert figures["loss"]["circuit"] < 0.15 and figures["max_abs_error"] < 1e-9
    assert figures["inverse"]["loss"] > 0.69 and figures["inverse"]["accuracy"] == 0.5, "all that it knows is removed"
    assert figures["loss"]["circuit"] < figures["binarised"]["loss"] < 0.6932 and 0 < figures["binarised"]["bits"] <= 1
    assert figures["speed"]["program_operations"] < figures["speed"]["model_operations_nonzero"]
    assert figures["speed"]["speedup"] == figures["speed"]["model_seconds"] / figures["speed"]["program_seconds"]


def test_a_task_that_the_model_cannot_do_is_a_problem(quotes: Path) -> None:
    options = {"task": "var_swap", "target_loss": 0.15, "objective": "mean", "method": "circuitc", "seed": 0}
    result = run_unit(Unit("circuit", {"checkpoint": str(quotes), **options}), lambda message: None)
    assert "no circuit of it can reach" in result["problem"] and "figures" not in result
