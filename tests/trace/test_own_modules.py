"""Modules as users have them are compiled; those that are refused are in ``tests/refusals/modules.py``."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from refusals.modules import CONTEXT, VOCABULARY, Model, changed, returning
from torch import Tensor, nn
from torch.nn.utils import parametrizations, prune
from torch.optim.swa_utils import AveragedModel

import circuitc

TOKENS = torch.arange(24).view(3, 8) % VOCABULARY


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


class LastOnly(Model):
    """As nanoGPT's: without targets it gives logits at the last position alone, and no loss."""

    def forward(self, tokens: Tensor, targets: Tensor | None = None) -> Any:
        logits = super().forward(tokens)
        if targets is None:
            return logits[:, [-1]], None
        return logits, F.cross_entropy(logits.view(-1, VOCABULARY), targets.view(-1), ignore_index=-1)


class Prints(Model):
    def forward(self, tokens: Tensor) -> Any:
        print("tokens")
        return super().forward(tokens)


class AnyArguments(Model):
    def forward(self, *args: Any, **kwargs: Any) -> Any:
        return super().forward(*args, **kwargs)


def tied(prepare: Callable[[nn.Module], Any]) -> Callable[[], Any]:
    """A module whose two layers share one weight, of which ``prepare`` changes what one of them reads."""

    def make() -> Any:
        model = Model()
        model.out.weight = model.emb.weight
        prepare(model.emb)
        return model

    return make


TAKEN: dict[str, Callable[[], Any]] = {
    "pruned": changed(lambda m: prune.l1_unstructured(m.a, "weight", 0.5)),
    "pruned and tied": tied(lambda part: prune.l1_unstructured(part, "weight", 0.5)),
    "pruned twice": changed(lambda m: [prune.random_unstructured(m.a, x, 0.3) for x in ("weight", "bias", "weight")]),
    "weight norm and tied": tied(nn.utils.weight_norm),
    "weight norm": changed(lambda m: nn.utils.weight_norm(m.a)),
    "spectral norm": changed(lambda m: nn.utils.spectral_norm(m.a)),
    "parametrised": changed(lambda m: parametrizations.weight_norm(m.a)),
    "compiled": lambda: torch.compile(Model(), backend="eager"),
    "parallel": lambda: nn.DataParallel(Model()),
    "averaged": lambda: AveragedModel(Model()),
    "any arguments": AnyArguments,
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
    "logits at the last position alone": LastOnly,
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


def test_the_module_given_is_left_as_it_was() -> None:
    model = Dropout().train()
    prune.l1_unstructured(model.a, "weight", 0.5)
    circuitc.Checkpoint.of(model, context=CONTEXT)
    assert model.training and prune.is_pruned(model) and not model._forward_hooks


def test_padded_sequences_and_no_sequence() -> None:
    circuit = circuitc.compile(circuitc.Checkpoint.of(Model(), context=CONTEXT), {}, {}, answer=(3, 7))
    assert circuit.program([[1, 2, 3], [4, 5, 6]], [3, 1]).shape == (2,)
    assert circuit.program(np.zeros((0, 3), dtype=np.int64)).shape == (0,)


@pytest.mark.parametrize(
    ("ids", "outputs", "answer"), [(12, 2, (0, 1)), (12, 20, (3, 17)), (1, 3, (0, 2)), (300, 3, (1, 2))]
)
def test_outputs_may_be_fewer_or_more_than_token_ids(ids: int, outputs: int, answer: tuple[int, int]) -> None:
    model = Model()
    model.emb, model.out = nn.Embedding(ids, 8), nn.Linear(8, outputs)
    ckpt = circuitc.Checkpoint.of(model, context=CONTEXT)
    assert ckpt.tokenizer.get_vocab_size() == ids
    tokens = torch.arange(20).view(4, 5) % ids
    expected = logits(model, tokens)[:, -1]
    found = circuitc.compile(ckpt, {}, {}, answer=answer).program(tokens)
    assert np.allclose(found, expected[:, answer[0]] - expected[:, answer[1]], atol=1e-9)


KEEP = [True, False] * 8


@pytest.mark.parametrize(
    "as_given",
    [
        torch.tensor,
        np.array,
        list,
        lambda x: torch.tensor(x, dtype=torch.float16),
        lambda x: torch.tensor(x).to_sparse(),
    ],
)
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
