"""viz_data.pt: a published file and ours have the same schema, and ours reads back with the right meaning."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import circuitc
from circuitc.circuit.calibration import task_loss
from circuitc.circuit.mask import mask_of_edges
from circuitc.circuit.sites import ATTENTION_SITES, MLP_SITES, split_node
from circuitc.emit.openai.viz import FRACTIONS, read_viz, write_viz
from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import with_documents
from circuitc.inputs.prompts import Prompts, answer_ids, make_prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.registry import find_task
from circuitc.testing.circuits import connected
from circuitc.trace.ablated import gold_answers
from circuitc.verify import equal

EXAMPLE = Path(__file__).parent.parent / "fixtures" / "openai" / "viz_example" / "viz_data.pt"
TASK = find_task("single_double_quote")
SITES = (*ATTENTION_SITES, *MLP_SITES)
PAIRS = {
    *(("attn.act_in", f"attn.{x}") for x in "qkv"),
    ("attn.v", "attn.resid_delta"),
    ("mlp.act_in", "mlp.post_act"),
    ("mlp.post_act", "mlp.resid_delta"),
}


def load(path: Path) -> dict[str, Any]:
    return torch.load(path, weights_only=True)  # type: ignore[no-any-return]


def check_schema(data: dict[str, Any]) -> None:
    """The schema that the viewer and other readers of published files rely on."""
    assert set(data) == {"circuit_data", "samples", "importances", "num_total_nodes", "all_loss", "prune_config"}
    assert type(data["num_total_nodes"]) is int and type(data["prune_config"]) is dict
    assert all(type(entry) is tuple and (type(entry[0]), type(entry[1])) == (int, float) for entry in data["all_loss"])
    ids = {}
    for site, channels in data["circuit_data"].items():
        assert type(site) is str and channels.dtype == torch.int64 and channels.ndim == 1
        ids[site] = channels.tolist()
        assert ids[site] == sorted(set(ids[site]))
    importances = data["importances"]
    config = importances["beeg_model_config"]
    assert all(type(config[k]) is int for k in ("n_layer", "n_head", "d_head", "d_model", "block_size", "vocab_size"))
    layers = range(config["n_layer"])
    names = [f"{layer}.{site}" for layer in layers for site in SITES]
    assert [name for name in ids if name in names] == names, "the viewer's rows, in its order"
    assert data["num_total_nodes"] >= sum(map(len, ids.values()))
    check_importances(importances, ids, layers)
    check_samples(data["samples"], importances["task_samples"], ids)


def check_importances(importances: dict[str, Any], ids: dict[str, list[int]], layers: range) -> None:
    losses = importances["ch_interv_losses"]
    assert list(losses) == list(ids)
    for site, values in losses.items():
        assert len(values) == len(ids[site]) and all(type(value) is float for value in values)
    assert type(importances["interv_loss"]) is type(importances["loss"]) is float
    parts = {f"{layer}.{kind}" for layer in layers for kind in ("attn", "mlp")}
    assert set(importances["layer_interv_losses"]) == parts
    assert all(type(value) is float for value in importances["layer_interv_losses"].values())
    assert "pair_data_connections" in importances
    assert importances["pair_data"], "the viewer looks at the first pair"
    found = set()
    for strengths, sources, targets, ends in importances["pair_data"]:
        assert strengths.dtype == torch.float32 and strengths.shape == (len(sources), len(targets))
        assert type(ends) is tuple and (sources, targets) == (ids[ends[0]], ids[ends[1]])
        layer, _, site = ends[0].partition(".")
        assert (site, ends[1].removeprefix(f"{layer}.")) in PAIRS
        found.add(ends)
    for part in parts:
        nodes = sum(len(channels) for site, channels in ids.items() if site.startswith(f"{part}."))
        wanted = {p for p in PAIRS if p[0].startswith(part.split(".")[1])} if nodes else set()
        assert {e for e in found if e[0].startswith(f"{part}.")} == {
            (f"{part.split('.')[0]}.{a}", f"{part.split('.')[0]}.{b}") for a, b in wanted
        }, "all pairs of a part with nodes, none of a part without: else the viewer raises KeyError"


def check_samples(samples: dict[str, Any], task: tuple[Any, ...], ids: dict[str, list[int]]) -> None:
    assert set(samples) == set(ids)
    lengths = set()
    for site, by_channel in samples.items():
        assert list(by_channel) == ids[site] and all(type(channel) is int for channel in by_channel)
        for by_fraction in by_channel.values():
            assert list(by_fraction) == list(FRACTIONS)
            for ends in by_fraction.values():
                assert type(ends) is tuple and len(ends) == 2 and all(type(end) is list and end for end in ends)
                for tokens, acts, pos in (entry for end in ends for entry in end):
                    assert tokens.dtype == torch.int64 and acts.dtype == torch.float32
                    assert tokens.shape == acts.shape and type(pos) is int and 0 <= pos < len(tokens)
                    lengths.add(len(tokens))
    assert len(lengths) == 1, "the viewer stacks them"
    documents, acts = task
    assert type(task) is tuple and documents.dtype == torch.int64 and len(documents) % 2 == 0
    assert set(acts) == set(ids)
    for site, by_channel in acts.items():
        assert list(by_channel) == ids[site]
        assert all(values.shape == documents.shape for values in by_channel.values())


def test_a_published_file_keeps_the_schema() -> None:
    check_schema(load(EXAMPLE))


@pytest.fixture(scope="module")
def ckpt() -> circuitc.Checkpoint:
    return circuitc.load("tinypython-sparse")


@pytest.fixture(scope="module")
def prompts(ckpt: circuitc.Checkpoint) -> Prompts:
    return make_prompts(TASK, ckpt.tokenizer, 24, 0, "heldout", ckpt.context)


@pytest.fixture(scope="module")
def circuit(ckpt: circuitc.Checkpoint) -> circuitc.Circuit:
    """A few connected nodes, with none in some layers."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(equal, "RANDOM_SEQUENCES", 16)
        answer = answer_ids(TASK, ckpt.tokenizer)
        mask = connected(answer_graph(ckpt, answer), np.random.default_rng(5), 24)
        return circuitc.compile(ckpt, mask, ckpt.means, answer)


