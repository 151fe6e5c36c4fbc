"""Equality is judged relative to the answers, and no number that is not finite gets into a circuit."""

from __future__ import annotations

import numpy as np
import pytest

from circuitc.circuit.size import least_size, sizes
from circuitc.driver.extract import check_equal, check_finite
from circuitc.errors import CircuitcError

RIGHT = {"max_abs_error": 1e-4, "max_rel_error": 1e-12, "size": 1e8, "python_max_abs_error": 0.01, "tolerance": 1e-9}


def test_an_error_is_relative_to_its_own_answer() -> None:
    gold = np.array([0.5, -3.0, 1e9])
    assert sizes(gold, least_size(np.array([[9.0, 8.5], [1.0, 4.0], [1e9, 0.0]]))).tolist() == [1.0, 3.0, 1e9]
    assert sizes(np.array([0.0, 1e-5]), least_size(np.array([1e-4, 1e-5]))).tolist() == [1e-4, 1e-4]
    assert sizes(np.array([np.inf, np.nan, -2.0]), least_size(np.array([np.inf, 0.0]))).tolist() == [
        2**-20,
        2**-20,
        2.0,
    ]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"max_rel_error": 2e-9}, "the program and the ablated PyTorch model differ"),
        ({"max_rel_error": float("nan")}, "the program and the ablated PyTorch model differ"),
        ({"max_rel_error": float("inf")}, "the program and the ablated PyTorch model differ"),
        ({"python_max_abs_error": 0.2}, "circuit.py and the program differ"),
        ({"python_max_abs_error": float("nan")}, "circuit.py and the program differ"),
    ],
)
def test_a_program_that_differs_is_refused(change: dict[str, float], words: str) -> None:
    check_equal({"passes": [], "equivalence": RIGHT})
    with pytest.raises(CircuitcError, match=words):
        check_equal({"passes": [], "equivalence": {**RIGHT, **change}})


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_mean_that_is_not_finite_is_named(value: float) -> None:
    check_finite({"0.attn.v": np.zeros(3)}, "model")
    with pytest.raises(CircuitcError, match=r"0\.attn\.v\.2"):
        check_finite({"0.attn.v": np.array([0.0, 1.0, value])}, "model")
