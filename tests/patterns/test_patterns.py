"""Names are claims: no head is farther from the pattern that it is called than its name says."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from circuits import random_circuit
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.head_patterns import Name, attention_patterns, names_of
from circuitc.circuit.probe import Probe
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.printer import value_ids
from circuitc.passes.rewriting.terms import affine
from circuitc.testing import CONTEXT, VOCABULARY, channel_graphs
from circuitc.verify.names import names_claims

ONE = affine([], [], 1.0)
IDS = np.arange(VOCABULARY)


def table(values: Sequence[float] | np.ndarray) -> Node:
    return make(OPS["table"], make(OPS["tokens"]), values=Array(np.asarray(values, dtype=np.float64)))


def places(values: Sequence[float] | np.ndarray) -> Node:
    return make(OPS["pos_table"], values=Array(np.asarray(values, dtype=np.float64)))


def head(*pairs: tuple[Node, Node], sink: float = -np.inf, mask: str = "causal", scale: float = 1.0) -> Graph:
    """A program with this one head."""
    qk = [q for q, _ in pairs] + [k for _, k in pairs]
    pattern = make(OPS["attend"], *qk, scale=scale, sink=sink, mask=mask)
    return Graph(make(OPS["answer"], make(OPS["mix"], pattern, table(IDS)), at="last"))


def head_to(keys: str, *xs: Node, mask: str = "causal") -> Graph:
    """A program with one head that attends to these keys."""
    pattern = make(OPS["attend_to"], *xs, keys=keys, sink=-np.inf, mask=mask)
    return Graph(make(OPS["answer"], make(OPS["mix"], pattern, table(IDS)), at="last"))


def near(distance: int, sharp: float) -> list[tuple[Node, Node]]:
    """Scores −sharp·(i − j − distance)², less what is the same for all keys: 2·(i − distance)·j − j²."""
    i = np.arange(CONTEXT, dtype=np.float64)
    return [(places(2 * sharp * (i - distance)), places(i)), (affine([], [], -sharp), places(i * i))]


def marks(tokens: Sequence[int], much: float) -> Node:
    return table(np.where(np.isin(IDS, tokens), much, np.linspace(0.0, 0.5, VOCABULARY)))


def same(much: float) -> list[tuple[Node, Node]]:
    return [(table(much * (t == IDS)), table(t == IDS)) for t in IDS]


def probe(rows: int = 48, seed: int = 0) -> Probe:
    rng = np.random.default_rng(seed)
    return Probe(rng.integers(0, VOCABULARY, (rows, CONTEXT)), rng.integers(1, CONTEXT + 1, rows))


AVERAGED = make(OPS["mix"], make(OPS["attend"], scale=1.0, sink=-np.inf, mask="causal"), table(IDS))
HEADS: dict[str, tuple[Graph, str, str]] = {
    "no scores": (head(), "uniform", "proved"),
    "no scores but a sink": (head(sink=3.0), "uniform", "proved"),
    "scores of the query alone": (head((table(IDS), ONE), sink=1.0), "uniform", "proved"),
    "scores that hardly differ": (head((ONE, table(0.1 * np.sin(IDS)))), "uniform", "proved"),
    "position before": (head(*near(1, 9.0)), "back 1", "proved"),
    "three back, with a sink": (head(*near(3, 9.0), sink=0.5), "back 3", "proved"),
    "three back, both ways": (head(*near(3, 9.0), mask="none"), "back 3", "proved"),
    "first": (head((affine([], [], -9.0), places(np.arange(CONTEXT)))), "first", "proved"),
    "same token": (head(*same(9.0)), "same token", "proved"),
    "a class": (head((ONE, marks([1, 4], 9.0))), "token class", "proved"),
    "the same class for every query": (head((table(1.0 + IDS), marks([1, 4], 9.0))), "token class", "proved"),
    "a class for some queries": (head((table(IDS), marks([1, 4], 9.0))), "", ""),
    "a weaker class": (head((ONE, marks([1, 4], 2.0))), "token weights", "proved"),
    "keys of their own": (head((ONE, AVERAGED)), "key weights", "proved"),
    "told the position before": (head_to("back 1"), "back 1", "proved"),
    "told the same token, both ways": (head_to("same token", make(OPS["tokens"]), mask="none"), "same token", "proved"),
    "told a class": (head_to("class", table(np.isin(IDS, [1, 4]))), "token class", "proved"),
    "what is hardly there": (head((AVERAGED, affine([AVERAGED], [1e-3]))), "uniform", "sampled"),
    "nothing known": (head((AVERAGED, AVERAGED)), "", ""),
}


def named(graph: Graph) -> dict[Node, Name]:
    ids = {name: node for node, name in value_ids(graph, graph.order()).items()}
    return {ids[name.value]: name for name in attention_patterns(graph, probe())}


@pytest.mark.parametrize("case", HEADS)
def test_heads_are_called_what_they_are(case: str) -> None:
    graph, pattern, how = HEADS[case]
    last = graph.output.operands[0].operands[0]
    name = named(graph).get(last)
    assert (("", "") if name is None else (name.pattern, name.how)) == (pattern, how), name


def test_tokens_of_a_class_and_of_weights() -> None:
    for case in ("a class", "a weaker class"):
        (name,) = named(HEADS[case][0]).values()
        assert set(name.tokens) == {1, 4} and "1, 4" in name.text


def off(name: Name, weights: np.ndarray, tokens: np.ndarray, deciding: np.ndarray) -> float:
    """How far one query's ``weights: [keys]`` are from the pattern, counted key by key."""
    n = len(weights)
    shares = [float(w) / float(weights.sum()) for w in weights]
    i = int(deciding)
    if name.pattern == "token class":
        there = [tokens[j] in name.tokens for j in range(n)]
        return sum(s for s, inside in zip(shares, there, strict=True) if not inside) if any(there) else 0.0
    if name.pattern == "same token":
        keys = [j for j in range(n) if tokens[j] == tokens[i]]
    elif name.pattern.startswith("back"):
        keys = [j for j in range(n) if j == i - int(name.pattern.split()[1])]
    else:
        keys = list(range(n)) if name.pattern == "uniform" else [0]
    wanted = [(j in keys) / len(keys) for j in range(n)] if keys else shares
    return sum(max(0.0, s - w) for s, w in zip(shares, wanted, strict=True))


