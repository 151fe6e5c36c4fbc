"""Puts this folder on the path of the tests, for the helpers in it; what all of them share."""

from __future__ import annotations

import copy
import gc
import hashlib
import os
from collections.abc import Callable, Collection, Hashable, Iterator

# The workers of pytest-xdist share the cores: with threads of their own they would only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")  # read when PyTorch is first imported, here and in subprocesses

from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import pytest

if os.environ.get("JITTER"):  # as another processor would compute: see jitter.py
    from jitter import install

    install(int(os.environ["JITTER"]))

import torch
from checkpoints import make_letters, make_quotes
from exports import Exports, key_of
from hypothesis import settings
from short import few_samples, short_checks_of
from thorough import left_out
from torch import Tensor, nn

from circuitc.circuit.sites import copy_sharing
from circuitc.inputs import source_graph as source
from circuitc.ir import Graph
from circuitc.trace import instrument as instrument_module
from circuitc.trace.against_module import Compared
from circuitc.trace.idioms import lower
from circuitc.trace.instrument import Instrumented
from circuitc.trace.lowering import Lowered
from circuitc.trace.sites import find_sites, mark_sites
from circuitc.verify import equal

torch.set_num_threads(1)
gc.freeze()  # what PyTorch made when it was imported stays
gc.set_threshold(100_000, 20, 20)  # with the default, a tenth of the suite's time goes to looking for garbage
settings.register_profile("any machine", deadline=None)  # how long an example takes is for no test to judge
settings.load_profile("any machine")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out some cases of slow tests, unless all are asked for or one is named."""
    if not os.environ.get("ALL") and not any("::" in argument for argument in config.args):
        out = set(left_out(items))
        config.hook.pytest_deselected(items=[*out])
        items[:] = [item for item in items if item not in out]


def state(model: nn.Module) -> Hashable:
    """What a model computes: its structure, and a digest of its weights as they are now. Equal to nothing else where
    the structure could change unseen."""
    weights = hashlib.sha256()
    for tensor in model.state_dict().values():
        weights.update(tensor.contiguous().numpy().tobytes())
    structure = key_of(model)
    try:
        hash(structure)
    except TypeError:
        structure = object()
    return structure, weights.hexdigest()


class Traces:
    """Traces and instrumented models, each made once. Copies are remembered, and given, as tests write to weights."""

    def __init__(self, instrument: Callable[..., Instrumented], exports: Exports) -> None:
        self.real = instrument
        self.export = exports
        self.graphs: dict[object, Lowered] = {}
        self.instrumented: dict[object, Instrumented] = {}

    def trace(self, model: nn.Module, tokens: Tensor, also: Collection[str] = (), *, share: bool = False) -> Graph:
        """``trace`` that remembers what it traced, before the sites are put in."""
        key = tokens.shape, state(model), share
        if key not in self.graphs:
            self.graphs[key] = lower(self.export(copy.deepcopy(model), tokens), share)
        return mark_sites(self.graphs[key].graph, find_sites(self.graphs[key], also))

    def instrument(self, model: nn.Module, tokens: Tensor, also: Collection[str] = ()) -> nn.Module:
        """``instrument`` that remembers what it made."""
        key = tokens.shape, tuple(also), state(model)
        if key not in self.instrumented:
            self.instrumented[key] = self.real(copy.deepcopy(model), tokens, also)
        return copy_sharing(self.instrumented[key])


class Comparisons:
    """``compare_with_module`` that remembers its results: a model is the same however often it is compiled."""

    def __init__(self, compare: Callable[..., Compared]) -> None:
        self.real = compare
        self.known: dict[object, Compared] = {}

    def __call__(self, module: nn.Module, gold: nn.Module, vocabulary: int, context: int, where: str) -> Compared:
        key = state(module), vocabulary, context
        if key not in self.known:
            self.known[key] = self.real(module, gold, vocabulary, context, where)
        return self.known[key]


@contextmanager
def exported_once() -> Iterator[None]:
    """Models of one structure are exported once in the block."""
    with pytest.MonkeyPatch.context() as patch:
        trace_module, ablated = map(import_module, ("circuitc.trace", "circuitc.trace.ablated"))  # not the functions
        traces = Traces(ablated.instrument, Exports())
        patch.setattr(source, "trace", traces.trace)
        patch.setattr(equal, "compare_with_module", Comparisons(equal.compare_with_module))
        patch.setattr(ablated, "instrument", traces.instrument)
        patch.setattr(trace_module, "export_model", traces.export)
        patch.setattr(instrument_module, "export_model", traces.export.of_any_size)
        yield


@pytest.fixture(autouse=True, scope="session")
def traced() -> Iterator[None]:
    """Models of one structure are exported once in a process."""
    with exported_once():
        yield


@pytest.fixture(scope="module")
def few(short_checks: None) -> Iterator[None]:
    """Few sequences and prompts, for a module that verifies circuits many times."""
    with few_samples():
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
