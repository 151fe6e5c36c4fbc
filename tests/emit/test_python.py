"""The standalone program: the same numbers as the graph, for every shape; and what its command line does."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from circuits import random_circuit, tokenizer
from golden import check_golden
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import VOCABULARY, channel_graphs, token_batches

from circuitc.circuit import Circuit
from circuitc.emit import emit_python, listing
from circuitc.emit.tables import classes
from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Array, Graph, evaluate, make
from circuitc.tokenizer import decode_token


def load(source: str) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": "circuit"}
    exec(compile(source, "circuit.py", "exec"), namespace)
    return namespace


def bare(graph: Graph) -> Circuit:
    return Circuit(graph, {}, {}, [], [], (1, 3), tokenizer())


CASES = [
    dict(vocab=48, count=None, keep=0.0),
    dict(vocab=40, count=None, keep=0.15, sink=True),
    dict(vocab=64, count=None, keep=0.3, sink=False),
    dict(vocab=64, count=None, keep=0.5, sink=True, activation="relu"),
    dict(vocab=40, count=None, keep=1.0, layers=1, sink=False, bigram=False),
    dict(vocab=40, count=10, width=32, layers=2),
    dict(vocab=40, count=30, width=32, layers=2, sink=False),
    dict(vocab=40, count=None, keep=1.0, layers=0),
]


@pytest.mark.parametrize("seed, case", list(enumerate(CASES)))
def test_the_program_computes_what_the_graph_computes(seed: int, case: dict[str, Any]) -> None:
    circuit = random_circuit(seed, **case)
    difference = load(emit_python(circuit))["difference"]
    rng = np.random.default_rng(seed)
    for length in (1, 2, 3, 9, 33):
        tokens = rng.integers(0, case["vocab"], (5, length))
        gold = evaluate(circuit.graph, tokens)
        np.testing.assert_allclose(difference(tokens), gold, atol=1e-12, rtol=1e-12)
        np.testing.assert_allclose(difference(tokens[2]), gold[2], atol=1e-12, rtol=1e-12)
        np.testing.assert_allclose(difference(tokens[None, None]), gold[None, None], atol=1e-12, rtol=1e-12)


@settings(max_examples=60, deadline=None)
@given(channel_graphs(), token_batches(VOCABULARY))
def test_any_program_of_channels(graph: Graph, batch: tuple[np.ndarray, np.ndarray]) -> None:
    """Unsimplified ones too: constants anywhere, values that only the last position or every one reads."""
    tokens, lengths = batch
    assume(all(abs(evaluate(Graph(n), tokens)).max() < 100 for n in graph if n.op.level == "channel"))
    difference = load(emit_python(bare(graph)))["difference"]
    gold = evaluate(graph, tokens, lengths)
    ours = [difference(row[:length]) for row, length in zip(tokens, lengths, strict=True)]
    np.testing.assert_allclose(ours, gold, atol=1e-9, rtol=1e-9)


@settings(max_examples=40, deadline=None)
@given(channel_graphs(any_float=True))
def test_any_number_and_any_name_is_valid_python(graph: Graph) -> None:
    ast.parse(emit_python(bare(graph)))
    assert listing(bare(graph)).startswith("def difference(tokens):\n")


@given(st.lists(st.sampled_from([0.0, -0.0, 1.5, -2.0, float("inf"), float("nan"), 1e-5]), min_size=1, max_size=60))
def test_tables_keep_every_bit(numbers: list[float]) -> None:
    values = np.array(numbers)
    table = make(OPS["table"], make(OPS["tokens"]), values=Array(values))
    source = emit_python(bare(Graph(make(OPS["answer"], table, at="last"))))
    assert load(source)["T0"].tobytes() == values.tobytes()
    assert sorted(i for _, ids in classes(values) for i in ids) == list(range(len(values)))


def test_dense_tables_keep_every_bit() -> None:
    values = np.random.default_rng(0).normal(size=300)
    table = make(OPS["table"], make(OPS["tokens"]), values=Array(values))
    source = emit_python(bare(Graph(make(OPS["answer"], table, at="last"))))
    assert "T0 = dense(" in source
    assert load(source)["T0"].tobytes() == values.tobytes()


def test_a_value_is_computed_where_it_is_needed() -> None:
    """No attention pattern over all positions where only the last position's answer is asked for."""
    source = emit_python(random_circuit(1, layers=1))
    assert "attend(" in source
    assert "attend_all" not in source
    assert "attend_all" in emit_python(random_circuit(2, vocab=64, count=None, keep=0.3))


def test_only_numpy_and_the_standard_library() -> None:
    tree = ast.parse(emit_python(random_circuit(1)))
    names = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    names |= {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert names - {"numpy"} <= set(sys.stdlib_module_names)


def test_the_same_circuit_gives_the_same_text() -> None:
    first, second = random_circuit(3), random_circuit(3)
    assert emit_python(first) == emit_python(second)
    assert listing(first) == listing(second)


def test_refuses_what_is_no_program() -> None:
    tokens = make(OPS["tokens"])
    table = make(OPS["table"], tokens, values=Array(np.ones(3)))
    with pytest.raises(CircuitcError, match="channel-level program with an answer"):
        emit_python(bare(Graph(table)))


def test_listing() -> None:
    check_golden("emit_listing.txt", listing(random_circuit(14, count=14)))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Circuit]:
    circuit = random_circuit(14, count=14)
    path = tmp_path_factory.mktemp("emit") / "circuit.py"
    path.write_text(emit_python(circuit), encoding="utf-8")
    return path, circuit


def run(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(path), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


TEXT = "x = f('é ⏎')\nprint(\"hi"


def test_the_last_line_is_the_answer(program: tuple[Path, Circuit]) -> None:
    path, circuit = program
    ids = tokenizer().encode(TEXT).ids
    lead = circuit.program([ids])[0]
    answer = circuit.answers[0] if circuit.calibration(lead) > 0 else circuit.answers[1]
    for done in (run(path, TEXT), run(path, "--ids", ",".join(map(str, ids)))):
        assert done.returncode == 0, done.stderr
        lines = done.stdout.splitlines()
        assert lines[-1] == repr(answer)
        assert lines[0] == "tokens: " + " ".join(repr(decode_token(tokenizer(), i)) for i in ids)
        assert f"{lead:.6g}" in lines[1]
    assert load(path.read_text(encoding="utf-8"))["answer"](TEXT) == answer


@pytest.mark.parametrize(
    "arguments, message",
    [
        ([], "usage: "),
        (["a", "b"], "usage: "),
        (["--ids"], "usage: "),
        ([""], "the text is empty"),
        (["--ids", ""], "--ids takes token ids"),
        (["--ids", "1,x"], "--ids takes token ids"),
        (["--ids", "1,1024"], "there is no token 1024; ids run from 0 to 1023"),
        (["--ids", "-1"], "there is no token -1"),
    ],
)
def test_bad_input(
    program: tuple[Path, Circuit], arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    namespace = load(program[0].read_text(encoding="utf-8"))
    assert namespace["main"](arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"circuit.py: {message}")
    assert len(told.err.splitlines()) == 1


def test_bad_input_exit_code(program: tuple[Path, Circuit]) -> None:
    done = run(program[0], "--ids", "99999")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "circuit.py: there is no token 99999; ids run from 0 to 1023\n"


def test_help_says_what_it_is(program: tuple[Path, Circuit]) -> None:
    text = run(program[0], "--help").stdout
    for part in ("single_double_quote", "tiny (sha256 0123456789abcdef)", "model 0.125, circuit 0.15"):
        assert part in text
