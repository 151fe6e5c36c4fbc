"""What is compiled wrongly, and what is damaged: a small random model and a circuit of it that has every feature."""

from __future__ import annotations

from functools import cache

import numpy as np
import torch

import circuitc
from circuitc.emit.circuit import Circuit
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.testing.by_hand import graph_of
from circuitc.testing.circuits import some_edges
from circuitc.testing.masks import site_sizes

ANSWER = (1, 3)


@cache
def checkpoint(cut: bool = False) -> circuitc.Checkpoint:
    """Two layers, two heads, a sink, biases and a bigram table; ``cut``: and AbsTopK."""
    rng = np.random.default_rng(3)
    config = TransformerConfig(12, 8, d_model=8, n_layers=2, d_head=4, abs_topk=0.5 if cut else None)
    model = Transformer(config)
    with torch.no_grad():
        for p in [*model.parameters(), *model.buffers()]:
            p.copy_(torch.tensor(rng.normal(size=p.shape)))
        attention = model.blocks[1].get_submodule("attn")
        for name in ("q.weight", "q.bias"):
            attention.get_parameter(name)[1] = 0.0  # a zero competes in AbsTopK
    return circuitc.Checkpoint.of(model, context=8, tokens=rng.integers(0, 12, (40, 8)).tolist())


def compile_circuit(cut: bool = False) -> Circuit:
    """Half of the nodes and most of their edges; a head without values, one without queries, an MLP without writes."""
    ckpt, rng = checkpoint(cut), np.random.default_rng(4)
    graph = graph_of(ckpt.model)
    mask = {site: rng.random(size) < 0.5 for site, size in site_sizes(graph).items()}
    mask["0.attn.v"][:4] = False
    mask["1.attn.q"][4:] = False
    mask["1.attn.act_in"][:] = np.arange(8) == 2
    mask["0.mlp.resid_delta"][:] = False
    return circuitc.compile(ckpt, mask, ckpt.means, ANSWER, edges=some_edges(graph, mask, rng, 0.8))