@pytest.fixture(scope="module")
def written(
    ckpt: circuitc.Checkpoint, circuit: circuitc.Circuit, prompts: Prompts, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    path = tmp_path_factory.mktemp("viz") / "viz_data.pt"
    write_viz(circuit, ckpt, prompts, path)
    return path


def sizes_of(mask: dict[str, np.ndarray]) -> dict[str, int]:
    return {site: len(keep) for site, keep in mask.items()}


def test_ours_keeps_the_schema(written: Path, circuit: circuitc.Circuit) -> None:
    data = load(written)
    check_schema(data)
    parts = {site.rpartition(".")[0] for site, channels in data["circuit_data"].items() if len(channels)}
    assert 0 < len(parts) < len(data["importances"]["layer_interv_losses"]), "a part without nodes is tested too"
    assert data["num_total_nodes"] == sum(map(len, circuit.mask.values()))


def test_what_is_written_reads_back(written: Path, circuit: circuitc.Circuit) -> None:
    mask = read_viz(written, sizes_of(circuit.mask))
    assert mask.keys() == circuit.mask.keys()
    assert all(np.array_equal(mask[site], circuit.mask[site]) for site in mask)


def test_losses_are_those_of_the_ablated_model(
    written: Path, ckpt: circuitc.Checkpoint, circuit: circuitc.Circuit, prompts: Prompts
) -> None:
    source = answer_graph(ckpt, circuit.answer)

    def loss(mask: dict[str, np.ndarray]) -> float:
        edges = mask_of_edges(circuit.edges, circuit.mask, source)
        model = circuitc.ablated(equal.in_double(ckpt.model), mask, circuit.means, edges)
        return task_loss(gold_answers(model, circuit.answer, prompts.tokens, prompts.lengths), prompts.signs)

    importances = load(written)["importances"]
    assert importances["interv_loss"] == pytest.approx(2 * loss(circuit.mask), rel=1e-4)
    whole = gold_answers(equal.in_double(ckpt.model), circuit.answer, prompts.tokens, prompts.lengths)
    assert importances["loss"] == pytest.approx(2 * task_loss(whole, prompts.signs), rel=1e-6)
    for node in circuit.nodes[:: max(1, len(circuit.nodes) // 4)]:
        site, channel = split_node(node)
        mask = copy.deepcopy(circuit.mask)
        mask[site][channel] = False
        at = np.flatnonzero(circuit.mask[site]).tolist().index(channel)
        assert importances["ch_interv_losses"][site][at] == pytest.approx(2 * loss(mask), rel=1e-4)
    part = circuit.nodes[0].rpartition(".")[0].rpartition(".")[0]
    without = {s: keep & (not s.startswith(part + ".")) for s, keep in circuit.mask.items()}
    assert importances["layer_interv_losses"][part] == pytest.approx(loss(without), rel=1e-4)


def test_edges_have_the_sign_of_their_weights(written: Path, circuit: circuitc.Circuit) -> None:
    strengths = {}
    for table, sources, targets, (source, target) in load(written)["importances"]["pair_data"]:
        for i, j in np.argwhere(table.numpy()):
            strengths[f"{source}.{sources[i]}", f"{target}.{targets[j]}"] = float(table[i, j])
    weights = {(edge.source, edge.target): edge.weight for edge in circuit.edges}
    assert strengths and strengths.keys() <= weights.keys()
    assert all(np.sign(strengths[ends]) == np.sign(weights[ends]) for ends in strengths)


def test_samples_are_the_ends_of_the_distribution(written: Path) -> None:
    for by_channel in load(written)["samples"].values():
        for by_fraction in by_channel.values():
            low, high = ([float(acts[pos]) for _, acts, pos in end] for end in by_fraction[0.5])
            assert low == sorted(low) and high == sorted(high, reverse=True)
            assert low[-1] <= high[-1] and low[0] <= by_fraction[0.001][1][0][1][by_fraction[0.001][1][0][2]]


def test_a_published_file_is_read_for_its_model() -> None:
    circuit_data = load(EXAMPLE)["circuit_data"]
    sizes = {site: 512 for site in circuit_data}
    mask = read_viz(EXAMPLE, sizes)
    assert {site: np.flatnonzero(keep).tolist() for site, keep in mask.items()} == {
        site: channels.tolist() for site, channels in circuit_data.items()
    }


def test_circuits_that_the_format_cannot_hold(
    ckpt: circuitc.Checkpoint, prompts: Prompts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 16)
    nothing = {site: np.zeros(len(mean), dtype=bool) for site, mean in ckpt.means.items()}
    for answer, words in (((3, 7), "keeps no node"), (5, "not a pair of tokens")):
        circuit = circuitc.compile(ckpt, nothing, ckpt.means, answer)
        with pytest.raises(CircuitcError, match=words):
            write_viz(circuit, ckpt, prompts, tmp_path / "viz_data.pt")
    assert not list(tmp_path.iterdir())


def test_a_published_circuit_compiles_saves_and_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 24)
    bare = circuitc.load(EXAMPLE.parent.parent / "05_yolo1_evidence_wpe_bigram")
    tokens = np.random.default_rng(0).integers(0, bare.tokenizer.get_vocab_size(), (40, bare.context))
    ckpt = with_documents(bare, tokens.tolist())
    mask = read_viz(EXAMPLE, sizes_of(ckpt.means))
    assert mask["final_resid"].sum() == len(load(EXAMPLE)["circuit_data"]["final_resid"])
    circuit = circuitc.compile(ckpt, mask, ckpt.means, (3, 7))
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9
    circuit.save(tmp_path / "made")
    lengths = np.full(32, 16)
    write_viz(circuitc.load_circuit(tmp_path / "made"), ckpt, Prompts(tokens[:32, :16], lengths), tmp_path / "ours.pt")
    check_schema(load(tmp_path / "ours.pt"))
    again = read_viz(tmp_path / "ours.pt", sizes_of(ckpt.means))
    assert all(np.array_equal(again[site], circuit.mask[site]) for site in circuit.mask)
