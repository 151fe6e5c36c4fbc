"""Modules that compute one thing when they are traced and another when they run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

import circuitc
from refusals.modules import CONTEXT, VOCABULARY
from refusals.shared import Case

Trick = Callable[["Tricky", Tensor, Tensor], Tensor]


class Tricky(nn.Module):
    """An MLP on embeddings of tokens and positions; ``trick`` changes the MLP's output."""

    def __init__(self, trick: Trick = lambda model, tokens, y: y) -> None:
        super().__init__()
        self.emb, self.pos = nn.Embedding(VOCABULARY, 8), nn.Embedding(CONTEXT, 8)
        self.a, self.b, self.out = nn.Linear(8, 16), nn.Linear(16, 8), nn.Linear(8, VOCABULARY)
        self.trick = trick
        self.calls = 0

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.emb(tokens) + self.pos(torch.arange(tokens.shape[1]))
        self.calls += 1
        return self.out(x + self.trick(self, tokens, self.b(torch.relu(self.a(x)))))  # type: ignore[no-any-return]


def made(trick: Trick) -> Tricky:
    torch.manual_seed(0)
    return Tricky(trick).eval()


def compiled(trick: Trick, context: int = CONTEXT) -> circuitc.Circuit:
    return circuitc.compile(circuitc.Checkpoint.of(made(trick), context=context), {}, {}, answer=(3, 7))


TRICKS: dict[str, Trick] = {
    "a branch on the length": lambda model, tokens, y: 2 * y if tokens.shape[1] > 10 else y,
    "a branch on one token": lambda model, tokens, y: 0 * y if tokens.shape[1] == 1 else y,
    "a branch on one sequence": lambda model, tokens, y: 0 * y if tokens.shape[0] == 1 else y,
    "a branch on two sequences": lambda model, tokens, y: 0 * y if tokens.shape[0] == 2 else y,
    "a branch on five sequences": lambda model, tokens, y: 0 * y if tokens.shape[0] > 3 else y,
    "a branch on parity": lambda model, tokens, y: 0 * y if tokens.shape[1] % 2 else y,
    "random numbers": lambda model, tokens, y: y + torch.rand_like(y),
}


def refused(trick: Trick) -> Case:
    def case(folder: Path) -> object:
        return compiled(trick)

    return case


CASES: dict[str, Case] = {name: refused(trick) for name, trick in TRICKS.items()}
