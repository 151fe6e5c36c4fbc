"""Texts of programs that are none: each error names the place and shows it."""

from __future__ import annotations

import numpy as np

from circuitc.ir import OPS, Array, Graph, make, parse_graph, print_graph
from refusals.shared import Case

TABLE = Array(np.arange(3.0))
HEAD = f"circuit v1 {{\n  %0 = tokens() : tokens[pos]\n  %1 = table(%0) {{values=@0:{TABLE.digest[:8]}}} : f64[pos]\n"
TEXT = print_graph(Graph(make(OPS["answer"], make(OPS["table"], make(OPS["tokens"]), values=TABLE), at="last")))


def program(line: str) -> str:
    return f'{HEAD}  {line}\n  %3 = answer(%1) {{at="last"}} : f64[]\n  return %3\n}}\n'


def affine(weights: str = "[0.5]", bias: str = "1.0") -> str:
    return program(f"%2 = affine(%1) {{weights={weights}, bias={bias}}} : f64[pos]")


def changed(before: str, after: str) -> str:
    assert before in TEXT
    return TEXT.replace(before, after, 1)


TEXTS: dict[str, str | bytes] = {
    "a number that is too large": affine(bias="1e999999999"),
    "a number of 400 digits": affine(bias="-" + "9" * 400),
    "a number too close to 0": affine(weights="[1e-999]"),
    "nan": affine(weights="[-nan]"),
    "a list in a list": affine(weights="[[0.5]]"),
    "a comma too many": affine(weights="[0.5,]"),
    "a comma too few": affine(weights="[0.5 0.5]"),
    "an attribute twice": affine(bias="1.0, bias=2.0"),
    "text for a number": affine(bias='"1.0"'),
    "a number with a letter": affine(bias="12x"),
    "an array of 5000 digits": affine().replace("@0:", "@" + "9" * 5000 + ":"),
    "a size of 5000 digits": program(f"%2 = inv_rms(%1) {{dim={'9' * 5000}, eps=1.0}} : f64[pos]"),
    "a size of 64 bits": program("%2 = inv_rms(%1) {dim=9223372036854775808, eps=1.0} : f64[pos]"),
    "a size with a fraction": program("%2 = inv_rms(%1) {dim=1.5, eps=1.0} : f64[pos]"),
    "a type of 5000 digits": program(f"%2 = mul(%1, %1) : f64[pos, ch={'9' * 5000}]"),
    "another type": program("%2 = mul(%1, %1) : f64[pos, ch=999999999999]"),
    "a wrong escape": program(r'%"\q" = mul(%1, %1) : f64[pos]'),
    "half an escape": program(r'%"a\u12" = mul(%1, %1) : f64[pos]'),
    "a control character in a name": program('%"a\x00b" = mul(%1, %1) : f64[pos]'),
    "half of a surrogate pair": program('%"\ud800" = mul(%1, %1) : f64[pos]'),
    "an escape for half of a pair": program(r'%"\ud800" = mul(%1, %1) : f64[pos]'),
    "a name without an end": program('%"a = mul(%1, %1) : f64[pos]'),
    "a text without an end": program('%2 = act(%1) {kind="relu} : f64[pos]'),
    "a name twice": program("%1 = mul(%1, %1) : f64[pos]"),
    "a value before it is defined": program("%2 = mul(%1, %2) : f64[pos]"),
    "a control character": program("%2 = mul(%1, %1) : f64[pos]\x00"),
    "an op of a million letters": program(f"%2 = {'m' * 10**6}(%1) : f64[pos]"),
    "a kind of a million letters": program(f'%2 = act(%1) {{kind="{"r" * 10**6}"}} : f64[pos]'),
    "a value of a million digits": program(f"%2 = mul(%1, %{'9' * 10**6}) : f64[pos]"),
    "100,000 brackets": program("%2 = tokens() : " + "tokens[" * 10**5),
    "a byte order mark": "\ufeff" + affine(),
    "more after its end": f"{TEXT}x",
    "nothing": "",
    "empty lines": "\n\n",
    "cut": affine().encode()[:-2],
    "UTF-16": affine().encode("utf-16"),
    "a byte of Latin-1": "// é\n".encode() + b"circuit v1 { // \xe9\n",
    "cut in a character": "// é".encode()[:-1],
    "a misspelt op": changed("table(", "tabel("),
    "a narrower dtype": changed(": f64[pos]", ": f32[pos]"),
    "tokens for numbers": changed("answer(%1)", "answer(%0)"),
    "a value that is not there": changed("answer(%1)", "answer(%9)"),
    "no value": changed("return %2", "return"),
    "an array that is not there": changed("values=@0", "values=@7"),
    "an array of another digest": changed(f":{TABLE.digest[:8]}", ":00000000"),
    "a misspelt attribute": changed("values=", "value="),
    "another version": changed("circuit v1", "circuit v2"),
    "a character that means nothing": changed("answer", "answer;"),
    "an unknown dtype": changed("f64[]", "f16[]"),
}
CASES: dict[str, Case] = {
    name: lambda folder, text=text: parse_graph(text, [TABLE], "some.circ") for name, text in TEXTS.items()
}
