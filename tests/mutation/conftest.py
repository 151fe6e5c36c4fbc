"""Few sequences and prompts: what is wrong here is wrong on nearly all."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

import pytest

from circuitc.inputs import source_graph as source
from circuitc.inputs import splits as selection
from circuitc.ir.prove import workspace
from circuitc.testing.by_hand import graph_of
from circuitc.verify import equal, suite


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(equal, "RANDOM_SEQUENCES", 24)
        patch.setattr(equal, "TEXT_SEQUENCES", 8)
        patch.setattr(import_module("circuitc.driver.extract"), "PASS_PROBE", (16, 4))
        patch.setattr(selection, "REPORT_PAIRS", 8)
        patch.setattr(selection, "SELECT_PAIRS", 8)
        patch.setattr(workspace, "WORK", 2**8)  # what is proved, and what is sampled, is for tests/prove to show
        patch.setattr(suite, "TESTS", {})  # that figures are right is for tests/verify to show
        # Tracing takes a second each time; that it gives this graph is for tests/trace to show.
        patch.setattr(source, "model_graph", lambda ckpt, also=(): graph_of(ckpt.model, also))
        yield
