"""Modules as users have them: each is compiled, or refused in a sentence; nothing of PyTorch's reaches the user."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils import parametrizations, prune

import circuitc
from circuitc.circuit.given import as_edges, as_mask, as_means
from circuitc.trace.export import export_model

CONTEXT, VOCABULARY = 16, 12
TOKENS = torch.arange(24).view(3, 8) % VOCABULARY


class Model(nn.Module):
    """An MLP on embeddings of tokens and positions."""

    def __init__(self, result: Callable[[Tensor], Any] = lambda logits: logits) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.emb, self.pos = nn.Embedding(VOCABULARY, 8), nn.Embedding(CONTEXT, 8)
        self.a, self.b, self.out = nn.Linear(8, 16), nn.Linear(16, 8), nn.Linear(8, VOCABULARY)
        self.result = result

    def embedded(self, tokens: Tensor) -> Tensor:
        return self.emb(tokens) + self.pos(torch.arange(tokens.shape[1], device=tokens.device))  # type: ignore[no-any-return]

    def neurons(self, x: Tensor) -> Tensor:
        return torch.relu(self.a(x))

    def forward(self, tokens: Tensor) -> Any:
        x = self.embedded(tokens)
        return self.result(self.out(x + self.b(self.neurons(x))))


@dataclass
class Output:
    logits: Tensor


class Dropout(Model):
    def neurons(self, x: Tensor) -> Tensor:
        return F.dropout(super().neurons(x), 0.5, self.training)


class Relu6(Model):
    def neurons(self, x: Tensor) -> Tensor:
        return F.relu6(self.a(x))


class OneHot(Model):
    def embedded(self, tokens: Tensor) -> Tensor:
        return F.one_hot(tokens, VOCABULARY).to(self.emb.weight.dtype) @ self.emb.weight


class BatchNorm(Model):
    """Batch norm of the neurons' input; ``rows`` merges batch and positions, else the channels are the second axis."""

    def __init__(self, rows: bool, affine: bool = True) -> None:
        super().__init__()
        self.norm, self.rows = nn.BatchNorm1d(8, affine=affine), rows
        for tensor in (self.norm.running_mean, self.norm.running_var, *self.norm.parameters()):
            assert tensor is not None
            nn.init.uniform_(tensor, 0.5, 2.0)

    def neurons(self, x: Tensor) -> Tensor:
        if self.rows:
            return super().neurons(self.norm(x.flatten(0, 1)).view(x.shape))
        return super().neurons(self.norm(x.transpose(1, 2)).transpose(1, 2))


class Autocast(Model):
    def forward(self, tokens: Tensor) -> Any:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return super().forward(tokens)


class Segments(Model):
    """A token-type embedding, of which all tokens take row 0."""

    def __init__(self) -> None:
        super().__init__()
        self.segment = nn.Embedding(2, 8)

    def embedded(self, tokens: Tensor) -> Tensor:
        return super().embedded(tokens) + self.segment(torch.zeros_like(tokens))


class Prints(Model):
    def forward(self, tokens: Tensor) -> Any:
        print("tokens")
        return super().forward(tokens)


def changed(change: Callable[[Model], Any], kind: type[Model] = Model) -> Callable[[], Any]:
    def make() -> Any:
        model = kind()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = change(model)
        return found if isinstance(found, nn.Module) and found not in model.children() else model

    return make


def returning(result: Callable[[Tensor], Any]) -> Callable[[], Model]:
    return lambda: Model(result)


def weight(dtype: torch.dtype) -> Callable[[], Model]:
    def make() -> Model:
        model = Model()
        model.b.weight = nn.Parameter(model.b.weight.to(dtype), requires_grad=False)
        return model

    return make


TAKEN: dict[str, Callable[[], Any]] = {
    "pruned": changed(lambda m: prune.l1_unstructured(m.a, "weight", 0.5)),
    "weight norm": changed(lambda m: nn.utils.weight_norm(m.a)),
    "spectral norm": changed(lambda m: nn.utils.spectral_norm(m.a)),
    "parametrised": changed(lambda m: parametrizations.weight_norm(m.a)),
    "compiled": lambda: torch.compile(Model(), backend="eager"),
    "parallel": lambda: nn.DataParallel(Model()),
    "a compiled part": changed(lambda m: setattr(m, "a", torch.compile(m.a, backend="eager"))),
    "training, with dropout": lambda: Dropout().train(),
    "a dictionary": returning(lambda x: {"loss": None, "logits": x}),
    "a tuple": returning(lambda x: (x, None)),
    "an object": returning(Output),
    "relu6": Relu6,
    "one-hot": OneHot,
    "batch norm of rows": lambda: BatchNorm(rows=True),
    "batch norm, channels second": lambda: BatchNorm(rows=False),
    "batch norm without weights": lambda: BatchNorm(rows=True, affine=False),
    "autocast": Autocast,
    "float16": lambda: Model().half(),
    "bfloat16": lambda: Model().bfloat16(),
    "segments": Segments,
    "prints": Prints,
}


