"""Modules that answer once: at one position, or from the mean of all positions."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from exact import EXAMPLE, check
from torch import Tensor, nn

import circuitc
from circuitc.circuit.mask import sites_of_graph
from circuitc.errors import CircuitcError
from circuitc.trace import trace

V, D, H, CLASSES = 11, 8, 2, 3
Read = Callable[["Classifier", Tensor], Tensor]


class Classifier(nn.Module):
    """Attention that sees all positions, and an MLP; ``read`` makes the logits ``[batch, classes]`` of the stream."""

    def __init__(self, read: Read) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.read = read
        self.embed, self.pos = nn.Embedding(V, D), nn.Embedding(12, D)
        self.norm, self.last_norm = nn.LayerNorm(D), nn.LayerNorm(D)
        self.qkv, self.out = nn.Linear(D, 3 * D), nn.Linear(D, D)
        self.fc, self.proj, self.pool = nn.Linear(D, 12), nn.Linear(12, D), nn.Linear(D, D)
        self.head = nn.Linear(D, CLASSES)
        for parameter in self.parameters():
            parameter.data += 0.3 * torch.randn(parameter.shape)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens) + self.pos(torch.arange(tokens.shape[1]))
        q, k, v = (y.unflatten(-1, (H, -1)).transpose(1, 2) for y in self.qkv(self.norm(x)).split(D, -1))
        x = x + self.out(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2))
        return self.read(self, x + self.proj(F.relu(self.fc(x))))


READS: dict[str, Read] = {
    "position 0": lambda m, x: m.head(m.last_norm(x)[:, 0]),
    "position 0 of the logits": lambda m, x: m.head(x)[:, 0],
    "position 2": lambda m, x: m.head(x.select(1, 2)),
    "the last position": lambda m, x: m.head(m.last_norm(x[:, -1])),
    "the mean": lambda m, x: m.head(m.last_norm(x.mean(1))),
    "the mean of the logits": lambda m, x: m.head(x).mean(dim=1),
}


@pytest.mark.parametrize("read", READS)
def test_answers_at_one_place(read: str) -> None:
    shortest = 3 if read == "position 2" else 1
    found = check(Classifier(READS[read]), seeds=(1,), shortest=shortest)
    names = {site.rpartition(".")[2] for site in sites_of_graph(found.graph)}
    assert names == {"act_in", "q", "k", "v", "resid_delta", "post_act"}, "what reads the answer is no layer"


def test_other_answers_are_refused() -> None:
    with pytest.raises(CircuitcError, match=r"the answer is \[batch, 3\], and not read at one place"):
        trace(Classifier(lambda m, x: m.head(x.amax(1))), EXAMPLE)


@pytest.mark.parametrize("read", ["the mean", "position 0"])
def test_a_classifier_is_a_checkpoint(read: str, tmp_path: Path) -> None:
    """From the module to a folder, whose program gives the ablated module's answers on sequences of unequal lengths."""
    rows = np.random.default_rng(0).integers(V, size=(40, 12))
    ckpt = circuitc.Checkpoint.of(Classifier(READS[read]), context=12, tokens=rows.tolist())
    mask = {site: np.arange(len(mean)) % 3 > 0 for site, mean in ckpt.means.items()}
    circuit = circuitc.compile(ckpt, mask, ckpt.means, answer=(0, 2))
    gold, lengths = copy.deepcopy(circuit.ablated(ckpt)).double(), np.arange(40) % 12 + 1
    with torch.no_grad():
        logits = [gold(torch.from_numpy(row[None, :n]))[0, -1] for row, n in zip(rows, lengths, strict=True)]
    expected = [float(each[0] - each[2]) for each in logits]
    np.testing.assert_allclose(circuit.program(rows, lengths), expected, rtol=0, atol=1e-9)
    circuit.save(tmp_path / "out")
    assert all(claim.holds for claim in circuitc.verify(tmp_path / "out", ckpt))
