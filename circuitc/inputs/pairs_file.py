"""A task from a file of prompts, in JSON lines: a prompt, its right answer and the wrong one.

    {"prompt": "print('hi", "answer": "')", "alternative": "\")", "split": "train"}

A file is about two answers; the first line's right answer is the first. Prompts and answers are texts or token ids.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, get_args

from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.arguments import as_path
from circuitc.inputs.bounded import read_bytes
from circuitc.inputs.clean_corrupt import as_pairs, is_clean_corrupt
from circuitc.inputs.json_text import parse_json
from circuitc.inputs.task import AnyTask, Prompt, Split, halved

FILE = "pairs.jsonl"
"""The file's name in a circuit's folder."""

Pair = tuple[Prompt, Prompt]
KEYS = ("prompt", "answer", "alternative", "split")
SPLITS: tuple[Split, ...] = get_args(Split)


@dataclass(frozen=True, repr=False)
class PairsTask(AnyTask):
    """A task with the pairs of a file, sampled without replacement. ``content`` is the file's bytes."""

    given: Mapping[Split, Sequence[Pair]] = field(repr=False)
    places: Mapping[Prompt, str] = field(repr=False)
    content: bytes = field(repr=False)

    def pairs(self, count: int, seed: int, split: Split = "train") -> list[Pair]:
        rng = random.Random(f"pairs/{split}/{seed}")  # not the task's name, which differs in a circuit's folder
        return rng.sample(self.given[split], min(count, len(self.given[split])))

    def halves(self) -> list[AnyTask]:
        return [replace(self, given=half) for half in halved(self.given)]

    def where(self, prompt: Prompt) -> str | None:
        return self.places[prompt]

    def own_file(self) -> tuple[str, bytes]:
        return FILE, self.content


@dataclass(frozen=True)
class _Line:
    where: str
    prompt: Prompt
    answer: str | int
    alternative: str | int
    split: Split | None


def read_pairs(path: str | Path) -> PairsTask:
    """Reads the task in a ``.jsonl`` file, or in a ``.csv`` of clean and corrupt prompts (``clean_corrupt.py``).

    Within a split, the i-th prompt with the first answer and the i-th with the second make a pair. If the file has
    no splits, every second pair is held out. Raises :class:`CircuitcError`, naming file and line, for a file that is
    not of this form.
    """
    path = as_path(path, "the pairs file")
    content = _content(path)
    if is_clean_corrupt(path.name, content.decode()):
        content = as_pairs(path.name, content.decode(), str(path)).encode()
    lines = [_line(text, f"{path}:{i}") for i, text in enumerate(content.decode().split("\n"), 1) if text.strip()]
    if not lines:
        raise CircuitcError("the file has no prompts", where=str(path), fix=_EXAMPLE)
    first, second = lines[0].answer, lines[0].alternative
    for line in lines:
        _check_answers(line, first, second)
        if (line.split is None) != (lines[0].split is None):
            raise CircuitcError(
                "only some lines have a 'split'",
                where=line.where,
                fix="give it on every line or on none",
            )
    given: dict[Split, Sequence[Pair]]
    if lines[0].split is None:
        pairs = _paired(lines, first, second, str(path))
        given = {"train": pairs[0::2], "heldout": pairs[1::2]}
    else:
        given = {s: _paired([x for x in lines if x.split == s], first, second, f"{path}, split '{s}'") for s in SPLITS}
    places = {line.prompt: line.where for line in reversed(lines)}
    _check_splits(given, places, str(path))
    decides = f"what {path.name} says"
    return PairsTask(path.stem, decides, (first, second), given, places, content)


_EXAMPLE = 'write one prompt per line, as text or token ids: {"prompt": "2 + 2 =", "answer": " 4", "alternative": " 5"}'


def _content(path: Path) -> bytes:
    try:
        content = read_bytes(path)
        content.decode()
    except OSError as error:
        problem = f"the file cannot be read: {error.strerror}"
        raise CircuitcError(problem, where=str(path), fix="give the path of a .jsonl file") from error
    except UnicodeDecodeError as error:
        raise CircuitcError("the file is not UTF-8 text", where=str(path), fix="save it as UTF-8") from error
    return content


def _line(text: str, where: str) -> _Line:
    try:
        value = parse_json(text)
    except ValueError as error:
        raise CircuitcError(f"not valid JSON: {error}", where=where, fix=_EXAMPLE) from error
    if not isinstance(value, dict):
        raise CircuitcError("the line must be a JSON object", where=where, fix=_EXAMPLE)
    for key in value:
        if key not in KEYS:
            raise unknown("key", key, KEYS, where=where)
    for key in KEYS[:3]:
        if key not in value:
            raise CircuitcError(f"the key '{key}' is missing", where=where, fix=_EXAMPLE)
    split = value.get("split")
    if split is not None and split not in SPLITS:
        raise CircuitcError(f"the split is {split!r}", where=where, fix="write 'train' or 'heldout', or leave it out")
    answer, alternative = (_answer(value[key], key, where) for key in ("answer", "alternative"))
    return _Line(where, _prompt(value["prompt"], where), answer, alternative, split)


def _is_id(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _prompt(value: Any, where: str) -> Prompt:
    if isinstance(value, str) and value:
        return value
    if isinstance(value, list) and value and all(map(_is_id, value)):
        return tuple(value)
    raise CircuitcError("the prompt must be a text or a list of token ids, and not empty", where=where, fix=_EXAMPLE)


def _answer(value: Any, key: str, where: str) -> str | int:
    if _is_id(value) or (isinstance(value, str) and value):
        return value  # type: ignore[no-any-return]
    raise CircuitcError(f"the {key} must be a text or a token id", where=where, fix=_EXAMPLE)


def _check_answers(line: _Line, first: str | int, second: str | int) -> None:
    if line.answer == line.alternative:
        problem = f"the answer and the alternative are both {line.answer!r}"
        raise CircuitcError(problem, where=line.where, fix="name the right answer and the wrong one")
    for answer in (line.answer, line.alternative):
        if answer not in (first, second):
            raise CircuitcError(
                f"{answer!r} is a third answer: the file began with {first!r} and {second!r}",
                where=line.where,
                fix="a file is about two answers, written the same way on each line: make a file for each pair",
            )


def _paired(lines: Sequence[_Line], first: str | int, second: str | int, where: str) -> list[Pair]:
    a, b = ([line.prompt for line in lines if line.answer == answer] for answer in (first, second))
    if len(a) != len(b):
        raise CircuitcError(
            f"{len(a)} prompts have the answer {first!r}, {len(b)} have {second!r}",
            where=where,
            fix="give the same number of each: the i-th prompt of one is paired with the i-th of the other",
        )
    return list(zip(a, b, strict=True))


def _check_splits(given: Mapping[Split, Sequence[Pair]], places: Mapping[Prompt, str], where: str) -> None:
    for split, pairs in given.items():
        if not pairs:
            fix = "give pairs to choose a circuit on (train) and other pairs to test it on (heldout)"
            raise CircuitcError(f"the split '{split}' has no pairs", where=where, fix=fix)
    both = [pair for pairs in given.values() for pair in pairs]
    if answered := {a for a, _ in both} & {b for _, b in both}:
        place = min(places[prompt] for prompt in answered)
        raise CircuitcError("this prompt has both answers", where=place, fix="give each prompt one right answer")
    if seen := set(given["train"]) & set(given["heldout"]):
        place = min(places[first] for first, _ in seen)
        fix = "remove it from one: a circuit is tested on pairs that it was not chosen on"
        raise CircuitcError("this prompt's pair is in both splits", where=place, fix=fix)
