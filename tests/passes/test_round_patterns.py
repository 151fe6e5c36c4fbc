"""Heads that are near to a named pattern attend to it in the rounded program, which prints it as a call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.calibration import Calibration
from circuitc.circuit.head_patterns import Name, attention_patterns
from circuitc.circuit.head_patterns.distance import against, apart, shared_by
from circuitc.circuit.head_patterns.name import MOST
from circuitc.circuit.probe import Probe
from circuitc.driver.rounding import with_rounded
from circuitc.emit.circuit import Circuit
from circuitc.emit.python import emit_python, listing
from circuitc.emit.sympy_ops import equal
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import OPS, Array, Graph, Node, make, rebuild, rewrite
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.passes.rewriting.terms import affine
from circuitc.passes.rounding.patterns import patterns_in
from circuitc.passes.rounding.reference import Reference
from circuitc.pipeline import Context
from circuitc.verify.names import names_claims
from circuitc.verify.rounded import nats, rounded_claims

HEAD = "0.attn.head.0"
VOCABULARY, LENGTHS = 7, 8
IDS = np.arange(VOCABULARY)
ONE = affine([], [], 1.0)


def table(values: Sequence[float] | np.ndarray) -> Node:
    return make(OPS["table"], make(OPS["tokens"]), values=Array(np.asarray(values, dtype=np.float64)))


def places(values: Sequence[float] | np.ndarray) -> Node:
    return make(OPS["pos_table"], values=Array(np.asarray(values, dtype=np.float64)))


def near(distance: int, sharp: float) -> list[tuple[Node, Node]]:
    """Scores −sharp·(i − j − distance)², the query's own part too, so that a sink has something to be beside."""
    i = np.arange(LENGTHS, dtype=np.float64)
    own = -sharp * (i - distance) ** 2
    return [
        (places(2 * sharp * (i - distance)), places(i)),
        (affine([], [], -sharp), places(i * i)),
        (places(own), ONE),
    ]


def program(*pairs: tuple[Node, Node], sink: float = -np.inf, mask: str = "causal") -> Graph:
    """A head with these scores, which reads a number for each token: the answer."""
    qk = [q for q, _ in pairs] + [k for _, k in pairs]
    pattern = make(OPS["attend"], *qk, scale=1.0, sink=sink, mask=mask)
    read = make(OPS["mix"], pattern, table([5.0, -5.0, 4.0, -4.0, 3.0, -3.0, 6.0]))
    end = affine([read, table(0.1 * IDS)], [1.0, 1.0], 0.01)
    return Graph(make(OPS["answer"], end, at="last"), {pattern: HEAD})


SAME = [(table(9.0 * (t == IDS)), table(t == IDS)) for t in IDS]
HEADS = {
    "previous": (program(*near(1, 9.0)), "back 1", "attend(previous(tokens))"),
    "three back, beside a sink": (program(*near(3, 9.0), sink=-1.0), "back 3", "attend(back(tokens, 3), sink="),
    "first": (program((affine([], [], -9.0), places(np.arange(LENGTHS)))), "first", "attend(first(tokens))"),
    "same": (program(*SAME), "same token", "attend(same(tokens))"),
    "same, both ways": (program(*SAME, mask="none"), "same token", "attend(same(tokens))"),
    "a class": (program((ONE, table(9.0 * np.isin(IDS, [1, 4])))), "class", "attend(among(T"),
    "hardly uneven": (program((ONE, table(0.05 * np.sin(IDS))), sink=-1.0), "", "average(T"),
    "some tokens more": (program((ONE, table(2.0 * np.isin(IDS, [1, 4])))), "", "attend(1 * T"),
}


def circuit_of(graph: Graph) -> tuple[Circuit, Context, Prompts]:
    rng = np.random.default_rng(0)
    select, report = (
        Prompts(rng.integers(0, VOCABULARY, (64, LENGTHS)), rng.integers(4, LENGTHS + 1, 64)) for _ in range(2)
    )
    text = rng.integers(0, VOCABULARY, (16, LENGTHS))
    for tokens in (select.tokens, report.tokens, text):
        tokens[:, 0] = rng.choice([1, 4], len(tokens))  # a class has a member there
    circuit = Circuit(graph, {}, {}, [], [], (0, 1), id_tokenizer(VOCABULARY), Calibration(), {"seed": 0})
    return circuit, Context(prompts=select, corpus=text, means={"a": np.zeros(1)}, calibration=Calibration()), report


def rounded(case: str) -> tuple[Circuit, Graph, Prompts, Context]:
    circuit, context, report = circuit_of(HEADS[case][0])
    made = with_rounded(circuit, context, report)
    assert made.rounded is not None
    return made, made.rounded, report, context


