"""Task files whose keys, templates, lists or pieces cannot be sampled from, and patterns for code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import circuitc
import circuitc.tasks
from circuitc.inputs.natural.question import parse_pattern
from circuitc.inputs.template import parse_template
from refusals.shared import Case, written

GOOD: dict[str, Any] = {
    "decides": "the animal",
    "answers": [" barks", " meows"],
    "pieces": ["dog", "cat"],
    "train": ["{colour1} and {colour1}, the {piece}"],
    "heldout": ["{name}: a {colour} {piece}"],
    "lists": {"colour": [f"c{i}" for i in range(30)]},
}
"""A sound task; the tests change one key."""


def toml(path: Path, **changes: Any) -> Path:
    """GOOD with these changes (None removes the key) as TOML, whose strings and lists are written as in JSON."""
    table = {key: value for key, value in (GOOD | changes).items() if value is not None}
    lists = table.pop("lists", {})
    lines = [f"{key} = {json.dumps(value)}" for key, value in table.items()]
    lines += ["[lists]", *(f"{key} = {json.dumps(value)}" for key, value in lists.items())]
    return written(path, "\n".join(lines))


def task(**changes: Any) -> Case:
    return lambda folder: circuitc.read_task(toml(folder / "mine.toml", **changes))


def of_text(content: str | bytes) -> Case:
    return lambda folder: circuitc.read_task(written(folder / "mine.toml", content))


def template(text: str) -> Case:
    return lambda folder: parse_template(text)


def pattern(text: str) -> Case:
    return lambda folder: parse_pattern(text)


COLOUR = {"colour": GOOD["lists"]["colour"]}
BRACES = ("{", "}", "{}", "{name:3}", "{name!r}", "{Name}", "{1name}", "{na me}", "{name.x}")
CASES: dict[str, Case] = {
    "a misspelt key": task(heldot=[]),
    "a key that is missing": task(decides=None),
    "a number for text": task(decides=3),
    "one answer": task(answers=["a"]),
    "answers that are the same": task(answers=["a", "a"]),
    "no templates to choose on": task(train=[]),
    "no templates to test on": task(heldout=[]),
    "a brace without its other": task(heldout=["{piece", "{piece}"]),
    "a misspelt list": task(heldout=["{nam} {piece}"]),
    "a misspelt list in a piece": task(pieces=["{colr}", "x"]),
    "a list in itself": task(lists={"colour": ["{colour}"]}),
    "a list in itself, by way of others": task(lists={"colour": ["{b}"], "b": ["{c}"], "c": ["x {colour}"]}),
    "an empty list": task(lists={"colour": []}),
    "a piece in a list": task(lists={"colour": ["{piece}"]}),
    "a list named piece": task(lists={**COLOUR, "piece": ["x"]}),
    "too few words": task(train=["{colour} {piece} {colour}"], lists={"colour": ["red", "red"]}),
    "a word of both splits": task(heldout=["{name}: {colour} and {colour} {piece}"]),
    "a line of both splits": task(
        train=["{colour}: {name}\n{piece}"], heldout=["if 1:\n  {colour}: {name}\nx {piece}"]
    ),
    "a template in both splits": task(heldout=[*GOOD["heldout"], *GOOD["train"]]),
    "a word that it does not need": task(needs=["the"]),
    "pieces that are the same": task(pieces=["dog", "dog"]),
    "a piece in a piece": task(pieces=["dog", "{piece}"]),
    "a template without the piece": task(train=["{colour} the dog"]),
    "a template with a numbered piece": task(heldout=[*GOOD["heldout"], "{name} {piece1}"]),
    "pieces of one list": task(pieces=["{colour}", "{colour}"], train=["{name} the {piece}"]),
    "a prompt with both answers": task(pieces=["{colour1}", "{colour2}"], train=["the {piece}"]),
    "too few prompts": task(heldout=["a {piece}"]),
    "a prompt in both splits": task(train=["{name}. {piece}"], heldout=["{also}. {piece}"], lists={"also": ["{name}"]}),
    "no UTF-8": of_text(b"\xff\xfe"),
    "no TOML": of_text("decides = "),
    "a misspelt name": lambda folder: circuitc.tasks.get("bracket_countin"),
    **{f"the template `{text}`": template(text) for text in BRACES},
    "natural: no pattern": pattern("("),
    "natural: a pattern without the piece": pattern("for"),
    "natural: a pattern that takes for ever": pattern(r"(?P<piece>a)(b+)+"),
}
