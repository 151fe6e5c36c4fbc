"""The text form: a printed graph reads back to the same object, and an error shows its place."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Array, Graph, make, parse_graph, print_graph
from circuitc.testing import assert_text_round_trips, channel_graphs, tensor_graphs


@settings(max_examples=150, deadline=None)
@given(channel_graphs(any_float=True, rounded=True) | tensor_graphs())
def test_parse_inverts_print(graph: Graph) -> None:
    assert_text_round_trips(graph)
    assert parse_graph(print_graph(graph), graph.arrays()).output is graph.output


def test_a_value_named_by_a_number_is_not_an_unnamed_one() -> None:
    first = make(OPS["table"], make(OPS["tokens"]), values=TABLE)
    answer = make(OPS["answer"], first, at="last")
    graph = Graph(answer, {answer: "0"})
    assert parse_graph(print_graph(graph), graph.arrays()) == graph


@settings(max_examples=5, deadline=None)
@given(channel_graphs())
def test_text_survives_without_the_graph(graph: Graph) -> None:
    """The text and the arrays suffice to rebuild the graph after it is gone."""
    text, arrays = print_graph(graph), graph.arrays()
    output = graph.evaluate([[1, 2, 3]])
    del graph
    gc.collect()
    np.testing.assert_array_equal(parse_graph(text, arrays).evaluate([[1, 2, 3]]), output)


@given(st.floats(allow_nan=False) | st.sampled_from([1e-05, float("inf"), float("-inf"), -0.0]))
def test_every_float_survives(x: float) -> None:
    graph = Graph(make(OPS["answer"], make(OPS["affine"], weights=(), bias=x), at="last"))
    (value,) = [n for n in parse_graph(print_graph(graph)) if n.op.name == "affine"]
    assert repr(value.attrs["bias"]) == repr(x)


TABLE = Array(np.arange(3.0))
TEXT = print_graph(Graph(make(OPS["answer"], make(OPS["table"], make(OPS["tokens"]), values=TABLE), at="last")))


@pytest.mark.parametrize(
    ("before", "after", "message", "place"),
    [
        ("table(", "tabel(", "no op named 'tabel'", "3:8"),
        (": f64[pos]", ": f32[pos]", "%1 is of type f64[pos], not f32[pos]", "3:41"),
        ("answer(%1)", "answer(%0)", "operands must be float [pos], not tokens[pos]", "4:8"),
        ("answer(%1)", "answer(%9)", "%9 is not defined above", "4:15"),
        ("return %2", "return", "expected a value, found '}'", "6:1"),
        ("%2 = answer", "%1 = answer", "%1 is defined twice", "4:3"),
        ("values=@0", "values=@7", "there is no array 7", "3:26"),
        (f":{TABLE.digest[:8]}", ":00000000", "text or tables were changed", "3:26"),
        ("values=", "value=", "table has no attribute 'value'", "3:19"),
        ("circuit v1", "circuit v2", "of version 'v2'", "1:9"),
        ("answer", "answer;", "unexpected character ';'", "4:14"),
        ("f64[]", "f16[]", "no dtype 'f16'", "4:33"),
    ],
)
def test_errors_show_the_place(before: str, after: str, message: str, place: str) -> None:
    assert before in TEXT
    with pytest.raises(CircuitcError) as caught:
        parse_graph(TEXT.replace(before, after, 1), [TABLE], "some.circ")
    shown = str(caught.value)
    assert message in shown
    assert shown.startswith(f"some.circ:{place}: ")
    line, caret = shown.splitlines()[1:3]
    assert line.strip() in TEXT.replace(before, after, 1)
    assert caret.index("^") == int(place.split(":")[1]) - 1 + 2  # after two spaces of indentation


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for damaged in (text, TEXT[:40] + text + TEXT[40:], TEXT[: len(TEXT) - len(text)]):
        try:
            parse_graph(damaged, [TABLE])
        except CircuitcError as error:
            assert "<text>:" in str(error)
