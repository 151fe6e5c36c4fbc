"""The strategies generate what they promise, and the assertions fail when they should, naming the input."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import circuitc
from circuitc.circuit.mask import kept_nodes
from circuitc.emit.circuit import Circuit
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import answer_ids
from circuitc.ir import OPS, Graph, make
from circuitc.passes.drop_dead import DropDead
from circuitc.passes.learn_mask import LearnMask
from circuitc.pipeline import Context
from circuitc.registry import find_task
from circuitc.testing import (
    MaskedModel,
    assert_compiled_right,
    assert_faithful,
    assert_pass_keeps_answers,
    assert_text_round_trips,
    channel_graphs,
    circuits,
    masked_models,
    masks,
    masks_near,
    prompts,
    small_models,
    token_batches,
    token_sequences,
)
from circuitc.testing.by_hand import answer_graph_of
from circuitc.testing.circuits import lowered

TASK = "single_double_quote"


def off_by(graph: Graph, much: float) -> Graph:
    """The program with every answer increased."""
    (x,) = graph.output.operands
    more = make(OPS["affine"], x, weights=(1.0,), bias=much)
    return Graph(make(graph.output.op, more, **graph.output.attrs))


@settings(max_examples=8, deadline=None)
@given(st.data())
def test_circuits_of_any_small_model_are_compiled_right(data: st.DataObject) -> None:
    model = data.draw(small_models())
    circuit = data.draw(circuits(model))
    batch = data.draw(token_batches(model.cfg.vocab_size))
    assert len(circuit.nodes) <= 24 + 2  # the last group is q, k and v
    assert_compiled_right(circuit, model, *batch)
    with pytest.raises(AssertionError, match=r"the program differs from the ablated model by .*, after\n  \[\d+"):
        assert_compiled_right(replace(circuit, graph=off_by(circuit.graph, 1e3)), model, *batch)


@settings(max_examples=8, deadline=None)
@given(masked_models(), st.data())
def test_masks_near_a_circuit(case: MaskedModel, data: st.DataObject) -> None:
    circuit = case.circuit()
    assert set(circuit.nodes) == set(kept_nodes(case.graph()))
    near = data.draw(masks_near(circuit, most=2))
    assert sum(int((near[site] != keep).sum()) for site, keep in circuit.mask.items()) <= 2
    assert near.keys() == circuit.mask.keys()


class Wrong(DropDead):
    name = "wrong"

    def apply(self, graph: Graph, context: Context) -> Graph:
        return off_by(graph, 0.5)


@settings(max_examples=20, deadline=None)
@given(channel_graphs().filter(lambda graph: len(graph.output.operands) == 1))
def test_a_pass_that_breaks_its_promise(graph: Graph) -> None:
    assert assert_pass_keeps_answers(DropDead(), graph, [[1, 2], [3, 4]], [2, 1]) == graph
    with pytest.raises(
        AssertionError, match=r"the graph after wrong differs from the one before by 0\.5, .*\n  \[1, 2\]"
    ):
        assert_pass_keeps_answers(Wrong(), graph, [[1, 2]], tolerance=1e-6)
    with pytest.raises(CircuitcError, match="pass learn-mask: it promises CHANGES"):
        assert_pass_keeps_answers(LearnMask(), graph, [[1, 2]])


def test_text_that_reads_back_as_another_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = Graph(make(OPS["answer"], make(OPS["affine"], weights=(), bias=0.1234567), at="last"))
    assert_text_round_trips(graph)
    real = circuitc.ir.print_graph
    monkeypatch.setattr("circuitc.testing.assertions.print_graph", lambda g: real(g).replace("567", ""))
    with pytest.raises(AssertionError, match="another graph prints the same"):
        assert_text_round_trips(graph)
    monkeypatch.setattr("circuitc.testing.assertions.print_graph", lambda g: real(g).replace("affine", "afine"))
    with pytest.raises(AssertionError, match=r"cannot be parsed: .*no op named 'afine'"):
        assert_text_round_trips(graph)


@pytest.fixture(scope="module")
def head(quotes: Path) -> tuple[circuitc.Checkpoint, Circuit, Circuit]:
    """A checkpoint that does the task with one head, the circuit of that head, and a circuit without it."""
    ckpt = circuitc.load(quotes)
    answer = answer_ids(find_task(TASK), ckpt.tokenizer)
    whole, none = (
        {site: np.full(len(mean), keep and ".attn." in site) for site, mean in ckpt.means.items()}
        for keep in (True, False)
    )
    graph = answer_graph_of(ckpt.model, answer)
    right, empty = (lowered(graph, mask, ckpt.means, {}, answer, ckpt.tokenizer) for mask in (whole, none))
    return ckpt, right, empty


def test_faithful_or_not(head: tuple[circuitc.Checkpoint, Circuit, Circuit]) -> None:
    ckpt, right, empty = head
    pairs = prompts(ckpt, TASK, pairs=8)

    @settings(max_examples=3, deadline=None, database=None)
    @given(pairs, st.sampled_from(["mean", "counterfactual", "resample_corpus"]))
    def check(some: circuitc.inputs.prompts.Prompts, ablation: str) -> None:
        assert_faithful(right, ckpt, some, ablation=ablation)
        with pytest.raises(
            AssertionError, match=r"loss with dropped nodes .* 8 pairs, more than 0\.15; the largest(.|\n)*leads"
        ):
            assert_faithful(empty, ckpt, some, ablation=ablation)

    check()
    with pytest.raises(CircuitcError, match="there is no ablation named 'oposite'"):
        assert_faithful(right, ckpt, TASK, ablation="oposite")
    with pytest.raises(CircuitcError, match="but the task 'with_as' does not"):
        assert_faithful(right, ckpt, "with_as")


def test_sequences_and_masks_of_a_checkpoint(head: tuple[circuitc.Checkpoint, Circuit, Circuit]) -> None:
    ckpt = head[0]
    from_text = 0

    @settings(max_examples=30, deadline=None, database=None)
    @given(token_sequences(ckpt, longest=5), masks(ckpt))
    def check(row: list[int], mask: dict[str, np.ndarray]) -> None:
        nonlocal from_text
        assert 1 <= len(row) <= 5 and max(row) < ckpt.tokenizer.get_vocab_size()
        from_text += len(row) > 2 and any(f" {str(row)[1:-1]}," in f" {str(x)[1:]}" for x in ckpt.corpus.tolist())
        assert {site: keep.shape for site, keep in mask.items()} == {s: m.shape for s, m in ckpt.means.items()}

    check()
    assert from_text


def test_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import circuitc; circuitc.Task; import circuitc.testing"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1] == (
        "ImportError: circuitc.testing needs Hypothesis: pip install 'circuitc[testing]'"
    )
