"""The standalone program: the same numbers as the graph, for every shape; and its command line."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import general
import numpy as np
import pytest
from circuits import random_circuit, tokenizer
from general import ablated_graphs
from golden import check_golden
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from circuitc.circuit.answer import Channels
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.emit.circuit import Circuit
from circuitc.emit.python import emit_python, function_name, listing
from circuitc.emit.tables import classes
from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.byte_level import decode_token, id_tokenizer
from circuitc.ir import OPS, Array, Graph, evaluate, make
from circuitc.pipeline import Context, parse_pipeline
from circuitc.testing import VOCABULARY, channel_graphs, token_batches


def load(source: str) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": "circuit"}
    exec(compile(source, "circuit.py", "exec"), namespace)
    return namespace


def bare(graph: Graph) -> Circuit:
    count, at = len(graph.output.operands), str(graph.output.attrs.get("at", "last"))
    pair = count < 2 and at == "last"
    return Circuit(graph, {}, {}, [], [], (1, 3) if pair else Channels(tuple(range(count)), at), tokenizer())


def function(circuit: Circuit) -> Callable[[np.ndarray], np.ndarray]:
    return load(emit_python(circuit))[function_name(circuit.answer)]  # type: ignore[no-any-return]


def same(ours: np.ndarray, gold: np.ndarray, tolerance: float) -> None:
    """Equal up to a fraction of the largest number, and of equal shape: no broadcasting."""
    assert ours.shape == gold.shape
    np.testing.assert_allclose(ours, gold, atol=tolerance * max(1.0, float(np.abs(gold).max())), rtol=tolerance)


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
    program = load(emit_python(circuit))["log_odds"]
    rng = np.random.default_rng(seed)
    for length in (1, 2, 3, 9, 33):
        tokens = rng.integers(0, case["vocab"], (5, length))
        gold = evaluate(circuit.graph, tokens)
        np.testing.assert_allclose(program(tokens, raw=True), gold, atol=1e-12, rtol=1e-12)
        np.testing.assert_allclose(program(tokens[2], raw=True), gold[2], atol=1e-12, rtol=1e-12)
        np.testing.assert_allclose(program(tokens[None, None], raw=True), gold[None, None], atol=1e-12, rtol=1e-12)
        np.testing.assert_allclose(program(tokens), circuit.calibration(gold), atol=1e-12, rtol=1e-12)


@settings(max_examples=40, deadline=None)
@given(channel_graphs(rounded=True), token_batches(VOCABULARY))
def test_any_program_of_channels(graph: Graph, batch: tuple[np.ndarray, np.ndarray]) -> None:
    """Unsimplified programs too: constants anywhere, values that are read at the last position only or at all."""
    tokens, lengths = batch
    assume(all(abs(evaluate(Graph(n), tokens)).max() < 100 for n in graph if n.op.level == "channel"))
    outputs = function(bare(graph))
    for row, length in zip(tokens, lengths, strict=True):
        same(outputs(row[:length]), evaluate(graph, row[None, :length])[0], 1e-9)
    same(outputs(tokens), evaluate(graph, tokens), 1e-9)


@settings(max_examples=40, deadline=None)
@given(ablated_graphs(), st.integers(0, 2**31 - 1), st.sampled_from(["tabulate", "tabulate{cells=4}"]))
def test_any_compiled_model(graph: Graph, seed: int, tabulate: str) -> None:
    """Every kind of model, with answers at the last position and at every position, for all lengths."""
    for step in parse_pipeline(EXACT_PASSES.replace("tabulate", tabulate)):
        graph = step.apply(graph, Context())
    outputs = function(bare(graph))
    rng = np.random.default_rng(seed)
    for length in (1, 2, 5, general.CONTEXT):
        tokens = rng.integers(0, general.VOCAB, (3, length))
        gold = evaluate(graph, tokens)
        same(outputs(tokens), gold, 1e-12)
        same(outputs(tokens[2]), gold[2], 1e-12)
        same(outputs(tokens[None, None]), gold[None, None], 1e-12)


@settings(max_examples=40, deadline=None)
@given(channel_graphs(any_float=True))
def test_any_number_and_any_name_is_valid_python(graph: Graph) -> None:
    circuit = bare(graph)
    ast.parse(emit_python(circuit))
    assert listing(circuit).startswith(f"def {function_name(circuit.answer)}(tokens")


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
    """No attention pattern over all positions if only the last position's answer is needed."""
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


def test_tables_over_positions_keep_every_bit() -> None:
    rng = np.random.default_rng(0)
    short, long, steps, cells = (
        rng.normal(size=9),
        rng.normal(size=100),
        np.repeat([1.0, -0.0], 50),
        rng.normal(size=(3, 9)),
    )
    tables = [make(OPS["pos_table"], values=Array(values)) for values in (short, long, steps)]
    tables.append(make(OPS["grid"], make(OPS["tokens"]), values=Array(cells)))
    circuit = bare(Graph(make(OPS["answer"], *tables, at="every")))
    source = emit_python(circuit)
    assert all(start in source for start in ("P0 = np.array(", "P1 = dense(", "P2 = table(", "G0 = grid("))
    namespace = load(source)
    for name, values in {"P0": short, "P1": long, "P2": steps, "G0": cells}.items():
        assert namespace[name].tobytes() == values.tobytes()
    shown = {line[:6] for line in listing(circuit).splitlines()}
    assert {"P0 = [", "P1 = {", "P2 = {", "G0 = {"} <= shown


