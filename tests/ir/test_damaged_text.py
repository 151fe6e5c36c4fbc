"""A wrong text is one error with its place, or it is a program; and no text takes more than linear time."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from counting import calls
from damaged_text import damaged
from hypothesis import given, settings
from safetensors.numpy import load_file

from circuitc.errors import CircuitcError
from circuitc.ir import Array, Graph, parse_graph, print_graph
from circuitc.ir.parser import arrays_from
from circuitc.testing import assert_text_round_trips

EXAMPLES = sorted(Path(__file__).parents[2].glob("docs/examples/*/*.circ"))
PROGRAMS = [file.read_bytes() for file in EXAMPLES]
TABLES = [arrays_from(load_file(file.with_suffix(".safetensors")), str(file)) for file in EXAMPLES]
TABLE = Array(np.arange(3.0))
HEAD = f"circuit v1 {{\n  %0 = tokens() : tokens[pos]\n  %1 = table(%0) {{values=@0:{TABLE.digest[:8]}}} : f64[pos]\n"


def program(line: str) -> str:
    return f'{HEAD}  {line}\n  %3 = answer(%1) {{at="last"}} : f64[]\n  return %3\n}}\n'


def affine(weights: str = "[0.5]", bias: str = "1.0") -> str:
    return program(f"%2 = affine(%1) {{weights={weights}, bias={bias}}} : f64[pos]")


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        (affine(bias="1e999999999"), "1e999999999 is too large for a float64", "4:40"),
        (affine(bias="-" + "9" * 400), "is too large for a float64", "4:40"),
        (affine(weights="[1e-999]"), "1e-999 is too close to 0 for a float64", "4:29"),
        (affine(weights="[-nan]"), "nan is not a number", "4:29"),
        (affine(weights="[[0.5]]"), "expected a number, found '['", "4:29"),
        (affine(weights="[0.5,]"), "expected a number, found ']'", "4:33"),
        (affine(weights="[0.5 0.5]"), "expected ',', found '0.5'", "4:33"),
        (affine(bias="1.0, bias=2.0"), "the attribute 'bias' is given twice", "4:45"),
        (affine(bias='"1.0"'), "expected a number", "4:40"),
        (affine(bias="12x"), "unexpected character '1'", "4:40"),
        (affine().replace("@0:", "@" + "9" * 5000 + ":"), "there is no array 999", "3:26"),
        (program(f"%2 = inv_rms(%1) {{dim={'9' * 5000}, eps=1.0}} : f64[pos]"), "is too large", "4:25"),
        (program("%2 = inv_rms(%1) {dim=9223372036854775808, eps=1.0} : f64[pos]"), "is too large", "4:25"),
        (program("%2 = inv_rms(%1) {dim=1.5, eps=1.0} : f64[pos]"), "expected a whole number, found 1.5", "4:25"),
        (program(f"%2 = mul(%1, %1) : f64[pos, ch={'9' * 5000}]"), "is too large", "4:34"),
        (program("%2 = mul(%1, %1) : f64[pos, ch=999999999999]"), "is of type f64[pos], not f64[pos, ch=9", "4:22"),
        (program(r'%"\q" = mul(%1, %1) : f64[pos]'), r"cannot be read: invalid \escape", "4:5"),
        (program(r'%"a\u12" = mul(%1, %1) : f64[pos]'), r"cannot be read: invalid \uXXXX escape", "4:7"),
        (program('%"a\x00b" = mul(%1, %1) : f64[pos]'), "cannot be read: invalid control character", "4:6"),
        (program(r'%"\ud800" = mul(%1, %1) : f64[pos]'), "half of a surrogate pair", "4:3"),
        (program('%"\ud800" = mul(%1, %1) : f64[pos]'), "half of a surrogate pair", "4:3"),
        (program('%"a = mul(%1, %1) : f64[pos]'), "this quoted text does not end on its line", "4:3"),
        (program('%2 = act(%1) {kind="relu} : f64[pos]'), "this quoted text does not end on its line", "4:22"),
        (program("%1 = mul(%1, %1) : f64[pos]"), "%1 is defined twice", "4:3"),
        (program("%2 = mul(%1, %2) : f64[pos]"), "%2 is not defined above", "4:16"),
        (program("%2 = mul(%1, %1) : f64[pos]\x00"), r"unexpected character '\x00'", "4:30"),
        (program(f"%2 = {'m' * 10**6}(%1) : f64[pos]"), "there is no op named 'mmm", "4:8"),
        (program(f'%2 = act(%1) {{kind="{"r" * 10**6}"}} : f64[pos]'), "kind must be one of", "4:8"),
        (program(f"%2 = mul(%1, %{'9' * 10**6}) : f64[pos]"), "999", "4:16"),
        (program("%2 = tokens() : " + "tokens[" * 10**5), "expected ',', found '['", "4:32"),
        ("\ufeff" + affine(), "the text begins with a byte order mark", "1:1"),
        ("", "expected 'circuit', found 'end of file'", "1:1"),
        ("\n\n", "expected 'circuit', found 'end of file'", "3:1"),
        (affine().encode()[:-2], "expected '}', found 'end of file'", "7:1"),
        (affine().encode("utf-16"), "this is not text in UTF-8: byte 0xff", "1:1"),
        ("// é\n".encode() + b"circuit v1 { // \xe9\n", "this is not text in UTF-8: byte 0xe9", "2:17"),
        ("// é".encode()[:-1], "this is not text in UTF-8: byte 0xc3", "1:4"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 50 else "",
)
def test_a_wrong_text_is_one_short_error_with_its_place(text: str | bytes, message: str, place: str) -> None:
    with pytest.raises(CircuitcError) as caught:
        parse_graph(text, [TABLE], "some.circ")
    told = str(caught.value)
    assert message in told and told.startswith(f"some.circ:{place}: ")
    assert len(told) < 1500 and all(c.isprintable() for c in told.replace("\n", "")), "it fits on a screen"


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