def logits(model: Any, tokens: Tensor) -> Tensor:
    """What the module gives in float64, in evaluation mode."""
    with torch.no_grad():
        found = model.double().eval()(tokens)
    if isinstance(found, dict):
        return found["logits"]  # type: ignore[no-any-return]
    return getattr(found, "logits", found[0] if isinstance(found, tuple) else found)  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", TAKEN)
def test_taken_and_compiled_to_what_it_computes(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what PyTorch says of its own older ways
        model = TAKEN[name]()
    circuit = circuitc.compile(circuitc.Checkpoint.of(model, context=CONTEXT), {}, {}, answer=(3, 7))
    # What weights are computed from is float32, so weights of the float64 module differ in the last digits.
    for length in (1, 2, 8):
        expected = logits(model, TOKENS[:, :length])[:, -1]
        assert np.allclose(circuit.program(TOKENS[:, :length]), expected[:, 3] - expected[:, 7], atol=1e-6), name


class Other(Model):
    def forward(self, tokens: Tensor, mask: Tensor) -> Any:  # type: ignore[override]
        return super().forward(tokens)


class Raises(Model):
    def forward(self, tokens: Tensor) -> Any:
        raise KeyError("cache")


REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "scripted": (lambda: torch.jit.script(nn.Sequential(nn.Embedding(9, 4), nn.Linear(4, 9))), "TorchScript"),
    "meta": (lambda: Model().to("meta"), "'emb.weight' are on the meta device"),
    "lazy": (changed(lambda m: setattr(m, "a", nn.LazyLinear(16))), "'a.weight' have no size yet"),
    "quantised": (
        changed(lambda m: torch.ao.quantization.quantize_dynamic(m, {nn.Linear}, inplace=True)),
        "the layer 'a' is quantised",
    ),
    "complex": (weight(torch.complex64), "'b.weight' are complex numbers"),
    "integers": (weight(torch.int64), "does not run on 1 sequence of 1 token"),
    "a class": (lambda: Model, "the model is the class Model"),
    "a state_dict": (lambda: Model().state_dict(), "the model is a OrderedDict"),
    "another argument": (Other, "does not run on 1 sequence of 1 token: .*missing 1 required"),
    "raises": (Raises, "does not run on 1 sequence of 1 token: 'cache'"),
    "nothing": (returning(lambda x: None), "returns NoneType, not logits"),
    "a dictionary without logits": (returning(lambda x: {"x": x}), "returns dict, not logits"),
    "two that may be": (returning(lambda x: (x, x)), "several tensors that may be logits"),
    "one position": (returning(lambda x: x[:, -1]), r"returns float32\[1, 12\]"),
    "integer logits": (returning(lambda x: x.long()), r"returns int64\[1, 1, 12\]"),
    "a copy that fails": (changed(lambda m: setattr(m, "g", (i for i in ()))), "cannot be copied"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_in_a_sentence(name: str) -> None:
    make, words = REFUSED[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = make()
    with pytest.raises(circuitc.CircuitcError, match=words) as error:
        circuitc.Checkpoint.of(model, context=CONTEXT, name="mine")
    assert error.value.where == "mine" and error.value.fix


@pytest.mark.parametrize("context", [0, -1, True, 8.0, "8", None, 10**12, CONTEXT + 1])
def test_contexts_that_no_model_has(context: Any) -> None:
    with pytest.raises(circuitc.CircuitcError, match=r"the context is|of 17 tokens: index out of range"):
        circuitc.Checkpoint.of(Model(), context=context)


def test_the_module_given_is_left_as_it_was() -> None:
    model = Dropout().train()
    prune.l1_unstructured(model.a, "weight", 0.5)
    circuitc.Checkpoint.of(model, context=CONTEXT)
    assert model.training and prune.is_pruned(model) and not model._forward_hooks


KEEP = [True, False] * 8


@pytest.mark.parametrize("as_given", [torch.tensor, np.array, list, lambda x: torch.tensor(x, dtype=torch.float16)])
def test_masks_may_be_tensors_arrays_and_lists(as_given: Callable[[Any], Any]) -> None:
    site = "0.mlp.post_act"
    mask, means = {site: as_given(KEEP)}, {site: as_given([0.5] * 16)} if as_given is not torch.tensor else {}
    means = means or {site: torch.full((16,), 0.5)}
    model = Model().double()
    gold = circuitc.ablated(model, mask, means)
    circuit = circuitc.compile(circuitc.Checkpoint.of(model, context=CONTEXT), mask, means, answer=(3, 7))
    expected = gold(TOKENS)[:, -1]
    assert np.allclose(circuit.program(TOKENS), (expected[:, 3] - expected[:, 7]).detach(), atol=1e-9)
    assert circuit.mask[site].tolist() == KEEP


@pytest.mark.parametrize(
    ("call", "given", "words"),
    [
        (as_mask, [True], "must be a dictionary, not a list"),
        (as_mask, {1: [True]}, "names of sites as keys, not 1"),
        (as_mask, {"x": [0.5]}, r"x: a mask must be true or false .* not float64\[1\], some not 0 or 1"),
        (as_mask, {"x": [[True], [True, False]]}, "x: not an array of numbers"),
        (as_mask, {"x": torch.ones(2, 2)}, r"not float64\[2, 2\]"),
        (as_mask, {"x": ["yes"]}, "must be true or false"),
        (as_mask, {"x": None}, "must be true or false"),
        (as_means, {"x": [np.nan]}, "NaN or infinity"),
        (as_means, {"x": 1.0}, r"not float64\[\]"),
        (as_edges, {"x": [[True]]}, "between two sites, not 'x'"),
        (as_edges, {("x", "y"): [True]}, "x to y: a mask must be"),
    ],
)
def test_what_is_no_mask(call: Callable[[Any], Any], given: Any, words: str) -> None:
    with pytest.raises(circuitc.CircuitcError, match=words):
        call(given)


@pytest.mark.parametrize("answer", ["x", None, (1.5, 2), 3.0, (None, 1)])
def test_what_is_no_answer(answer: Any) -> None:
    with pytest.raises(circuitc.CircuitcError, match="is not an answer"):
        circuitc.compile(circuitc.Checkpoint.of(Model(), context=CONTEXT), {}, {}, answer=answer)


def test_masks_of_another_size_and_inputs_that_are_too_long() -> None:
    site = "0.mlp.post_act"
    with pytest.raises(circuitc.CircuitcError, match=r"the mask has shape \[3\], the site has 16 channels"):
        circuitc.ablated(Model(), {site: [True, False, True]}, {site: [0.0] * 3})(TOKENS)
    with pytest.raises(circuitc.CircuitcError, match="does not run on 1 sequence of 17 tokens"):
        circuitc.ablated(Model(), {}, {})(torch.zeros(1, CONTEXT + 1, dtype=torch.int64))
    for tokens in ([[1, 2]], torch.zeros(2, 2), torch.zeros(2, dtype=torch.int64)):
        with pytest.raises(circuitc.CircuitcError, match="the example tokens must be int64"):
            export_model(Model(), tokens)  # type: ignore[arg-type]


def test_lengths_that_no_sequence_has() -> None:
    circuit = circuitc.compile(circuitc.Checkpoint.of(Model(), context=CONTEXT), {}, {}, answer=(3, 7))
    rows = [[1, 2, 3], [4, 5, 6]]
    assert circuit.program(rows, [3, 1]).shape == (2,)
    assert circuit.program(np.zeros((0, 3), dtype=np.int64)).shape == (0,)
    for lengths in ([0, 1], [3, -1], [3, 4], [1], 2, [1.0, 2.0], [True, True], "ab"):
        with pytest.raises(circuitc.CircuitcError, match="length"):
            circuit.program(rows, lengths)
    for tokens in ([[1, 2], [3]], [[0.5]], [["a"]], None, [[]], [[True]], [[-1]], torch.zeros(2, 2, 2)):
        with pytest.raises(circuitc.CircuitcError, match="token"):
            circuit.program(tokens)


class Masked(Model):
    """Attention by hand, whose mask is a buffer of the context's size, cut to the input."""

    def __init__(self, context: int) -> None:
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(8, 8) for _ in range(4))
        self.register_buffer("mask", torch.tril(torch.ones(context, context)).bool())

    def forward(self, tokens: Tensor) -> Tensor:
        x, n = self.embedded(tokens), tokens.shape[1]
        scores = self.q(x) @ self.k(x).transpose(1, 2) / 8**0.5
        scores = scores.masked_fill(~self.mask[:n, :n], -torch.inf)  # type: ignore[index]
        return self.out(x + self.o(scores.softmax(-1) @ self.v(x)))  # type: ignore[no-any-return]


@pytest.mark.parametrize("context", [3, 4, 5, 8])
def test_short_contexts_with_a_mask_of_their_size(context: int) -> None:
    model = Masked(context)
    circuit = circuitc.compile(circuitc.Checkpoint.of(model, context=context), {}, {}, answer=(3, 7))
    for length in range(1, context + 1):
        expected = logits(model, TOKENS[:, :length])[:, -1]
        assert np.allclose(circuit.program(TOKENS[:, :length]), expected[:, 3] - expected[:, 7], atol=1e-9)
