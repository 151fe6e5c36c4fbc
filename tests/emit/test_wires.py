"""Wires, against what the weights of the model say."""

from __future__ import annotations

import numpy as np
from circuits import random_model
from graphs import answer_graph_of

from circuitc.circuit import Wire
from circuitc.emit import wires
from circuitc.mask import ablate_nodes, sites_of_graph
from circuitc.models.transformer import TransformerConfig
from circuitc.passes.narrow import narrow_answer

CONFIG = TransformerConfig(40, 16, 16, 2, d_head=8)
STREAM = ["0.attn.resid_delta", "0.mlp.resid_delta", "1.attn.resid_delta", "1.mlp.resid_delta"]
READS = ["0.attn.act_in", "0.mlp.act_in", "1.attn.act_in", "1.mlp.act_in"]


def test_wires_are_the_model_s() -> None:
    model = random_model(CONFIG, 0, 0.5, 0.03)
    graph = answer_graph_of(model, (3, 7))
    rng = np.random.default_rng(0)
    mask = {s: rng.random(n.type.channels or 0) < 0.5 for s, n in sites_of_graph(graph).items()}
    graph = ablate_nodes(graph, mask, {s: np.zeros(len(keep)) for s, keep in mask.items()})
    expected = set()
    embedding = model.embed.weight.detach().numpy()
    for i, read in enumerate(READS):
        for c in np.flatnonzero(mask[read]).tolist():
            if embedding[:, c].any():
                expected.add(Wire("embed", f"{read}.{c}", "embed"))
            expected |= {Wire(f"{w}.{c}", f"{read}.{c}", "residual") for w in STREAM[:i] if mask[w][c]}
    for layer in (0, 1):
        both = np.flatnonzero(mask[f"{layer}.attn.q"] & mask[f"{layer}.attn.k"]).tolist()
        expected |= {Wire(f"{layer}.attn.q.{c}", f"{layer}.attn.k.{c}", "score") for c in both}
    unembedding = model.unembed.weight.detach().numpy().astype(np.float64)
    weight = (unembedding[3] - unembedding[7]) * model.norm.weight.detach().numpy()
    for write in STREAM:
        for c in np.flatnonzero(mask[write] & (weight != 0)).tolist():
            expected.add(Wire(f"{write}.{c}", "answer", "unembed", float(weight[c])))
    found = wires(graph)
    assert len(found) == len(set(found))
    assert set(found) == expected
    assert {w.kind for w in found} == {"embed", "residual", "score", "unembed"}
    assert wires(narrow_answer(graph)) == found
