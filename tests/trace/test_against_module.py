"""The module that was given is run beside its export: a module that does two things is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

import circuitc
from circuitc.trace.against_module import compare_with_module, inputs_to_try, lengths_to_try
from circuitc.trace.instrument import instrument

CONTEXT, VOCABULARY = 16, 12


class Model(nn.Module):
    """An MLP on embeddings of tokens and positions; ``trick`` changes the MLP's output."""

    def __init__(self, trick: Callable[[Model, Tensor, Tensor], Tensor] = lambda model, tokens, y: y) -> None:
        super().__init__()
        self.emb, self.pos = nn.Embedding(VOCABULARY, 8), nn.Embedding(CONTEXT, 8)
        self.a, self.b, self.out = nn.Linear(8, 16), nn.Linear(16, 8), nn.Linear(8, VOCABULARY)
        self.trick = trick
        self.calls = 0

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.emb(tokens) + self.pos(torch.arange(tokens.shape[1]))
        self.calls += 1
        return self.out(x + self.trick(self, tokens, self.b(torch.relu(self.a(x)))))  # type: ignore[no-any-return]


def made(trick: Callable[[Model, Tensor, Tensor], Tensor]) -> Model:
    torch.manual_seed(0)
    return Model(trick).eval()


REFUSED = {
    "a branch on the length": (lambda model, tokens, y: 2 * y if tokens.shape[1] > 10 else y, "exported program"),
    "a branch on one token": (lambda model, tokens, y: 0 * y if tokens.shape[1] == 1 else y, "of 1 token:"),
    "a branch on one sequence": (lambda model, tokens, y: 0 * y if tokens.shape[0] == 1 else y, "on 1 sequence"),
    "a branch on five sequences": (lambda model, tokens, y: 0 * y if tokens.shape[0] > 3 else y, "on 5 sequences"),
    "a branch on parity": (lambda model, tokens, y: 0 * y if tokens.shape[1] % 2 else y, "exported program"),
    "a warm-up": (lambda model, tokens, y: 0 * y if model.calls > 3 else y, "exported program|runs on the same"),
    "a counter": (lambda model, tokens, y: y if model.calls % 3 else 0 * y, "exported program|runs on the same"),
    "random numbers": (lambda model, tokens, y: y + torch.rand_like(y), "aten.rand_like: there is no op"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_module_that_does_two_things_is_refused(name: str) -> None:
    trick, words = REFUSED[name]
    ckpt = circuitc.Checkpoint.of(made(trick), context=CONTEXT)
    with pytest.raises(circuitc.CircuitcError, match=words):
        circuitc.compile(ckpt, {}, {}, answer=(3, 7))


def test_a_module_that_does_one_thing_is_compared() -> None:
    model = made(lambda model, tokens, y: y)
    gold = instrument(model, torch.zeros(2, 4, dtype=torch.int64))
    found = compare_with_module(model, gold, VOCABULARY, CONTEXT, "Model")
    assert found.max_abs_error < 1e-12 and found.lengths == [1, 2, 3, 5, 13, 16] and found.batches == [1, 2, 5]
    assert model.calls == 0, "the module given is not run: its state stays as it was"
    certificate = circuitc.compile(circuitc.Checkpoint.of(model, context=CONTEXT), {}, {}, answer=(3, 7)).certificate
    assert certificate["trace"]["module"]["lengths"] == found.lengths


def test_lengths_and_batches_cover_what_modules_branch_on() -> None:
    assert lengths_to_try(1, 0) == [1] and lengths_to_try(2, 0) == [1, 2]
    lengths = lengths_to_try(64, 1000)
    assert {1, 2, 3, 61, 64} <= set(lengths)
    sizes = {tuple(tokens.shape) for tokens in inputs_to_try(lengths, VOCABULARY)}
    assert {(batch, 1) for batch in (1, 2, 5)} <= sizes and {length for _, length in sizes} == set(lengths)
    assert max(lengths_to_try(4096, 10**9)) < 4096, "a large model is not run on its whole context"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_not_finite_are_refused_by_name(value: float) -> None:
    model = made(lambda model, tokens, y: y)
    with torch.no_grad():
        model.b.weight[0, 0] = value
    with pytest.raises(circuitc.CircuitcError, match=r"'b\.weight' have NaN or infinity"):
        circuitc.compile(circuitc.Checkpoint.of(model, context=CONTEXT), {}, {}, answer=(3, 7))
