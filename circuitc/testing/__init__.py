"""Property tests of circuits and passes: Hypothesis strategies, and assertions that name the input they fail on.

    from circuitc.testing import assert_compiled_right, token_batches

``docs/testing.md`` has examples and lists all of them. Only this package needs Hypothesis.

May import: errors, ir, circuit, trace, inputs, search, registry, pipeline, models, emit, verify, driver.
"""

from __future__ import annotations

try:
    import hypothesis  # noqa: F401
except ModuleNotFoundError as problem:
    raise ImportError("circuitc.testing needs Hypothesis: pip install 'circuitc[testing]'") from problem

from circuitc.testing.assertions import (
    assert_compiled_right,
    assert_faithful,
    assert_pass_keeps_answers,
    assert_text_round_trips,
)
from circuitc.testing.circuits import circuits
from circuitc.testing.graphs import VOCABULARY, channel_graphs, tensor_graphs
from circuitc.testing.masks import masks, masks_near
from circuitc.testing.models import MaskedModel, masked_models, small_models
from circuitc.testing.tokens import CONTEXT, prompts, token_batches, token_sequences

__all__ = [
    "CONTEXT",
    "VOCABULARY",
    "MaskedModel",
    "assert_compiled_right",
    "assert_faithful",
    "assert_pass_keeps_answers",
    "assert_text_round_trips",
    "channel_graphs",
    "circuits",
    "masked_models",
    "masks",
    "masks_near",
    "prompts",
    "small_models",
    "tensor_graphs",
    "token_batches",
    "token_sequences",
]
