"""Programs and tokenizers as JavaScript compute what Python does."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from browsers import evaluate
from byte_level import KINDS, STEPWISE, special_texts
from circuits import random_circuit, random_circuit_of
from general import VOCAB, kinds
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.special import erf
from tokenizers import Tokenizer, models

from circuitc.emit.javascript import emit_javascript, runtime
from circuitc.emit.javascript_text import encoder_tables, reader
from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.byte_level import id_tokenizer, word_tokenizer
from circuitc.ir import OPS, Array, Graph, make
from circuitc.ir.activations import ACTIVATIONS, leaky_relu, softcap
from circuitc.ir.backend import Numpy
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.evaluate import run_nodes

FLOATS = (0.0, -0.0, 1e-300, -5e-324, float("inf"), float("-inf"), float("nan"), 0.1, 1e22)
RUN = """
  const program = {program};
  const plain = (x) => (typeof x === "number" ? (Number.isFinite(x) ? x : String(x)) : Array.from(x, plain));
  return data.map((tokens) => {{
    const {{ values, answer }} = program(tokens);
    return [Object.fromEntries(Object.entries(values).map(([name, x]) => [name, plain(x)])), plain(answer)];
  }});
"""


def in_javascript(graph: Graph, sequences: list[list[int]]) -> Any:
    """``[values, answer]`` of each sequence."""
    return evaluate(runtime() + RUN.format(program=emit_javascript(graph).source), sequences)


def in_python(graph: Graph, tokens: list[int]) -> tuple[dict[str, Any], Any]:
    names = emit_javascript(graph).names
    backend = Numpy(np.array([tokens]))
    with np.errstate(all="ignore"):
        found = run_nodes(graph.order(), backend, keep=graph.order())
    shape = {
        node: (1, len(tokens)) if node.op.name not in PATTERNS else (1, len(tokens), len(tokens)) for node in names
    }
    return {name: np.broadcast_to(found[node], shape[node])[0] for node, name in names.items()}, found[graph.output][0]


def same(ours: Any, theirs: Any) -> bool:
    """Up to the last digits; what is no number is the same."""
    a, b = (np.array(x, dtype=np.float64) for x in (ours, theirs))
    return a.shape == b.shape and bool(np.allclose(a, b, 1e-11, 1e-12, equal_nan=True))


def check(graph: Graph, sequences: list[list[int]]) -> None:
    for tokens, (values, answer) in zip(sequences, in_javascript(graph, sequences), strict=True):
        expected, last = in_python(graph, tokens)
        assert values.keys() == expected.keys()
        assert all(same(values[name], x) for name, x in expected.items()), tokens
        assert same(answer, last)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(kinds(), st.integers(0, 2**16), st.sampled_from(["last", "every"]), st.data())
def test_every_value_of_a_program_is_pythons(kind: Any, seed: int, at: str, data: st.DataObject) -> None:
    sequence = st.lists(st.integers(0, VOCAB - 1), min_size=1, max_size=6)
    circuit = random_circuit_of(replace(kind, density=1.0), seed, at=at, count=None, keep=0.6)
    check(circuit.graph, data.draw(st.lists(sequence, min_size=3, max_size=3)))


@pytest.mark.parametrize("seed", [0, 1])
def test_on_random_sequences_of_the_shipped_vocabulary(seed: int) -> None:
    graph = random_circuit(seed, count=16).graph
    rng = np.random.default_rng(seed)
    check(graph, [rng.integers(0, 1024, rng.integers(1, 32)).tolist() for _ in range(40)])


def test_a_calibrated_answer_is_the_log_odds() -> None:
    circuit = random_circuit(1, count=16)
    source = emit_javascript(circuit.graph, circuit.calibration).source
    run = f"return data.map({source}).map((found) => [found.difference, found.answer]);"
    tokens = [[5, 400, 404], [7]]
    for ids, (difference, odds) in zip(tokens, evaluate(runtime() + run, tokens), strict=True):
        assert same(difference, circuit.program([ids])[0]) and same(odds, circuit.log_odds([ids])[0])


def test_patterns_that_keys_share() -> None:
    """Each, both ways, with a sink and without, of inputs with no such key too."""
    tokens = make(OPS["tokens"])
    member, value = (make(OPS["table"], tokens, values=Array(x)) for x in ([0.0, 1.0, 0.0, 1.0], [1.0, 2.0, -3.0, 0.5]))
    keys = {"first": (), "back 1": (), "back 3": (), "same token": (tokens,), "class": (member,)}
    heads = [
        make(OPS["attend_to"], *xs, keys=name, sink=sink, mask=mask)
        for name, xs in keys.items()
        for sink in (-np.inf, 0.5)
        for mask in ("causal", "none")
    ]
    graph = Graph(make(OPS["answer"], *(make(OPS["mix"], head, value) for head in heads), at="every"))
    check(graph, [[0], [2, 0, 2], [1, 2, 0, 3, 1, 1]])


def test_every_activation() -> None:
    grid = np.concatenate([np.linspace(-9, 9, 37), [-1e4, -800.0, 800.0, 1e4]])
    x = make(OPS["table"], make(OPS["tokens"]), values=Array(grid))
    acts = [make(OPS["act"], x, kind=kind) for kind in (*ACTIVATIONS, leaky_relu(0.25), softcap(3.0))]
    check(Graph(make(OPS["answer"], *acts, at="every")), [list(range(len(grid)))])


def test_numbers_keep_their_bits() -> None:
    """In a table by its classes, in one by its bytes, and in a sum."""
    tokens = make(OPS["tokens"])
    rng = np.random.default_rng(0)
    few, many = np.array([*FLOATS, *[0.5] * 40]), np.array([*FLOATS, *rng.normal(size=40)])
    constants = [make(OPS["affine"], weights=(), bias=value) for value in FLOATS]
    tables = [make(OPS["table"], tokens, values=Array(values)) for values in (few, many)]
    graph = Graph(make(OPS["answer"], *tables, *constants, at="every"))
    source = emit_javascript(graph).source
    assert "table(49" in source and "dense(" in source
    answer = in_javascript(graph, [list(range(49))])[0][1]
    found = np.array(answer, dtype=np.float64)
    expected = np.stack([few, many, *(np.full(49, value) for value in FLOATS)], -1)
    assert np.array_equal(found, expected, equal_nan=True)


def test_erf_is_scipys() -> None:
    x = np.concatenate([np.linspace(-7, 7, 5001), 10.0 ** np.arange(-300, 2, 7), [0.84375, 1.25, 1 / 0.35, 6.0]])
    found = evaluate(runtime() + "return data.map(erf);", x.tolist())
    assert np.abs(np.array(found) - erf(x)).max() < 1e-15  # a few units in the last place: C libraries differ by two


@pytest.mark.parametrize(
    ("tokens", "message"), [([], "no tokens"), ([0, 1024], "no token 1024"), ([-1], "no token -1")]
)
def test_what_a_program_does_not_know(tokens: list[int], message: str) -> None:
    program = emit_javascript(random_circuit(0).graph).source
    script = f"try {{ ({program})(data); }} catch (error) {{ return `${{error.name}}: ${{error.message}}`; }}"
    said = evaluate(runtime() + script, tokens)
    assert said.startswith("RangeError") and message in said


def test_positions_that_are_not_known() -> None:
    graph = Graph(make(OPS["answer"], make(OPS["pos_table"], values=Array(np.arange(3.0))), at="last"))
    script = f"try {{ ({emit_javascript(graph).source})(data); }} catch (error) {{ return error.message; }}"
    assert "for 3 only" in evaluate(runtime() + script, [0] * 4)
    assert in_javascript(graph, [[0, 0, 0]])[0][1] == 2


def test_a_graph_of_tensors_is_refused() -> None:
    with pytest.raises(CircuitcError, match="channel-level"):
        emit_javascript(Graph(make(OPS["tokens"])))


ENCODE = "return data.map(encoder({tables}));"


def encoded(tokenizer: Tokenizer, texts: list[str]) -> Any:
    return evaluate(reader() + ENCODE.format(tables=json.dumps(encoder_tables(tokenizer))), texts)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=3, deadline=None)
@given(st.lists(special_texts, min_size=60, max_size=60))
def test_texts_are_read_as_tokenizers_does(kind: str, texts: list[str]) -> None:
    assert encoded(KINDS[kind], texts) == [KINDS[kind].encode(text).ids for text in texts]


@pytest.mark.parametrize("kind", KINDS)
def test_every_character_is_cut_as_tokenizers_does(kind: str) -> None:
    """Each between letters and spaces, those of the lower planes one by one."""
    every = [chr(c) for c in [*range(0x3000), *range(0x3000, 0x20000, 97)] if not 0xD800 <= c < 0xE000]
    texts = [" ".join(f"a{c}1{c}" for c in every[start : start + 64]) for start in range(0, len(every), 64)]
    assert encoded(KINDS[kind], texts) == [KINDS[kind].encode(text).ids for text in texts]


@pytest.mark.parametrize("kind", STEPWISE)
@settings(max_examples=2, deadline=None)
@given(
    st.lists(
        special_texts | st.sampled_from(["'S  x", "<s> the", "    'Ll", "e\u0301", " ", ""]), min_size=60, max_size=60
    )
)
def test_steps_are_taken_as_tokenizers_does(kind: str, texts: list[str]) -> None:
    composed = STEPWISE[kind].normalizer is not None and "NFC" in repr(STEPWISE[kind].normalizer)
    read = [text for text in texts if not composed or all(unicodedata.category(letter) != "Cn" for letter in text)]
    assert encoded(STEPWISE[kind], read) == [STEPWISE[kind].encode(text).ids for text in read]


def test_a_character_that_the_browser_does_not_know() -> None:
    script = (
        f"try {{ encoder({json.dumps(encoder_tables(STEPWISE['qwen']))})(data); }} catch (e) {{ return e.message; }}"
    )
    assert "does not know the character" in evaluate(reader() + script, "a\u0378")


def test_words_and_ids() -> None:
    words = word_tokenizer({"a": 1, "é": 0, "True": 2})
    assert encoded(words, ["a é\tTrue\u2003a", ""]) == [[1, 0, 2, 1], []]
    assert encoded(id_tokenizer(12), ["3 11\n0"]) == [[3, 11, 0]]
    tables = json.dumps(encoder_tables(words))
    script = f"try {{ encoder({tables})(data); }} catch (error) {{ return error.message; }}"
    assert "“b”" in evaluate(reader() + script, "a b")


def test_other_tokenizers_are_left_out() -> None:
    assert encoder_tables(Tokenizer(models.Unigram([("a", -1.0)]))) is None
