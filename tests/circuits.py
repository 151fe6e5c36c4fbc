"""Circuits for tests of what is written out: small random models, masked, lowered, with the shipped tokenizer."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import torch
from general import VOCAB, Kind, build
from graphs import answer_graph_of
from tokenizers import Tokenizer

from circuitc.answer import Answer, Channels
from circuitc.calibration import Calibration
from circuitc.circuit import Circuit
from circuitc.emit import wires
from circuitc.extract import EXACT_PASSES
from circuitc.ir import Graph
from circuitc.mask import ablate_nodes, kept_edges, sites_of_graph
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.pipeline import Context, parse_pipeline
from circuitc.sites import split_node
from circuitc.tokenizer import id_tokenizer, load_tokenizer

ANSWER = (404, 407)
CERTIFICATE = {
    "task": "single_double_quote",
    "checkpoint": {"name": "tiny", "sha256": "0123456789abcdef"},
    "loss": {"model": 0.125, "circuit": 0.15},
}


@cache
def tokenizer() -> Tokenizer:
    return load_tokenizer(Path(__file__).parent.parent / "models" / "tokenizer.json")


def lower(graph: Graph) -> Graph:
    for step in parse_pipeline(EXACT_PASSES):
        graph = step.apply(graph, Context())
    return graph


def random_model(config: TransformerConfig, seed: int, density: float, embedded: float) -> Transformer:
    """Sparse random weights; ``embedded`` is the density of the embedding, low so that tables have few values."""
    model = Transformer(config).eval()
    rng = np.random.default_rng(seed)
    for name, p in [*model.named_parameters(), *model.named_buffers()]:
        keep = rng.random(p.shape) < (embedded if name.startswith(("embed", "bigram")) else density)
        value = np.round(rng.normal(size=p.shape) * (keep if p.ndim > 1 else 0.5), 2)
        p.data = torch.tensor(value, dtype=torch.float32)
    return model


def connected(graph: Graph, rng: np.random.Generator, count: int) -> dict[str, np.ndarray]:
    """A mask of about ``count`` nodes, grown backwards from the answer, queries and keys along with values."""
    mask = {site: np.zeros(node.type.channels or 0, dtype=bool) for site, node in sites_of_graph(graph).items()}
    into: dict[str, list[str]] = {}
    for way in [*kept_edges(graph), *wires(graph)]:
        into.setdefault(way.target, []).append(way.source)
    kept: list[str] = []
    front = ["answer"]
    while front and len(kept) < count:
        sources = [s for s in into.get(front.pop(0), []) if s not in kept and s not in ("embed", "positions")]
        for source in rng.permutation(sources)[:2].tolist():
            group = [source.replace(".v.", f".{x}.") for x in "qkv"] if ".attn.v." in source else [source]
            kept += group
            front += group
    for node in kept:
        site, channel = split_node(node)
        mask[site][channel] = True
    return mask


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
    """A compiled circuit: ``count`` connected nodes, or a share ``keep`` of all nodes where count is None."""
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
    graph = ablate_nodes(graph, mask, means)
    ways = (kept_edges(graph), wires(graph))
    return Circuit(lower(graph), mask, means, *ways, answer, tokenizer, Calibration(1.5, -0.25), CERTIFICATE)