def places(at: str, count: int) -> Circuit:
    """A program of token and position. Its tables allow four tokens of text, with ids up to six."""
    grid = make(OPS["grid"], make(OPS["tokens"]), values=Array(np.arange(28.0).reshape(7, 4)))
    spot = make(OPS["pos_table"], values=Array(np.array([0.5, 0.25, 0.125, 0.0625, 0.03125])))
    graph = Graph(make(OPS["answer"], *[grid, spot][:count], at=at))
    answer = (1, 3) if (count, at) == (1, "last") else Channels((4, 2)[:count], at)
    return replace(bare(graph), answer=answer, tokenizer=id_tokenizer(7))


@pytest.mark.parametrize(
    "at, count, lines",
    [
        ("last", 2, ["outputs: channel 4, channel 2", "14 0.125"]),
        ("every", 2, ["outputs: channel 4, channel 2", "24 0.5", "1 0.25", "14 0.125"]),
        ("every", 1, ["outputs: channel 4", "24", "1", "14"]),
    ],
)
def test_the_command_prints_channels(at: str, count: int, lines: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    namespace = load(emit_python(places(at, count)))
    for arguments in (["6 0 3"], ["--ids", "6,0,3"]):
        assert namespace["main"](arguments) == 0
        assert capsys.readouterr().out.splitlines() == ["tokens: '6' '0' '3'", *lines]
    namespace["main"](["--help"])
    assert "channel 4" in capsys.readouterr().out


def test_an_input_longer_than_the_tables(capsys: pytest.CaptureFixture[str]) -> None:
    for circuit in (places("last", 1), places("every", 2)):
        namespace = load(emit_python(circuit))
        outputs = namespace[function_name(circuit.answer)]
        assert outputs(np.zeros((2, 4), dtype=int)).shape[:1] == (2,)
        with pytest.raises(ValueError, match="the input has 5 tokens, but positions are known for 4 only"):
            outputs(np.zeros((2, 5), dtype=int))
        assert namespace["main"](["--ids", "0,1,2,3,4"]) == 2
        assert capsys.readouterr() == ("", "circuit.py: the input has 5 tokens, but positions are known for 4 only\n")
        assert namespace["main"](["--ids", "7"]) == 2
        assert capsys.readouterr().err == "circuit.py: there is no token 7; ids run from 0 to 6\n"


def test_many_channels_are_counted() -> None:
    table = make(OPS["table"], make(OPS["tokens"]), values=Array(np.ones(7)))
    circuit = bare(Graph(make(OPS["answer"], *[table] * 9, at="every")))
    assert '"""channel 0, channel 1, channel 2, channel 3, channel 4, channel 5 … 3 more of' in listing(circuit)


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
    reply = circuit(ids)
    for done in (run(path, TEXT), run(path, "--ids", ",".join(map(str, ids)))):
        assert done.returncode == 0, done.stderr
        lines = done.stdout.splitlines()
        assert lines[-1] == repr(reply.answer)
        assert lines[0] == "tokens: " + " ".join(repr(decode_token(tokenizer(), i)) for i in ids)
        assert f"difference: {reply.difference:.6g}, " in lines[1]
        assert lines[2] == f"log-odds: {reply.log_odds:.6g}, so {reply}"
    assert load(path.read_text(encoding="utf-8"))["answer"](TEXT) == reply.answer


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


def test_both_programs(capsys: pytest.CaptureFixture[str]) -> None:
    """The rounded program comes first, and answers if --rounded is given."""
    exact, other = random_circuit(14, count=14), random_circuit(3)
    source = emit_python(replace(exact, rounded=other.graph))
    assert source.index("def rounded(") < source.index("def log_odds(")
    namespace = load(source)
    tokens = np.random.default_rng(0).integers(0, 1024, (4, 7))
    same(namespace["rounded"](tokens, raw=True), evaluate(other.graph, tokens), 1e-12)
    same(namespace["log_odds"](tokens, raw=True), evaluate(exact.graph, tokens), 1e-12)
    for arguments, graph in ((["--ids", "5,6"], exact.graph), (["--rounded", "--ids", "5,6"], other.graph)):
        assert namespace["main"](arguments) == 0
        assert f"difference: {evaluate(graph, np.array([[5, 6]]))[0]:.6g}, " in capsys.readouterr().out


def test_the_header_holds_the_digest_of_what_was_measured() -> None:
    circuit = random_circuit(3)
    later = {**circuit.certificate, "files": {"circuit.py": "1"}, "digest": "2"}
    assert emit_python(replace(circuit, certificate=later)) == emit_python(circuit)
    later = {**circuit.certificate, "seed": 1}
    assert emit_python(replace(circuit, certificate=later)) != emit_python(circuit)


def test_a_rounded_program_that_is_the_exact_one_is_written_once() -> None:
    """Also if it was read from its own file."""
    circuit = random_circuit(3)
    kept = replace(circuit, rounded=circuit.graph)
    read = replace(circuit, rounded=Graph(circuit.graph.output, dict(circuit.graph.names)))
    assert emit_python(kept) == emit_python(read) and "def rounded" not in emit_python(read)
    assert listing(kept) == listing(read) == listing(circuit)
