"""Puts this folder on the path of the tests, for the helpers in it; what all of them share."""

from __future__ import annotations

import copy
import hashlib
import os
from collections.abc import Callable, Collection, Iterator

# The workers of pytest-xdist share the cores: with threads of their own they would only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")  # read when PyTorch is first imported, here and in subprocesses

from importlib import import_module
from pathlib import Path

import pytest

if os.environ.get("JITTER"):  # as another processor would compute: see jitter.py
    from jitter import install

    install(int(os.environ["JITTER"]))

import torch
from checkpoints import make_letters, make_quotes
from short import short_checks_of
from torch import Tensor, nn

from circuitc import source
from circuitc.ir import Graph
from circuitc.sites import copy_sharing
from circuitc.trace.export import export_model
from circuitc.trace.idioms import lower
from circuitc.trace.instrument import Instrumented
from circuitc.trace.sites import find_sites, mark_sites

torch.set_num_threads(1)


def state(model: nn.Module) -> tuple[str, str]:
    """What a model computes: its modules, and a digest of its weights as they are now."""
    weights = hashlib.sha256()
    for tensor in model.state_dict().values():
        weights.update(tensor.contiguous().numpy().tobytes())
    return f"{type(model).__qualname__} {model!r} {vars(model).get('cfg')}", weights.hexdigest()


def traced_once() -> Callable[..., Graph]:
    """``trace`` that remembers what it traced, before the sites are put in; of copies, as tests write to weights."""
    graphs: dict[object, Graph] = {}

    def traced(model: nn.Module, tokens: Tensor, also: Collection[str] = (), *, share: bool = False) -> Graph:
        key = tokens.shape, share, state(model)
        if key not in graphs:
            graphs[key] = lower(export_model(copy.deepcopy(model), tokens), share).graph
        return mark_sites(graphs[key], find_sites(graphs[key], also))

    return traced


def instrumented_once(instrument: Callable[..., Instrumented]) -> Callable[..., nn.Module]:
    """``instrument`` that remembers what it made, and gives copies of it."""
    made: dict[object, Instrumented] = {}

    def remembered(model: nn.Module, tokens: Tensor, also: Collection[str] = ()) -> nn.Module:
        key = tokens.shape, tuple(also), state(model)
        if key not in made:
            made[key] = instrument(copy.deepcopy(model), tokens, also)
        return copy_sharing(made[key])

    return remembered


@pytest.fixture(autouse=True, scope="session")
def traced() -> Iterator[None]:
    """A checkpoint is traced once, as tracing takes seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source, "trace", traced_once())
        ablated = import_module("circuitc.ablated")  # the package holds the function
        patch.setattr(ablated, "instrument", instrumented_once(ablated.instrument))
        yield


@pytest.fixture(autouse=True, scope="module")
def short_checks(request: pytest.FixtureRequest) -> Iterator[None]:
    """A whole file at a time: what its fixtures compile, its tests verify. A session's fixtures begin before it."""
    with short_checks_of(request.path.parent.name, request.path.name):
        yield


@pytest.fixture(scope="session")
def quotes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint that does ``single_double_quote`` with one head."""
    return make_quotes(tmp_path_factory.mktemp("checkpoints") / "quotes")


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of random weights."""
    return make_letters(tmp_path_factory.mktemp("checkpoints") / "letters")
