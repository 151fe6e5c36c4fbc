"""Task files: the meaning of templates, and the pairs sampled; ``tests/refusals/task_files.py`` has what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from refusals.task_files import toml as written

import circuitc
from circuitc.errors import CircuitcError
from circuitc.inputs.task_file import SPLITS, parse_lists
from circuitc.inputs.template import Field, TemplateTask, fixed_text, parse_template


def test_a_task_of_ones_own(tmp_path: Path) -> None:
    task = circuitc.read_task(written(tmp_path / "animals.toml"))
    assert (task.name, task.decides, task.answers) == ("animals", "the animal", (" barks", " meows"))
    for first, second in task.pairs(20, 0):
        found = re.fullmatch(r"(c\d+) and \1, the dog", first)
        assert found and second == f"{found[1]} and {found[1]}, the cat"
    for first, second in task.pairs(20, 0, "heldout"):
        assert re.fullmatch(r"\w+: a c\d+ dog", first) and second == first.replace("dog", "cat")
    assert task.own_file() == ("task.toml", (tmp_path / "animals.toml").read_bytes())
    assert circuitc.read_task(written(tmp_path / "task.toml")).pairs(5, 3) == task.pairs(5, 3)


parts = st.one_of(
    st.builds(Field, st.text("abc_", min_size=1), st.text("012", max_size=2)),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
)


@given(st.lists(parts, max_size=6))
def test_templates_parse_to_their_parts(parts: list[str | Field]) -> None:
    """Writing parts and parsing them gives the same parts, with neighbouring texts joined."""
    text, joined = "", [""]
    for part in parts:
        if isinstance(part, Field):
            text += f"{{{part.words}{part.number}}}"
            joined += [part, ""]  # type: ignore[list-item]
        else:
            text += part.replace("{", "{{").replace("}", "}}")
            joined[-1] += part
    found: list[str | Field] = [""]
    for part in parse_template(text):
        if isinstance(part, Field):
            found += [part, ""]
        else:
            found[-1] += part  # type: ignore[operator]
    assert found == joined


@given(seed=st.integers(0, 10**6), fields=st.integers(1, 6))
@settings(max_examples=50, deadline=None)
def test_no_word_stands_twice_but_in_numbered_fields(seed: int, fields: int) -> None:
    """A word of an unnumbered field is in no other field, and not in the template or a piece."""
    lists = parse_lists({"w": list("abcdefgh"), "two": ["{w}-{w}"]})
    template = parse_template("a {piece} {w7} {two} " + "{w} " * (fields - 1) + "{w7}")
    pieces = parse_template("b"), parse_template("b {w7}")
    task = TemplateTask("t", "", ("x", "y"), pieces, {"train": (template,)}, lists)
    if fields > 4:  # the eight words without a, b, and three sampled before
        with pytest.raises(CircuitcError, match="'w' has too few words"):
            task.pairs(1, seed)
        return
    ((first, second),) = task.pairs(1, seed)
    words = re.findall(r"\w", first)
    assert words[-1] == words[2] and len(set(words[:-1])) == len(words) - 1 == 4 + fields
    assert second == first.replace("b", f"b {words[-1]}")


def fixed(*templates: str, **lists: list[str]) -> set[str]:
    return fixed_text([parse_template(t) for t in templates], parse_lists({"n": ["word"], **lists}))


def test_fixed_text() -> None:
    assert fixed("if {n} == {n}:\n    {piece}(") == {"if", "=="}
    assert fixed("{n} = {n}\n{piece}{n}: ") == {"{n} = {n}"}
    assert fixed("for {n} in {piece}:\n  {n}.{n1}({n})\nx") == {"for", "in", "x", "{n}.{n}({n})"}
    assert fixed("{row}", row=["[{n}]", "{n} + {n}", "word +"]) == {"+"}
    assert fixed("{lines}{n}: {n}\n{piece}", lines=["", "{n}({n})\n"]) == {"{n}({n})", "{n}: {n}"}
    assert fixed("{n} {piece}", unused=["x {n}"]) == set()


def test_common_text_that_a_task_needs(tmp_path: Path) -> None:
    heldout = ["{name}: {colour} and {colour} {piece}"]
    task = circuitc.read_task(written(tmp_path / "mine.toml", heldout=heldout, needs=["and"]))
    assert all(" and " in prompt for split in SPLITS for pair in task.pairs(9, 0, split) for prompt in pair)
