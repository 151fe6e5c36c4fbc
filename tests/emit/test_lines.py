"""Statements and their comments, on lines that are not too long."""

from __future__ import annotations

import ast

from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.emit.lines import NOTED, WIDTH, Note, cut, statement

TOKENS = st.text(max_size=8).map(repr)
TEXTS = st.lists(TOKENS | st.sampled_from(["+", "−", "earlier", "reads"]), max_size=12).map(" ".join)
TERMS = st.integers(1, 30).flatmap(
    lambda n: st.lists(st.sampled_from(["0.25 * x0", "T0[last]", "f(x, y[..., -1:])"]), min_size=n, max_size=n)
)


@settings(deadline=None)
@given(TERMS, TEXTS, TEXTS, st.booleans())
def test_a_statement_says_the_same_on_short_lines(terms: list[str], full: str, short: str, claim: bool) -> None:
    text = " + ".join(terms)
    lines = statement("value = ", text, Note(full, short, claim))
    assert ast.dump(ast.parse("\n".join(lines))) == ast.dump(ast.parse(f"value = {text}"))
    code = [line for line in lines if not line.startswith("# ")]
    assert all(len(line) <= NOTED for line in code)
    assert all(len(line.split("  # ")[0]) <= WIDTH for line in code)
    told = [line.removeprefix("# ") for line in lines if line.startswith("# ")]
    assert told in ([], [full])
    if claim and not told and "  # " in code[0]:
        assert code[0].split("  # ", 1)[1] in (full, short)


@settings(deadline=None)
@given(TEXTS, st.integers(0, 60))
def test_what_is_cut_keeps_whole_tokens(comment: str, room: int) -> None:
    found = cut(comment, room)
    assert len(found) <= room or not found
    kept = found.removesuffix(" …")
    assert comment.startswith(kept)
    assert not kept or comment[len(kept) :][:1] in ("", " ")


def test_the_first_that_fits_is_said() -> None:
    short, long = Note("0.mlp.post_act.7: + '('", "+ '('"), "x" * 88
    assert statement("y = ", "x", short) == ["y = x  # 0.mlp.post_act.7: + '('"]
    assert statement("y = ", long, short) == [f"y = {long}  # + '('"]
    many = "+ 'one' 'two' 'three' 'four'"
    assert statement("y = ", "x" * 80, Note(f"0.mlp: {many}", many)) == [f"y = {'x' * 80}  # + 'one' 'two' …"]
    assert statement("y = ", long, Note("full claim", "claim of many words", claim=True)) == [
        f"y = {long}  # full claim"
    ]
    assert statement("y = ", "x" * 96, Note("full claim", "a claim", claim=True)) == ["# full claim", f"y = {'x' * 96}"]
    assert statement("y = ", "x" * 96, Note("0.mlp.norm", "")) == [f"y = {'x' * 96}"]
