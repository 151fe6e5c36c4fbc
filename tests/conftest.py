"""Puts this folder on the path of the tests, for the helpers in it; what all of them share."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Collection, Iterator

# The workers of pytest-xdist share the cores: with threads of their own they would only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")  # read when PyTorch is first imported, here and in subprocesses

from pathlib import Path

import pytest
import torch
from checkpoints import make_letters, make_quotes

from circuitc import rounding, source
from circuitc.checkpoint import Checkpoint
from circuitc.ir import Graph
from circuitc.prove import workspace
from circuitc.verify import equal, suite

torch.set_num_threads(1)


def traced_once(trace: Callable[..., Graph]) -> Callable[..., Graph]:
    """``model_graph`` that remembers the graphs of what it traced, by the checkpoint's bytes and what a test made of
    its weights since."""
    graphs: dict[tuple[str, tuple[str, ...], bytes], Graph] = {}

    def model_graph(ckpt: Checkpoint, also: Collection[str] = ()) -> Graph:
        weights = hashlib.sha256()
        for tensor in ckpt.model.state_dict().values():
            weights.update(tensor.contiguous().numpy().tobytes())
        key = ckpt.sha256, tuple(also), weights.digest()
        if key not in graphs:
            graphs[key] = trace(ckpt, also)
        return graphs[key]

    return model_graph


AT_LENGTH = {"test_rules_proved.py", "test_extraction.py", "test_docs_examples.py"}
ROUNDED = {"test_round.py", "test_round_patterns.py", "test_extraction.py", "test_cli_commands.py"}
ROUNDED_ROOMS = {"mutation", "report", "verify"}
QUICK_TESTS = ("agreement", "necessity", "norms")


@pytest.fixture(autouse=True, scope="module")
def short_checks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Equality is tried on few sequences and sampled where a proof would take long, but for the tests of these.

    Of the tests of faithfulness the quick ones run, but where they are tested themselves. Where rounding is not what is
    tested, nothing is searched for: the rounded program is the exact one.
    A whole file at a time: what its fixtures compile, its tests verify. A checkpoint is traced once in a file, as
    tracing takes seconds.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source, "model_graph", traced_once(source.model_graph))
        if request.path.parent.name != "prove" and request.path.name not in AT_LENGTH:
            patch.setattr(workspace, "WORK", 2**12)
            patch.setattr(equal, "RANDOM_SEQUENCES", 64)
            patch.setattr(equal, "TEXT_SEQUENCES", 64)
            if request.path.parent.name != "verify":
                patch.setattr(suite, "TESTS", {name: suite.TESTS[name] for name in QUICK_TESTS})
        if request.path.name not in ROUNDED and request.path.parent.name not in ROUNDED_ROOMS:
            patch.setattr(rounding, "MOST_ATTEMPTS", 0)
        yield


@pytest.fixture(scope="session")
def quotes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint that does ``single_double_quote`` with one head."""
    return make_quotes(tmp_path_factory.mktemp("checkpoints") / "quotes")


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of random weights."""
    return make_letters(tmp_path_factory.mktemp("checkpoints") / "letters")
