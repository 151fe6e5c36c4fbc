"""``prune-edges`` measures the circuit that is left: the certificate finds the same loss."""

from __future__ import annotations

from pathlib import Path

import pytest
from foreign import write_task

import circuitc
from circuitc.circuit.kept import kept_graph
from circuitc.driver.defaults import SELECTION_MARGIN
from circuitc.driver.extract import calibrate
from circuitc.inputs import splits
from circuitc.inputs.pairs_file import read_pairs
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import masked_means, select_prompts
from circuitc.ir import Graph
from circuitc.pipeline import Context, parse_pipeline

FIXTURE = Path(__file__).parent.parent / "fixtures" / "nanogpt_tiny"
TARGET = 0.15
OPTIONS = f"target={TARGET},objective=counterfactual,selection-margin={SELECTION_MARGIN},single-removal-limit=4"


def test_a_circuit_does_not_get_worse_after_the_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A node that nothing reads any longer goes, and the edges that were dropped between it and the others are edges
    again. They carry its counterfactual value, and not its mean as in the search."""
    monkeypatch.setattr(splits, "SELECT_PAIRS", 16)
    bare = circuitc.load(FIXTURE)
    pairs, text = write_task(bare, tmp_path)
    ckpt, task = circuitc.with_text(bare, text), read_pairs(pairs)
    source, means = answer_graph(ckpt, answer_ids(task, ckpt.tokenizer)), masked_means(ckpt)
    context = Context(None, select_prompts(ckpt, task, 0), means, ckpt.corpus, 0, source=source)
    learn, prune = parse_pipeline(f"learn-mask{{steps=30,{OPTIONS}}},prune-edges{{{OPTIONS}}}")

    def loss(graph: Graph) -> float:
        return calibrate(source, kept_graph(source, graph, means), context, "counterfactual")[0]

    learned = learn.apply(source, context)
    assert loss(prune.apply(learned, context)) <= max(loss(learned), SELECTION_MARGIN * TARGET) + 1e-6
