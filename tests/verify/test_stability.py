"""How sure is it? Searches on other samples of the prompts, in the certificate, the program and the diagram."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from short import quick_passes

import circuitc
from circuitc.circuit.mask import ablate_nodes, kept_nodes, mask_of
from circuitc.circuit.stable_core import core_size
from circuitc.driver import resampled
from circuitc.driver.recheck import stability_claims
from circuitc.emit.circuit import Circuit
from circuitc.emit.diagram import to_dot
from circuitc.emit.python import headline
from circuitc.inputs.pairs_file import read_pairs
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import masked_means, select_prompts
from circuitc.inputs.template import TemplateTask
from circuitc.ir import Graph
from circuitc.pipeline import CHANGES, Context, Pass
from circuitc.registry import find_task
from circuitc.verify.stability import jaccard, stability

TASK, SEARCHES = "single_double_quote", 2
PASSES = quick_passes(edges=True)


pytestmark = pytest.mark.usefixtures("few")


@pytest.fixture(scope="module")
def ckpt(quotes: Path) -> circuitc.Checkpoint:
    return circuitc.load(quotes)


@pytest.fixture(scope="module")
def circuit(ckpt: circuitc.Checkpoint) -> Circuit:
    return circuitc.extract(ckpt, TASK, objective="mean", passes=PASSES, seeds=SEARCHES, controls=0, eps=None)


def test_a_circuit_without_alternative_is_found_again(circuit: Circuit) -> None:
    entry = circuit.certificate["stability"]
    assert entry["n"] == entry["reached"] == SEARCHES
    assert entry["nodes"] == dict.fromkeys(circuit.nodes, 1.0) and set(entry["edges"].values()) == {1.0}
    assert entry["jaccard"] == entry["halves"]["jaccard"] == {"nodes": 1.0, "edges": 1.0}


@dataclass(frozen=True)
class Fickle(Pass):
    """Keeps everything, or no value that attention carries: the seed says which."""

    name = "fickle"
    promise = CHANGES

    def apply(self, graph: Graph, context: Context) -> Graph:
        mask = {site: np.ones_like(keep) for site, keep in mask_of(graph).items()}
        mask["0.attn.v"][:] = context.seed % 2 == 0
        return ablate_nodes(graph, mask, context.means)


def test_what_only_some_searches_find_is_counted(ckpt: circuitc.Checkpoint) -> None:
    task = find_task(TASK)
    source = answer_graph(ckpt, answer_ids(task, ckpt.tokenizer))
    context = Context(None, select_prompts(ckpt, task, 0), masked_means(ckpt), ckpt.corpus, 0)
    everything = kept_nodes(source)
    entry = stability(source, context, [Fickle()], everything, [], 8, [])
    (fraction,) = {found for node, found in entry["nodes"].items() if node.startswith("0.attn.v.") and found}
    sizes = entry["sizes"]["nodes"]
    assert fraction == np.mean([size == max(sizes) for size in sizes]) and 0 < fraction < 1
    assert 0 < entry["jaccard"]["nodes"] < 1 and "halves" not in entry


def doubtful(circuit: Circuit) -> Circuit:
    """The circuit as if half of the searches had found its first node and edge."""
    certificate = copy.deepcopy(circuit.certificate)
    for kind in ("nodes", "edges"):
        entry = certificate["stability"][kind]
        entry[next(iter(entry))] = 0.5
    return replace(circuit, certificate=certificate)


def test_program_and_diagram_show_it(circuit: Circuit) -> None:
    count, sure, unsure = len(circuit.nodes), circuit, doubtful(circuit)
    assert core_size(unsure.certificate, "nodes") == count - 1
    assert f"{count} of {count} nodes and " in headline(sure, True)
    assert f"{count - 1} of {count} nodes and " in headline(unsure, True)
    node, edge = unsure.nodes[0], circuit.edges[0]
    for line in to_dot(unsure).split("\n"):
        if line.startswith(f'\t"{node}" [') or f'"{edge.source}" -> "{edge.target}" [' in line:
            assert "dashed" in line
    assert to_dot(unsure).count("dashed") == to_dot(sure).count("dashed") + 2


def not_holding(certificate: dict[str, Any], measured: dict[str, Any]) -> set[str]:
    claims = stability_claims(certificate, measured["stability"])
    return {claim.name for claim in claims if not claim.holds}


def less_sure(entry: dict[str, Any]) -> None:
    entry["nodes"] = dict.fromkeys(entry["nodes"], 0.5)


def alike(entry: dict[str, Any]) -> None:
    entry["halves"]["jaccard"]["nodes"] -= 0.1


def fewer(entry: dict[str, Any]) -> None:
    entry["nodes"].popitem()


def unknown(entry: dict[str, Any]) -> None:
    entry["confidence"] = 0.99


@pytest.mark.parametrize("forge", [less_sure, alike, fewer, unknown], ids=lambda forge: forge.__name__)
def test_another_figure_is_named(forge: Callable[[dict[str, Any]], None], circuit: Circuit) -> None:
    certificate = copy.deepcopy(circuit.certificate)
    forge(certificate["stability"])
    assert not_holding(certificate, circuit.certificate) and not not_holding(circuit.certificate, circuit.certificate)
    certificate["machine"]["processor"] = "another"
    kept = forge in (less_sure, alike)  # on another machine a search may find something else, but no other keys
    assert not not_holding(certificate, circuit.certificate) if kept else not_holding(certificate, circuit.certificate)


def test_a_folder_verifies_and_a_forged_one_does_not(
    circuit: Circuit, ckpt: circuitc.Checkpoint, tmp_path: Path
) -> None:
    for made, holds in ((circuit, True), (doubtful(circuit), False)):
        made.save(tmp_path / str(holds))
        wrong = {claim.name for claim in circuitc.verify(tmp_path / str(holds), ckpt) if not claim.holds}
        assert bool(wrong) != holds and all(name.startswith("stability.") for name in wrong)


def test_halves_share_no_template_and_no_pair(ckpt: circuitc.Checkpoint, tmp_path: Path) -> None:
    task = find_task(TASK)
    assert isinstance(task, TemplateTask)
    first, second = task.halves()
    assert isinstance(first, TemplateTask) and isinstance(second, TemplateTask)
    assert not {*first.templates["train"]} & {*second.templates["train"]}
    assert len(resampled.halves(ckpt, task, None, "template", 0)) == 2
    file = tmp_path / "pairs.jsonl"
    lines = [f'{{"prompt": [{i + 1}], "answer": 1, "alternative": 2}}' for i in range(64)]
    lines += [f'{{"prompt": [{i + 100}], "answer": 2, "alternative": 1}}' for i in range(64)]
    file.write_text("\n".join(lines))
    halves = [set(half.pairs(99, 0)) for half in read_pairs(file).halves()]
    assert [len(half) for half in halves] == [16, 16] and not halves[0] & halves[1]


@given(st.sets(st.integers(0, 9)), st.sets(st.integers(0, 9)))
def test_the_index_is_one_for_equal_sets_only(a: set[int], b: set[int]) -> None:
    first, second = ({str(x) for x in items} for items in (a, b))
    assert jaccard(first, second) == jaccard(second, first)
    assert (jaccard(first, second) == 1) == (a == b) and (jaccard(first, second) == 0) == (not a & b and a | b != set())
