"""Circuits for tests of what is written out: small random models, masked, lowered, with the shipped tokenizer."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import torch
from general import VOCAB, Kind, build
from tokenizers import Tokenizer

from circuitc.circuit.answer import Answer, Channels
from circuitc.circuit.calibration import Calibration
from circuitc.circuit.mask import sites_of_graph
from circuitc.emit.circuit import Circuit
from circuitc.inputs.tokenizers.byte_level import id_tokenizer, load_tokenizer
from circuitc.ir import Graph
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.testing.by_hand import answer_graph_of
from circuitc.testing.circuits import connected, lowered

ANSWER = (404, 407)
CERTIFICATE = {
    "task": "single_double_quote",
    "checkpoint": {"name": "tiny", "sha256": "0123456789abcdef"},
    "loss": {"model": 0.125, "circuit": 0.15},
}


@cache
def tokenizer() -> Tokenizer:
    return load_tokenizer(Path(__file__).parent.parent / "models" / "tokenizer.json")


def random_model(config: TransformerConfig, seed: int, density: float, embedded: float) -> Transformer:
    """Sparse random weights; ``embedded`` is the density of the embedding, low so that tables have few values."""
    model = Transformer(config).eval()
    rng = np.random.default_rng(seed)
    for name, p in [*model.named_parameters(), *model.named_buffers()]:
        keep = rng.random(p.shape) < (embedded if name.startswith(("embed", "bigram")) else density)
        value = np.round(rng.normal(size=p.shape) * (keep if p.ndim > 1 else 0.5), 2)
        p.data = torch.tensor(value, dtype=torch.float32)
    return model


def random_circuit(
    seed: int,
    *,
    vocab: int = 1024,
    width: int = 16,
    layers: int = 2,
    count: int | None = 12,
    keep: float = 0.0,
    density: float = 0.2,
    **options: bool | str,
) -> Circuit:
    """A compiled circuit: ``count`` connected nodes, or a fraction ``keep`` of all nodes where count is None."""
    config = TransformerConfig(vocab, 32, width, layers, d_head=8, **options)  # type: ignore[arg-type]
    answer = ANSWER if vocab > max(ANSWER) else (3, 7)
    model = random_model(config, seed, density, 0.004 if vocab == 1024 else density)
    return compiled(answer_graph_of(model, answer), seed, count, keep, answer, tokenizer())


def random_circuit_of(kind: Kind, seed: int, *, at: str = "last", count: int | None = 12, keep: float = 0.0) -> Circuit:
    """The same for a small model of any kind; at ``every`` position its answer is all channels."""
    answer = (0, 1) if at == "last" else Channels((0, 1, 2), at)
    return compiled(build(kind, seed, at), seed, count, keep, answer, id_tokenizer(VOCAB))


def compiled(graph: Graph, seed: int, count: int | None, keep: float, answer: Answer, tokenizer: Tokenizer) -> Circuit:
    rng = np.random.default_rng(seed)
    if count is None:
        mask = {s: rng.random(n.type.channels or 0) < keep for s, n in sites_of_graph(graph).items()}
    else:
        mask = connected(graph, rng, count)
    means = {site: np.round(rng.normal(size=len(kept)), 2) for site, kept in mask.items()}
    circuit = lowered(graph, mask, means, {}, answer, tokenizer)
    return replace(circuit, calibration=Calibration(1.5, -0.25), certificate=CERTIFICATE)
