"""Every EXACT pass, and all of them together, on random transformers, masks and dropped edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import rule_targets

from circuitc.circuit.mask import ablate_nodes, connections, drop_edges, kept_edges, mask_of, mask_of_edges
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.ir import OPS, Array, Graph, Node, evaluate, make
from circuitc.passes.rewriting.rules import RULES
from circuitc.pipeline import Context, Promise, parse_pipeline, print_pipeline
from circuitc.testing import (
    VOCABULARY,
    MaskedModel,
    assert_compiled_right,
    assert_pass_keeps_answers,
    assert_text_round_trips,
    channel_graphs,
    masked_models,
    token_batches,
)

ANSWER = (1, 3)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_the_program_is_the_ablated_model(data: st.DataObject) -> None:
    """The gold meaning: PyTorch with hooks, which shares nothing with the passes."""
    case = data.draw(masked_models())
    batch = data.draw(token_batches(case.model.cfg.vocab_size))
    graph = case.graph(ANSWER)
    for step in parse_pipeline(EXACT_PASSES):
        graph = assert_pass_keeps_answers(step, graph, *batch)
    circuit = case.circuit(ANSWER)
    assert circuit.graph == graph
    assert_compiled_right(circuit, case.model, *batch)
    assert not [n for n in graph if n.type.channels], "a tensor is left in the program"
    assert_text_round_trips(graph)


@settings(max_examples=40, deadline=None)
@given(masked_models())
def test_a_circuit_is_what_its_edges_say(case: MaskedModel) -> None:
    """Nodes and edges read off the graph give back the same graph."""
    source, graph = case.source(ANSWER), case.graph(ANSWER)
    assert {site: list(keep) for site, keep in mask_of(graph).items()} == {s: list(k) for s, k in case.mask.items()}
    ours = mask_of_edges(kept_edges(graph), case.mask, source)
    again = drop_edges(ablate_nodes(source, case.mask, case.means), ours)
    assert kept_edges(again) == kept_edges(graph)
    for connection in connections(source):
        nodes = case.mask[connection.sites[1]][:, None] & case.mask[connection.sites[0]][None, :]
        there = nodes & (connection.weight != 0)
        assert (ours[connection.sites] & there == case.edges[connection.sites] & there).all()


@settings(max_examples=80, deadline=None)
@given(
    channel_graphs(),
    token_batches(VOCABULARY),
    st.sampled_from(["simplify", "tabulate", "drop-dead", "scalarise"]),
)
def test_channel_passes_keep_the_answer(graph: Graph, batch: tuple[np.ndarray, np.ndarray], name: str) -> None:
    (step,) = parse_pipeline(name)
    after = assert_pass_keeps_answers(step, graph, *batch)
    assert step.apply(after, Context()) == after or name == "tabulate"


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_each_rule_alone_keeps_values(rule) -> None:  # type: ignore[no-untyped-def]
    fired = 0

    @settings(max_examples=30, deadline=None, database=None)
    @given(channel_graphs(), rule_targets(), token_batches(VOCABULARY))
    def check(graph: Graph, targets: list[Node], batch: tuple[np.ndarray, np.ndarray]) -> None:
        nonlocal fired
        one = make(OPS["affine"], weights=(), bias=1.0)
        for node in [*graph, *targets]:
            found = rule(node, {})
            if found is None or node.type.axes == ():
                continue
            fired += 1
            before, after = node, found
            if len(node.type.axes) == 2:  # a pattern shows through what it mixes
                probe = make(OPS["table"], make(OPS["tokens"]), values=Array(np.arange(1.0, VOCABULARY + 1)))
                before, after = (make(OPS["mix"], n, probe) for n in (node, found))
                masses = [make(OPS["answer"], make(OPS["mix"], n, one), at="last") for n in (node, found)]
                np.testing.assert_allclose(*(evaluate(Graph(m), *batch) for m in masses), rtol=1e-9, atol=1e-9)
            ours, theirs = (evaluate(Graph(make(OPS["answer"], n, at="last")), *batch) for n in (before, after))
            np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9)

    check()
    assert fired, "no example reached this rule"


options = st.sampled_from(
    [
        "fold-means",
        "learn-mask{target=1e-05,objective=mean}",
        "learn-mask{steps=7,lr=0.5}",
        "prune-edges{selection-margin=0.25}",
        'prune-edges{objective="odd {name}, with = and \\" in it"}',
        "simplify",
    ]
)


@given(st.lists(options, min_size=1))
def test_pipeline_text_reads_back(parts: list[str]) -> None:
    steps = parse_pipeline(",".join(parts))
    assert parse_pipeline(print_pipeline(steps)) == steps
    assert print_pipeline(steps) == ",".join(parts)


def test_promises_read_well() -> None:
    assert str(Promise("WITHIN", 1e-3)) == "WITHIN(0.001)"
