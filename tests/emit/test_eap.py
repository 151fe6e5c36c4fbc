"""Circuits as EAP-IG and MIB have them, both ways, against the names and shapes that their code makes."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from refusals.openai import DENSE, OPENAI
from refusals.shared import EXAMPLES

import circuitc
from circuitc.cli.compile import read_mask
from circuitc.emit.eap import eap_bytes, from_eap
from circuitc.inputs.source_graph import model_graph
from circuitc.inputs.splits import report_prompts
from circuitc.registry import find_task


@cache
def checkpoint() -> circuitc.Checkpoint:
    return circuitc.load("tinypython-sparse")


@cache
def source() -> Any:
    return model_graph(checkpoint())


@cache
def graph() -> tuple[circuitc.Circuit, dict[str, Any]]:
    circuit = circuitc.load_circuit(EXAMPLES / "single_double_quote")
    prompts = report_prompts(checkpoint(), find_task("single_double_quote"), 0)
    return circuit, json.loads(eap_bytes(circuit, checkpoint(), prompts.take(np.arange(8))))


def names(layers: int, heads: int) -> tuple[list[str], set[str]]:
    """The nodes and edges that their code makes for a model whose MLPs come after attention."""
    stream, edges = ["input"], set()
    for layer in range(layers):
        attention = [f"a{layer}.h{head}" for head in range(heads)]
        edges |= {f"{a}->{b}<{part}>" for a in stream for b in attention for part in "qkv"}
        stream += attention
        edges |= {f"{a}->m{layer}" for a in stream}
        stream.append(f"m{layer}")
    return [*stream, "logits"], edges | {f"{a}->logits" for a in stream}


def test_names_and_shapes_are_theirs() -> None:
    _, found = graph()
    cfg = found["cfg"]
    assert cfg.keys() == {"n_layers", "n_heads", "parallel_attn_mlp", "d_model"}
    nodes, edges = names(cfg["n_layers"], cfg["n_heads"])
    assert [*found["nodes"]] == nodes and {*found["edges"]} == edges
    for name, node in found["nodes"].items():
        assert isinstance(node["in_graph"], bool)
        if name != "logits":
            assert len(node["neurons"]) == len(node["neurons_scores"]) == cfg["d_model"]
    assert all(edge.keys() == {"score", "in_graph"} for edge in found["edges"].values())


def test_what_the_circuit_has_is_in_the_graph() -> None:
    circuit, found = graph()
    written = {node for node in circuit.nodes if node.endswith(tuple("0123456789")) and ".resid_delta." in node}
    for node in written:
        layer, part, _, channel = node.split(".")
        heads = range(found["cfg"]["n_heads"])
        writers = [f"m{layer}"] if part == "mlp" else [f"a{layer}.h{head}" for head in heads]
        assert any(found["nodes"][name]["neurons"][int(channel)] for name in writers), node
    kept = sum(node["in_graph"] for node in found["nodes"].values())
    assert 2 < kept < len(found["nodes"])
    assert any(edge["in_graph"] and edge["score"] > 0 for edge in found["edges"].values())
    assert all(edge["in_graph"] or edge["score"] == 0 for edge in found["edges"].values())


def test_its_nodes_hold_the_circuit() -> None:
    """Read back, the heads and MLPs keep every node that the circuit keeps."""
    circuit, found = graph()
    mask, dropped = from_eap(found, source(), "graph.json")
    for site, keep in circuit.mask.items():
        if site in mask:
            assert not (keep & ~mask[site]).any(), site
    assert dropped > 0


def test_heads_and_mlps_become_a_mask() -> None:
    _, found = graph()
    cfg = found["cfg"]
    chosen = {"a0.h1", "m1", "input", "logits"}
    nodes = {name: {"in_graph": name in chosen} for name in found["nodes"]}
    edges = {name: {"in_graph": True, "score": 0.0} for name in found["edges"]}
    nodes["m1"]["neurons"] = [channel == 5 for channel in range(cfg["d_model"])]
    mask, dropped = from_eap({"cfg": cfg, "nodes": nodes, "edges": edges}, source(), "graph.json")
    width = len(mask["0.attn.q"]) // cfg["n_heads"]
    for part in "qkv":
        assert np.flatnonzero(mask[f"0.attn.{part}"]).tolist() == [*range(width, 2 * width)]
        assert not mask[f"1.attn.{part}"].any()
    assert mask["0.attn.act_in"].all() and mask["0.attn.resid_delta"].all() and not mask["1.attn.resid_delta"].any()
    assert mask["1.mlp.post_act"].all() and not mask["0.mlp.post_act"].any()
    assert np.flatnonzero(mask["1.mlp.resid_delta"]).tolist() == [5] and dropped == 0


def test_a_graph_is_compiled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One head and no MLP, read as ``circuitc compile --circuit`` reads it, is the model with all others frozen."""
    rng = np.random.default_rng(0)
    rows = [json.dumps({"tokens": rng.integers(8, size=32).tolist()}) for _ in range(20)]
    (tmp_path / "text.jsonl").write_text("\n".join(rows))
    ckpt = circuitc.with_text(circuitc.load(OPENAI / DENSE), tmp_path / "text.jsonl")
    cfg = {"n_layers": 2, "n_heads": 4, "parallel_attn_mlp": False, "d_model": 32}
    edges = {"input->a1.h2<q>": {"in_graph": False, "score": 0.0}}
    nodes = {name: {"in_graph": name in ("input", "a1.h2", "logits")} for name in names(2, 4)[0]}
    (tmp_path / "graph.json").write_text(json.dumps({"cfg": cfg, "nodes": nodes, "edges": edges}))
    mask, means, _ = read_mask(tmp_path / "graph.json", ckpt)
    assert "the file leaves out: 1;" in capsys.readouterr().err
    assert np.flatnonzero(mask["1.attn.v"]).tolist() == [*range(16, 24)] and not mask["0.attn.v"].any()
    circuit = circuitc.compile(ckpt, mask, means, answer=(3, 7))
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9


@pytest.mark.parametrize(
    ("part", "change", "said"),
    [
        ("cfg", {"n_heads": 3}, "'n_heads' is 3, but the model has"),
        ("nodes", {"a7.h0": {"in_graph": True}}, "the model has no node 'a7.h0'"),
        ("nodes", {"m0": {"in_graph": "yes"}}, "'in_graph' of 'm0' must be true or false"),
        ("nodes", {"m0": {"in_graph": True, "neurons": [1]}}, "'neurons' of 'm0' must be 128 truths"),
    ],
)
def test_a_graph_of_another_model(part: str, change: dict[str, Any], said: str) -> None:
    _, found = graph()
    with pytest.raises(circuitc.CircuitcError, match=said):
        from_eap({**found, part: {**found[part], **change}}, source(), "graph.json")