def probe(seed: int = 1) -> Probe:
    rng = np.random.default_rng(seed)
    return Probe(rng.integers(0, VOCABULARY, (24, LENGTHS)), rng.integers(1, LENGTHS + 1, 24))


def names(made: Circuit) -> list[Name]:
    assert made.rounded is not None
    return against(made.graph, made.rounded, probe(), attention_patterns(made.rounded, probe()))


@pytest.mark.parametrize("case", HEADS)
def test_what_is_near_a_pattern_becomes_it(case: str) -> None:
    """It is printed as a call, it keeps the promise, and Python and formulas compute what the graph does."""
    made, program, _, _ = rounded(case)
    _, keys, printed = HEADS[case]
    head = program.named()[HEAD]
    assert head.attrs.get("keys", "") == keys
    assert printed in listing(made), listing(made)
    assert made.certificate["rounded"]["changed_answers"] == 0 and nats(made.certificate["rounded"]) <= 0.02
    namespace: dict[str, Any] = {"__name__": "circuit"}
    exec(emit_python(made), namespace)
    formula = made.expr()
    for tokens, length in zip(probe().tokens, probe().lengths, strict=True):
        row = tokens[None, :length]
        assert namespace["rounded"](row) == pytest.approx(program.evaluate(row), abs=1e-9)
    assert formula.has(equal) == (keys.startswith("back") or keys in ("first", "same token"))


@pytest.mark.parametrize("case", [case for case, (_, keys, _) in HEADS.items() if keys])
def test_the_name_says_how_far_off_the_exact_head_is(case: str) -> None:
    made, program, _, _ = rounded(case)
    (name,) = names(made)
    (exact,) = attention_patterns(made.graph, probe())
    assert name.pattern == exact.pattern and name.tokens == exact.tokens
    assert (name.how, name.value) == ("sampled", f"%{HEAD}")
    assert name.eps <= exact.eps + 1e-9 or name.pattern == "token class"  # of which the rounded head takes all alike
    assert 0 < name.eps <= MOST and "as the exact program does within" in name.text
    other = rewrite(program, lambda old, xs: changed(old) or rebuild(old, xs))
    (theirs,) = names(replace(made, rounded=other))
    assert theirs.eps > 10 * name.eps
    claims = [{"program": "rounded", **one.claim()} for one in (name, theirs)]
    assert not all(claim.holds for claim in names_claims(claims[:1], claims[1:]))
    said = {"names": [{"program": "rounded", **name.claim()}]}
    assert f"# {HEAD}: {name.text}" in listing(replace(made, certificate={**made.certificate, **said}))


def changed(node: Node) -> Node | None:
    """Another pattern in the place of a pattern."""
    if node.op.name != "attend_to":
        return None
    if node.attrs["keys"] == "class":
        return make(node.op, table(IDS == 2), **node.attrs)
    other = "back 2" if node.attrs["keys"] != "back 2" else "first"
    return make(node.op, **{**node.attrs, "keys": other})


@pytest.mark.parametrize("case", ["previous", "same", "a class"])
def test_a_program_with_another_pattern_is_caught(case: str) -> None:
    made, program, report, context = rounded(case)
    assert all(claim.holds for claim in rounded_claims(made, report, context.corpus, context.seed))
    other = replace(made, rounded=rewrite(program, lambda old, xs: changed(old) or rebuild(old, xs)))
    broken = {c.name for c in rounded_claims(other, report, context.corpus, context.seed) if not c.holds}
    assert {"rounded.eps", "rounded.kl", "rounded.changed_answers"} <= broken


@settings(max_examples=12, deadline=None)
@given(st.floats(0.1, 9.0), st.integers(0, 2), st.floats(-6.0, 1.0), st.sampled_from([1e-4, 0.02, 1.0]))
def test_no_pattern_moves_answers_farther_than_allowed(sharp: float, back: int, sink: float, limit: float) -> None:
    graph = program(*near(back, sharp), sink=sink)
    _, context, _ = circuit_of(graph)
    reference = Reference.of(graph, context)
    found = patterns_in(graph, reference, limit)
    assert Reference.of(graph, context).moved(found).within(limit)
    wanted = found.named()[HEAD]
    if wanted.op.name == "attend_to":
        for sample in reference.samples:
            run = Numpy(sample.tokens, sample.lengths)
            head = run_nodes(graph.order(), run, keep=graph.order())[graph.named()[HEAD]]
            assert apart(head, shared_by(wanted, run), sample.lengths).max() <= MOST
