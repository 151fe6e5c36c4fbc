"""A wrong text is one error with its place, or it is a program; and no text takes more than linear time."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from counting import calls
from damaged_text import damaged
from hypothesis import given, settings
from refusals.program_text import HEAD, TABLE, affine, program
from safetensors.numpy import load_file

from circuitc.errors import CircuitcError
from circuitc.ir import Graph, parse_graph, print_graph
from circuitc.ir.parser import arrays_from
from circuitc.testing import assert_text_round_trips

EXAMPLES = sorted(Path(__file__).parents[2].glob("docs/examples/*/*.circ"))
PROGRAMS = [file.read_bytes() for file in EXAMPLES]
TABLES = [arrays_from(load_file(file.with_suffix(".safetensors")), str(file)) for file in EXAMPLES]


def test_what_is_unusual_is_read() -> None:
    plain = parse_graph(
        program(r'%"\ud83d\ude00 \u0000" = mul(%1, %1) : f64[pos]').replace("(%1) {at", r'(%"😀 \u0000") {at'), [TABLE]
    )
    assert {*plain.names.values()} == {"😀 \0"}
    assert_text_round_trips(plain)
    text = print_graph(plain)
    assert parse_graph(text.replace("\n", "\r\n").encode(), [TABLE]) == plain
    assert parse_graph(f"// {'[' * 10**5}\r\n{text}\n\n  // the end", [TABLE]) == plain
    infinite = affine(weights="[-inf]", bias="inf").replace("answer(%1)", "answer(%2)")
    assert "weights=[-inf], bias=inf" in print_graph(parse_graph(infinite, [TABLE]))


@settings(max_examples=300)
@given(damaged(PROGRAMS))
def test_a_damaged_file_is_refused_or_is_a_program(text: bytes) -> None:
    for tables in TABLES[::2]:
        try:
            graph = parse_graph(text, tables, "some.circ")
        except CircuitcError as error:
            assert re.match(r"some\.circ:\d+:\d+: \S", str(error))
            continue
        assert_text_round_trips(graph)
        try:
            graph.evaluate([[1, 2, 3]])
        except CircuitcError as error:
            assert str(error).startswith(("while evaluating", "the input has"))


def test_a_file_cut_at_any_byte_is_refused() -> None:
    shortest = min(range(len(PROGRAMS)), key=lambda i: len(PROGRAMS[i]))
    whole = PROGRAMS[shortest].rstrip()
    for length in range(len(whole)):
        with pytest.raises(CircuitcError, match=r"^some\.circ:\d+:\d+: "):
            parse_graph(whole[:length], TABLES[shortest], "some.circ")


def long_sum(n: int) -> str:
    several = ", ".join(["%1"] * n)
    return affine(weights=f"[{', '.join(['0.25'] * n)}]").replace("affine(%1)", f"affine({several})")


def long_chain(n: int) -> str:
    lines = [f'%{i} = act(%{i - 1}) {{kind="relu"}} : f64[pos]' for i in range(2, n)]
    return "\n".join([HEAD, *lines, f'%{n} = answer(%{n - 1}) {{at="last"}} : f64[] return %{n} }}'])


def many_quotes(n: int) -> str:
    return program("\n".join(f'%"é {i}" = affine() {{weights=[], bias={i}.0}} : f64[pos]' for i in range(n)))


def last_is_unknown(n: int) -> str:
    return many_quotes(n).replace("answer(%1)", 'answer(%"é x")')


@pytest.mark.parametrize("text", [long_sum, long_chain, many_quotes, last_is_unknown])
def test_reading_is_linear(text: Callable[[int], str]) -> None:
    def read(size: int) -> Callable[[], Graph | None]:
        made = text(size)

        def reading() -> Graph | None:
            try:
                return parse_graph(made, [TABLE])
            except CircuitcError:
                return None

        return reading

    small, large = (calls(read(size)) for size in (300, 1200))
    assert large < 4.5 * small
