"""Reads a task from a TOML file: the two answers, what decides between them, and templates of the prompts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import get_args

from pydantic import BaseModel, ConfigDict, Field

from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.natural.question import Finder, parse_pattern, pattern_finder
from circuitc.inputs.task import Split
from circuitc.inputs.template import PIECE, Lists, Template, TemplateTask, fields, fixed_text, parse_template
from circuitc.inputs.toml_file import parse_toml, read_content

FILE = "task.toml"
"""The file's name in a circuit's folder."""

TRIED_PAIRS = 100  # sampled from each split when a file is read, to check that it can be
DIFFERENT_PAIRS = 16  # that must be among these: with fewer, a circuit is chosen on the same few prompts

SPLITS: tuple[Split, ...] = get_args(Split)


class NaturalSection(BaseModel):
    """How a task's questions are found in real code: by a regular expression, or by a finder of the built-in tasks."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    pattern: str | None = None
    pieces: list[str] | None = Field(default=None, min_length=2, max_length=2)
    finder: str | None = None


class TaskFile(BaseModel):
    """The keys of a task file; docs/tasks.md says what each means."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    decides: str = Field(min_length=1)
    answers: list[str] = Field(min_length=2, max_length=2)
    pieces: list[str] = Field(min_length=2, max_length=2)
    needs: list[str] = []
    train: list[str] = Field(min_length=1)
    heldout: list[str] = Field(min_length=1)
    lists: dict[str, list[str]] = {}
    natural: NaturalSection | None = None


def parse_lists(lists: Mapping[str, Sequence[str]]) -> Lists:
    return {name: tuple(map(parse_template, entries)) for name, entries in lists.items()}


def read_task(path: Path, lists: Lists, *, own: bool, find: Callable[[str], Finder]) -> TemplateTask:
    """Reads the task in a ``.toml`` file, whose templates may use ``lists`` and the file's own lists.

    ``find`` gives the finder of a name. ``own`` says that it is the user's file, which a circuit's folder needs a copy
    of. Raises :class:`CircuitcError`, naming the file, for a file that is not of this form, and for a task that cannot
    tell a circuit from luck.
    """
    content = read_content(path, "task file")
    file = parse_toml(content, TaskFile, "task file", str(path))
    try:
        task = _task(path, file, content, lists, own)
        return task if file.natural is None else replace(task, finder=_finder(file.natural, file.pieces, find))
    except CircuitcError as error:
        raise CircuitcError(error.problem, where=error.where or str(path), fix=error.fix) from error


def _task(path: Path, file: TaskFile, content: bytes, lists: Lists, own: bool) -> TemplateTask:
    first, second = map(parse_template, file.pieces)
    given = {split: tuple(map(parse_template, getattr(file, split))) for split in SPLITS}
    lists = {**lists, **parse_lists(file.lists)}
    if file.answers[0] == file.answers[1]:
        raise CircuitcError(f"both answers are {file.answers[0]!r}", fix="name the two answers to choose between")
    if PIECE in file.lists:
        raise CircuitcError(f"a list is named '{PIECE}', which means the deciding piece", fix="give it another name")
    _check_lists([first, second, *given["train"], *given["heldout"]], lists)
    _check_pieces(first, second, given)
    _check_splits(given, lists, file.needs)
    kept = (FILE, content) if own else None
    task = TemplateTask(
        path.stem, file.decides, (file.answers[0], file.answers[1]), (first, second), given, lists, kept
    )
    _check_pairs(task)
    return task


def _finder(section: NaturalSection, pieces: Sequence[str], find: Callable[[str], Finder]) -> Finder:
    if (section.pattern is None) == (section.finder is None):
        raise CircuitcError("[natural] needs one of 'pattern' and 'finder'", fix="give a regular expression")
    if section.finder is not None:
        return find(section.finder)
    if section.pieces is None and any(fields(parse_template(piece)) for piece in pieces):
        fix = "give the two texts as 'pieces' of [natural]"
        raise CircuitcError("[natural] has no pieces of its own, and those of the task have fields", fix=fix)
    first, second = section.pieces or ("".join(map(str, parse_template(piece))) for piece in pieces)
    return pattern_finder(parse_pattern(str(section.pattern)), (first, second))


def _check_lists(templates: Sequence[Template], lists: Lists) -> None:
    """Checks that each field has a list, and that no list contains itself."""
    done: set[str] = set()

    def follow(template: Template, above: tuple[str, ...]) -> None:
        for name in (place.words for place in fields(template)):
            if name == PIECE and not above:
                continue
            if name not in lists:
                raise unknown("word list", name, lists)
            if name in above:
                raise CircuitcError(f"the list '{name}' contains itself", fix="remove the field from its entries")
            if not lists[name]:
                raise CircuitcError(f"the list '{name}' is empty", fix="give it words")
            if name not in done:
                for entry in lists[name]:
                    follow(entry, (*above, name))
                done.add(name)

    for template in templates:
        follow(template, ())


def _check_pieces(first: Template, second: Template, given: Mapping[Split, Sequence[Template]]) -> None:
    if first == second:
        raise CircuitcError("the two pieces are the same", fix="give two texts whose exchange changes the right answer")
    for template in (first, second):
        if any(place.words == PIECE for place in fields(template)):
            raise CircuitcError("a piece contains {piece}", fix="remove the field from 'pieces'")
    for split, templates in given.items():
        for number, template in enumerate(templates, 1):
            found = [place for place in fields(template) if place.words == PIECE]
            if not found or any(place.number for place in found):
                raise CircuitcError(
                    f"template {number} of '{split}' has no {{piece}}, so its two prompts would be the same",
                    fix="write {piece} in place of the deciding piece",
                )


def _check_splits(given: Mapping[Split, Sequence[Template]], lists: Lists, needs: Sequence[str]) -> None:
    """Checks that the splits share no template, and exactly the fixed text that the task needs."""
    if same := set(given["train"]) & set(given["heldout"]):
        number = min(map(given["train"].index, same)) + 1
        raise CircuitcError(
            f"template {number} of 'train' is in both splits",
            fix="remove it from one: a circuit is tested on prompts unlike those that it was chosen on",
        )
    shared = fixed_text(given["train"], lists) & fixed_text(given["heldout"], lists)
    if extra := sorted(shared.difference(needs)):
        raise CircuitcError(
            f"the templates of both splits have {', '.join(map(repr, extra))}",
            fix="a circuit is tested on prompts unlike those that it was chosen on: use it in one split only, or, "
            "if the task cannot do without it, name it in 'needs'",
        )
    if unused := sorted(set(needs) - shared):
        raise CircuitcError(
            f"'needs' names {', '.join(map(repr, unused))}, which the two splits do not share", fix="leave it out"
        )


def _check_pairs(task: TemplateTask) -> None:
    """Checks that pairs can be sampled, are many, and differ between the splits."""
    sampled = {split: set(task.pairs(TRIED_PAIRS, 0, split)) for split in SPLITS}
    for split, pairs in sampled.items():
        if len(pairs) < DIFFERENT_PAIRS:
            raise CircuitcError(
                f"the split '{split}' has too few different pairs: {TRIED_PAIRS} samples gave {len(pairs)}",
                fix="give more templates, or fields with longer lists",
            )
        if answered := {a for a, _ in pairs} & {b for _, b in pairs}:
            raise CircuitcError(
                f"this prompt has both answers: {min(answered)!r}",
                fix="use pieces that decide which answer is right",
            )
    prompts = [{prompt for pair in pairs for prompt in pair} for pairs in sampled.values()]
    if both := prompts[0] & prompts[1]:
        raise CircuitcError(
            f"this prompt is in both splits: {min(both)!r}", fix="make the templates of the two splits unlike"
        )
