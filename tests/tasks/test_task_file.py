"""Task files: the meaning of templates, the pairs sampled from them, and what is refused."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import circuitc
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.task_file import SPLITS, parse_lists
from circuitc.inputs.template import Field, TemplateTask, fixed_text, parse_template

GOOD: dict[str, Any] = {
    "decides": "the animal",
    "answers": [" barks", " meows"],
    "pieces": ["dog", "cat"],
    "train": ["{colour1} and {colour1}, the {piece}"],
    "heldout": ["{name}: a {colour} {piece}"],
    "lists": {"colour": [f"c{i}" for i in range(30)]},
}
"""A sound task; the tests change one key."""


def written(path: Path, **changes: Any) -> Path:
    """GOOD with these changes (None removes the key) as TOML, whose strings and lists are written as in JSON."""
    table = {key: value for key, value in (GOOD | changes).items() if value is not None}
    lists = table.pop("lists", {})
    lines = [f"{key} = {json.dumps(value)}" for key, value in table.items()]
    lines += ["[lists]", *(f"{key} = {json.dumps(value)}" for key, value in lists.items())]
    path.write_text("\n".join(lines))
    return path


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


@pytest.mark.parametrize("text", ["{", "}", "{}", "{name:3}", "{name!r}", "{Name}", "{1name}", "{na me}", "{name.x}"])
def test_braces_that_are_no_field(text: str) -> None:
    with pytest.raises(CircuitcError, match="cannot be read"):
        parse_template(text)


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


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"heldot": []}, "did you mean 'heldout'"),
        ({"decides": None}, "'decides' is missing"),
        ({"decides": 3}, "'decides' is 3"),
        ({"answers": ["a"]}, "'answers' is ['a']"),
        ({"answers": ["a", "a"]}, "both answers are 'a'"),
        ({"train": []}, "'train' is []"),
        ({"heldout": []}, "'heldout' is []"),
        ({"heldout": ["{piece", "{piece}"]}, "cannot be read"),
        ({"heldout": ["{nam} {piece}"]}, "did you mean 'name'"),
        ({"pieces": ["{colr}", "x"]}, "did you mean 'colour'"),
        ({"lists": {"colour": ["{colour}"]}}, "'colour' contains itself"),
        ({"lists": {"colour": ["{b}"], "b": ["{c}"], "c": ["x {colour}"]}}, "contains itself"),
        ({"lists": {"colour": []}}, "'colour' is empty"),
        ({"lists": {"colour": ["{piece}"]}}, "no word list named 'piece'"),
        ({"lists": {**GOOD["lists"], "piece": ["x"]}}, "a list is named 'piece'"),
        ({"train": ["{colour} {piece} {colour}"], "lists": {"colour": ["red", "red"]}}, "'colour' has too few words"),
        ({"heldout": ["{name}: {colour} and {colour} {piece}"]}, "both splits have 'and'"),
        (
            {"train": ["{colour}: {name}\n{piece}"], "heldout": ["if 1:\n  {colour}: {name}\nx {piece}"]},
            "both splits have '{colour}: {name}'",
        ),
        ({"heldout": [*GOOD["heldout"], *GOOD["train"]]}, "template 1 of 'train' is in both splits"),
        ({"needs": ["the"]}, "'needs' names 'the'"),
        ({"pieces": ["dog", "dog"]}, "two pieces are the same"),
        ({"pieces": ["dog", "{piece}"]}, "a piece contains {piece}"),
        ({"train": ["{colour} the dog"]}, "template 1 of 'train' has no {piece}"),
        ({"heldout": [*GOOD["heldout"], "{name} {piece1}"]}, "template 2 of 'heldout' has no {piece}"),
        ({"pieces": ["{colour}", "{colour}"], "train": ["{name} the {piece}"]}, "the two pieces are the same"),
        ({"pieces": ["{colour1}", "{colour2}"], "train": ["the {piece}"]}, "has both answers"),
        ({"heldout": ["a {piece}"]}, "'heldout' are only 1 different"),
        (
            {"train": ["{name}. {piece}"], "heldout": ["{also}. {piece}"], "lists": {"also": ["{name}"]}},
            "in both splits: '",
        ),
    ],
    ids=lambda x: x[:30] if isinstance(x, str) else "",
)
def test_what_is_wrong_is_said(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    path = written(tmp_path / "mine.toml", **changes)
    with pytest.raises(CircuitcError) as caught:
        circuitc.read_task(path)
    assert words in str(caught.value) and str(caught.value.where) == str(path) and caught.value.fix


def test_common_text_that_a_task_needs(tmp_path: Path) -> None:
    heldout = ["{name}: {colour} and {colour} {piece}"]
    task = circuitc.read_task(written(tmp_path / "mine.toml", heldout=heldout, needs=["and"]))
    assert all(" and " in prompt for split in SPLITS for pair in task.pairs(9, 0, split) for prompt in pair)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "broken.toml").write_text("decides = ")
    for name, words in (("none.toml", "No such file"), ("bytes.toml", "not valid TOML"), ("broken.toml", "not valid")):
        with pytest.raises(CircuitcError, match=words) as caught:
            circuitc.read_task(tmp_path / name)
        assert caught.value.where == str(tmp_path / name)


def test_answers_that_are_no_single_tokens(tmp_path: Path, quotes: Path) -> None:
    task = circuitc.read_task(written(tmp_path / "mine.toml", answers=["abc def", " is"]))
    with pytest.raises(CircuitcError, match="'abc def' is 4 tokens of this tokenizer, not one"):
        answer_ids(task, circuitc.load(quotes).tokenizer)
