"""Code in the style of libraries: exact, or refused by name."""

from __future__ import annotations

import pytest
from exact import EXAMPLE, check
from styles import REFUSED, STYLES, Guarded, Model

from circuitc.errors import CircuitcError
from circuitc.trace import trace


@pytest.mark.parametrize("style", STYLES)
def test_styles(style: str) -> None:
    check(Model(STYLES[style]), seeds=(1,), proved=False)


@pytest.mark.parametrize("style", REFUSED)
def test_refused_styles(style: str) -> None:
    layer, reason = REFUSED[style]
    with pytest.raises(CircuitcError, match=reason):
        trace(Model(layer), EXAMPLE)


def test_a_finite_mask_must_be_below_all_scores() -> None:
    model = Model(Guarded)
    for parameter in model.layers.parameters():
        parameter.data *= 20
    with pytest.raises(CircuitcError, match="masked scores are -10000, and others may be as low"):
        trace(model, EXAMPLE)