def assert_claims_hold(graph: Graph, sequences: Probe, names: dict[Node, Name]) -> int:
    counted = 0
    for tokens, length in zip(sequences.tokens, sequences.lengths, strict=True):
        row = tokens[None, :length]
        patterns = run_nodes(graph.order(), Numpy(row), keep=set(names))
        for node, name in names.items():
            pattern = np.broadcast_to(patterns[node], (1, length, length))[0]
            causal = node.attrs["mask"] == "causal"
            for i in range(length) if not name.pattern.endswith("weights") else ():
                weights = pattern[i, : i + 1] if causal else pattern[i]
                if weights.sum() > 0.0 and len(weights) > 1:
                    assert off(name, weights, row[0], np.asarray(i)) <= name.eps + 1e-9, (name, i, tokens[:length])
                    counted += 1
    return counted


@pytest.mark.parametrize("case", [case for case, (_, _, how) in HEADS.items() if how == "proved"])
def test_what_is_proved_holds_on_other_sequences(case: str) -> None:
    graph, pattern, _ = HEADS[case]
    counted = assert_claims_hold(graph, probe(40, seed=1), named(graph))
    assert counted or pattern.endswith("weights")


@settings(max_examples=12, deadline=None)
@given(channel_graphs(rounded=True), st.floats(0, 12), st.integers(0, 2**16))
def test_what_is_proved_of_any_program_holds(graph: Graph, sharp: float, seed: int) -> None:
    names = {node: name for node, name in named(graph).items() if name.how == "proved"}
    assert_claims_hold(graph, probe(6, seed), names)
    rng = np.random.default_rng(seed)
    ready = head((ONE, table(sharp * rng.normal(size=VOCABULARY))), sink=float(rng.normal()))
    assert_claims_hold(ready, probe(6, seed), named(ready))


def test_the_worst_input_reaches_the_bound() -> None:
    """One key of the class, the lowest, against the highest other at all places else: no eps below that is true."""
    graph = HEADS["a class"][0]
    (name,) = named(graph).values()
    tokens = np.full((1, CONTEXT), VOCABULARY - 1)
    tokens[0, 0] = 1
    pattern = run_nodes(graph.order(), Numpy(tokens), keep=[n for n in graph])[graph.output.operands[0].operands[0]]
    assert off(name, pattern[0, -1], tokens[0], np.asarray(CONTEXT - 1)) == pytest.approx(name.eps, rel=1e-9)


def test_a_program_shows_the_names_of_its_certificate() -> None:
    circuit = random_circuit(0)
    found = attention_patterns(circuit.graph, Probe(np.zeros((2, 4), dtype=np.int64), np.array([3, 4])))
    claims = [{"program": "exact", **name.claim()} for name in found]
    named = replace(circuit, certificate={"names": claims})
    texts = names_of(named)
    assert len(texts) == len(found) > 0 and all(node.op.name == "attend" for node in texts)
    assert list(texts.values()) == [name.text for name in found]
    assert names_of(circuit) == {} == names_of(named, head())


CLAIMED = [
    {"program": "exact", **name.claim()} for case in ("first", "a class") for name in named(HEADS[case][0]).values()
]
CHANGES: dict[str, Callable[[list[dict[str, Any]]], Any]] = {
    "another pattern": lambda names: names[0].update(pattern="same token"),
    "a smaller eps": lambda names: names[1].update(eps=names[1]["eps"] - 1e-4),
    "other words": lambda names: names[0].update(text="reads the previous position"),
    "another head": lambda names: names[0].update(value="%99"),
    "another class": lambda names: names[1].update(tokens=[1]),
    "one more": lambda names: names.append({**names[0], "value": "%99"}),
    "one less": lambda names: names.pop(),
    "proved": lambda names: names[0].update(how="sampled"),
    "the other program's": lambda names: names[0].update(program="rounded"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_name_that_does_not_hold_is_caught(change: str) -> None:
    """That ``verify`` derives the names again is tested with damaged folders."""
    names = copy.deepcopy(CLAIMED)
    assert all(claim.holds for claim in names_claims(names, CLAIMED))
    CHANGES[change](names)
    assert not all(claim.holds for claim in names_claims(names, CLAIMED))
