"""Puts this folder on the path of the tests, for the helpers in it; what all of them share."""

from __future__ import annotations

import os
from collections.abc import Iterator

# The workers of pytest-xdist share the cores: with threads of their own they would only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")  # read when PyTorch is first imported, here and in subprocesses

from pathlib import Path

import pytest
import torch
from checkpoints import make_letters, make_quotes

from circuitc.prove import workspace

torch.set_num_threads(1)


PROVED = {"test_rules_proved.py", "test_extraction.py"}


@pytest.fixture(autouse=True, scope="module")
def short_proofs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Passes are sampled where a proof would take long, but for the tests of proofs.

    A whole file at a time: what its fixtures compile, its tests verify.
    """
    with pytest.MonkeyPatch.context() as patch:
        if request.path.parent.name != "prove" and request.path.name not in PROVED:
            patch.setattr(workspace, "WORK", 2**12)
        yield


@pytest.fixture(scope="session")
def quotes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint that does ``single_double_quote`` with one head."""
    return make_quotes(tmp_path_factory.mktemp("checkpoints") / "quotes")


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of random weights."""
    return make_letters(tmp_path_factory.mktemp("checkpoints") / "letters")
