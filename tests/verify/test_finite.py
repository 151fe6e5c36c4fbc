"""Equality is judged relative to the answers; ``tests/refusals/circuits.py`` has what is not equal or not finite."""

from __future__ import annotations

import numpy as np
from refusals.circuits import RIGHT

from circuitc.circuit.size import least_size, sizes
from circuitc.driver.extract import check_equal, check_finite


def test_an_error_is_relative_to_its_own_answer() -> None:
    gold = np.array([0.5, -3.0, 1e9])
    assert sizes(gold, least_size(np.array([[9.0, 8.5], [1.0, 4.0], [1e9, 0.0]]))).tolist() == [1.0, 3.0, 1e9]
    assert sizes(np.array([0.0, 1e-5]), least_size(np.array([1e-4, 1e-5]))).tolist() == [1e-4, 1e-4]
    assert sizes(np.array([np.inf, np.nan, -2.0]), least_size(np.array([np.inf, 0.0]))).tolist() == [
        2**-20,
        2**-20,
        2.0,
    ]


def test_what_is_equal_and_finite_is_taken() -> None:
    check_equal({"passes": [], "equivalence": RIGHT})
    check_finite({"0.attn.v": np.zeros(3)}, "model")
