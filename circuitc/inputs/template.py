"""Texts with fields, ``for {name1} in {name}:``, and the pairs of prompts sampled from them.

A field names a list and is replaced by a word of that list. Fields with the same number, ``{name1}``, are replaced by
the same word. An entry of a list may itself have fields. Braces are doubled, as in Python.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

from circuitc.errors import CircuitcError
from circuitc.inputs.natural.question import Finder
from circuitc.inputs.task import AnyTask, Split, halved

PIECE = "piece"
"""The field that is replaced by one of the two deciding pieces."""

WORD = re.compile(r"\w+")
SIGN = re.compile(r"\w+|[-+*/%<>=!&|^~]+|[^\w\s]")
"""The units in which fixed text is compared: words, operators, single signs."""

COMMON = frozenset("()[]{},:.=")
"""Signs of nearly every Python statement, which nearly any two templates share."""


@dataclass(frozen=True)
class Field:
    """A place for a word of the list ``words``; with a ``number``, the same word as in all equal fields."""

    words: str
    number: str = ""


Template = tuple[str | Field, ...]
Lists = Mapping[str, Sequence[Template]]
Index = Mapping[str, Sequence[int]]
"""The places of a list's entries that have a word, by word."""


def parse_template(text: str) -> Template:
    """The parts of a template. Raises :class:`CircuitcError` for braces that are not a field."""
    fix = "write a field as {name} or {name1}, and a brace as {{ or }}"
    try:
        found = list(string.Formatter().parse(text))
    except ValueError as error:
        raise CircuitcError(f"the template {text!r} has a brace without its other", fix=fix) from error
    parts: list[str | Field] = []
    for fixed, name, spec, conversion in found:
        parts += [fixed] if fixed else []
        if name is not None:
            field = re.fullmatch(r"([a-z_]+)(\d*)", name)
            if field is None or spec or conversion:
                whole = name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "")
                raise CircuitcError(f"the template {text!r} has {{{whole}}}, which is not a field", fix=fix)
            parts.append(Field(*field.groups()))
    return tuple(parts)


def fields(template: Template) -> list[Field]:
    return [part for part in template if isinstance(part, Field)]


@cache
def words(template: Template) -> frozenset[str]:
    """The words of a template outside its fields."""
    return frozenset(word for part in template if isinstance(part, str) for word in WORD.findall(part))


def _uses(entries: Sequence[Template]) -> Index:
    """Which entries of a list have each word."""
    found: dict[str, list[int]] = {}
    for i, entry in enumerate(entries):
        for word in words(entry):
            found.setdefault(word, []).append(i)
    return found


@dataclass(frozen=True)
class SampledPair:
    """A pair of prompts: the text around the deciding pieces, and the two pieces."""

    around: tuple[str, ...]
    pieces: tuple[str, str]

    @property
    def prompts(self) -> tuple[str, str]:
        first, second = (piece.join(self.around) for piece in self.pieces)
        return first, second


class _Sampler:
    """Samples the words of one pair, none that is in its templates or was sampled before."""

    def __init__(self, rng: random.Random, lists: Lists, index: Mapping[str, Index], used: set[str]) -> None:
        self.rng = rng
        self.lists = lists
        self.index = index
        self.used = used
        self.numbered: dict[Field, str] = {}

    def text(self, template: Template) -> str:
        return "".join(part if isinstance(part, str) else self.field(part) for part in template)

    def field(self, place: Field) -> str:
        if place.number and place in self.numbered:
            return self.numbered[place]
        entries = self.lists[place.words]
        uses = self.index[place.words]
        taken = sorted(set().union(*(uses[word] for word in self.used.intersection(uses))))
        if len(taken) == len(entries):
            raise CircuitcError(
                f"the list '{place.words}' has too few words for one prompt, which uses no word twice",
                fix="make the list longer, or number the fields that should be the same word: {name1}",
            )
        at = self.rng.choice(range(len(entries) - len(taken)))  # among those that are free
        for index in taken:
            at += index <= at
        entry = entries[at]
        self.used |= words(entry)
        text = self.text(entry)
        if place.number:
            self.numbered[place] = text
        return text


@dataclass(frozen=True, repr=False)
class TemplateTask(AnyTask):
    """A task whose prompts are made from templates. The prompts of a pair are the same template with different pieces.

    ``own`` is the user's file that the task comes from: its name in a circuit's folder, and its content. ``finder``
    finds where the task's question is due in real code, if the task says how.
    """

    answers: tuple[str, str]
    pieces: tuple[Template, Template]
    templates: Mapping[Split, Sequence[Template]] = field(repr=False)
    lists: Lists = field(repr=False)
    own: tuple[str, bytes] | None = field(default=None, repr=False)
    finder: Finder | None = field(default=None, repr=False)

    @cached_property
    def _index(self) -> Mapping[str, Index]:
        return {name: _uses(entries) for name, entries in self.lists.items()}

    def sample(self, count: int, seed: int, split: Split = "train") -> Iterator[SampledPair]:
        """``count`` pairs in parts; the same seed and split give the same pairs."""
        rng = random.Random(f"templates/{split}/{seed}")  # not the task's name, which differs in a circuit's folder
        for _ in range(count):
            template = rng.choice(self.templates[split])
            sampler = _Sampler(rng, self.lists, self._index, set().union(*map(words, (template, *self.pieces))))
            first, second = (sampler.text(piece) for piece in self.pieces)
            around = [""]
            for part in template:
                if part == Field(PIECE):
                    around.append("")
                else:
                    around[-1] += part if isinstance(part, str) else sampler.field(part)
            yield SampledPair(tuple(around), (first, second))

    def pairs(self, count: int, seed: int, split: Split = "train") -> list[tuple[str, str]]:
        return [pair.prompts for pair in self.sample(count, seed, split)]

    def halves(self) -> list[AnyTask]:
        return [replace(self, templates=half) for half in halved(self.templates)]

    def own_file(self) -> tuple[str, bytes] | None:
        return self.own


def fixed_text(templates: Iterable[Template], lists: Lists) -> set[str]:
    """The text that all prompts from some templates share: the words and signs outside fields, without ``COMMON``
    signs, and whole lines made only of common signs. List entries that have fields count as templates.
    """
    found: set[str] = set()
    for template in _reachable(templates, lists):
        found.update(sign for part in template if isinstance(part, str) for sign in SIGN.findall(part))
        found.update(line for line in _lines(template, lists) if COMMON.issuperset(_signs(line)))
    return found - COMMON


def _reachable(templates: Iterable[Template], lists: Lists) -> set[Template]:
    """The templates, and those entries of their lists that have fields."""
    found: set[Template] = set()
    new = list(templates)
    while new:
        template = new.pop()
        found.add(template)
        entries = [e for f in fields(template) if f.words != PIECE for e in lists[f.words] if fields(e)]
        new += [entry for entry in entries if entry not in found]
    return found


def _lines(template: Template, lists: Lists) -> Iterator[str]:
    """The lines before a prompt's last line, without indentation; lines with a piece are left out."""
    text = ""
    for part in template:
        if isinstance(part, str):
            text += part
        elif any(entry and str(entry[-1]).endswith("\n") for entry in lists.get(part.words, ())):
            text += "\n"  # its entries are whole lines
        else:
            text += f"{{{part.words}}}"
    for line in text.split("\n")[:-1]:
        if line.strip() and f"{{{PIECE}}}" not in line:
            yield line.strip()


def _signs(line: str) -> set[str]:
    """The words and signs of a line outside its fields."""
    return set(SIGN.findall(re.sub(r"\{[a-z_]+\}", "", line)))
