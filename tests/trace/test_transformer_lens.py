"""TransformerLens' ``HookedTransformer`` as it is, in its configurations. They need the extra ``tl``."""

from __future__ import annotations

import importlib.util

import pytest
from exact import EXAMPLE, check
from transformer_lens_models import CONFIGS, REFUSED, make_model

from circuitc.errors import CircuitcError
from circuitc.trace import trace

pytestmark = [
    pytest.mark.skipif(not importlib.util.find_spec("transformer_lens"), reason="needs the extra tl"),
    pytest.mark.filterwarnings("ignore"),  # what its imports warn of
]


@pytest.mark.parametrize("name", CONFIGS)
def test_configurations(name: str) -> None:
    check(make_model(**CONFIGS[name]), seeds=(1,), proved=False)


@pytest.mark.parametrize("name", REFUSED)
def test_refused_configurations(name: str) -> None:
    config, reason = REFUSED[name]
    with pytest.raises(CircuitcError, match=reason):
        trace(make_model(**config), EXAMPLE)
