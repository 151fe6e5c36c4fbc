"""Texts with fields, ``for {name1} in {name}:``, and the pairs of prompts drawn from them.

A field names a list, and a word of it takes the field's place. A number behind the name, ``{name1}``, means the same
word wherever it stands in the prompt. An entry of a list may have fields of its own. Braces themselves are doubled, as
in Python.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from circuitc.errors import CircuitcError
from circuitc.inputs.task import AnyTask, Split

PIECE = "piece"
"""The field that one of the two deciding pieces takes."""

WORD = re.compile(r"\w+")
SIGN = re.compile(r"\w+|[-+*/%<>=!&|^~]+|[^\w\s]")
"""What fixed text is compared by: words, operators, single signs."""

COMMON = frozenset("()[]{},:.=")
"""Signs that nearly every statement of Python has, so that hardly two templates are without one in common."""


@dataclass(frozen=True)
class Field:
    """A place for a word of the list ``words``: with a ``number``, the word that all fields equal to it have."""

    words: str
    number: str = ""


Template = tuple[str | Field, ...]
Lists = Mapping[str, Sequence[Template]]


def parse_template(text: str) -> Template:
    """The parts of a template. Raises :class:`CircuitcError` for braces that make no field."""
    parts: list[str | Field] = []
    try:
        for fixed, name, spec, conversion in string.Formatter().parse(text):
            parts += [fixed] if fixed else []
            if name is not None:
                found = re.fullmatch(r"([a-z_]+)(\d*)", name)
                if found is None or spec or conversion:
                    raise ValueError(f"'{name}' is no field")
                parts.append(Field(*found.groups()))
    except ValueError as error:
        raise CircuitcError(
            f"the template {text!r} cannot be read: {error}",
            fix="write a field as {name} or {name1}, and braces themselves as {{ and }}",
        ) from error
    return tuple(parts)


def fields(template: Template) -> list[Field]:
    return [part for part in template if isinstance(part, Field)]


@cache
def words(template: Template) -> frozenset[str]:
    """The words that stand in a template itself."""
    return frozenset(word for part in template if isinstance(part, str) for word in WORD.findall(part))


@dataclass(frozen=True)
class Drawn:
    """A pair of prompts: the text around what decides, with either piece in its places."""

    around: tuple[str, ...]
    pieces: tuple[str, str]

    @property
    def prompts(self) -> tuple[str, str]:
        first, second = (piece.join(self.around) for piece in self.pieces)
        return first, second


class _Draw:
    """The draws of one pair; no word is drawn that stands in its templates or was drawn before."""

    def __init__(self, rng: random.Random, lists: Lists, used: set[str]) -> None:
        self.rng = rng
        self.lists = lists
        self.used = used
        self.numbered: dict[Field, str] = {}

    def text(self, template: Template) -> str:
        return "".join(part if isinstance(part, str) else self.field(part) for part in template)

    def field(self, place: Field) -> str:
        if place.number and place in self.numbered:
            return self.numbered[place]
        free = [entry for entry in self.lists[place.words] if self.used.isdisjoint(words(entry))]
        if not free:
            raise CircuitcError(
                f"the list '{place.words}' has too few words for one prompt, in which none stands twice",
                fix="make the list longer, or number the fields that are to be the same word: {name1}",
            )
        entry = self.rng.choice(free)
        self.used |= words(entry)
        text = self.text(entry)
        if place.number:
            self.numbered[place] = text
        return text


@dataclass(frozen=True)
class TemplateTask(AnyTask):
    """A task whose prompts are templates. Both prompts of a pair are one template, with either of the two pieces.

    So they differ only in what decides. ``own`` is the user's own file that it comes from.
    """

    answers: tuple[str, str]
    pieces: tuple[Template, Template]
    templates: Mapping[Split, Sequence[Template]] = field(repr=False)
    lists: Lists = field(repr=False)
    own: tuple[str, bytes] | None = field(default=None, repr=False)

    def draw(self, count: int, seed: int, split: Split = "train") -> Iterator[Drawn]:
        """``count`` pairs, in the parts they are made of; the same seed and split give the same pairs."""
        rng = random.Random(f"templates/{split}/{seed}")  # not by name: a circuit's folder calls the file otherwise
        for _ in range(count):
            template = rng.choice(self.templates[split])
            draw = _Draw(rng, self.lists, set().union(*map(words, (template, *self.pieces))))
            first, second = (draw.text(piece) for piece in self.pieces)
            around = [""]
            for part in template:
                if part == Field(PIECE):
                    around.append("")
                else:
                    around[-1] += part if isinstance(part, str) else draw.field(part)
            yield Drawn(tuple(around), (first, second))

    def pairs(self, count: int, seed: int, split: Split = "train") -> list[tuple[str, str]]:
        return [drawn.prompts for drawn in self.draw(count, seed, split)]

    def own_file(self) -> tuple[str, bytes] | None:
        return self.own


def fixed_text(templates: Iterable[Template], lists: Lists) -> set[str]:
    """What every prompt from a template shares with the others: its words and signs outside of the fields, but for
    ``COMMON`` signs, and those whole lines that have common signs only. Entries of lists count too if they have fields.
    """
    found: set[str] = set()
    for template in _reachable(templates, lists):
        found.update(sign for part in template if isinstance(part, str) for sign in SIGN.findall(part))
        found.update(line for line in _lines(template, lists) if COMMON.issuperset(_signs(line)))
    return found - COMMON


def _reachable(templates: Iterable[Template], lists: Lists) -> set[Template]:
    """The templates and, of the lists they name, the entries that have fields."""
    found: set[Template] = set()
    new = list(templates)
    while new:
        template = new.pop()
        found.add(template)
        entries = [e for f in fields(template) if f.words != PIECE for e in lists[f.words] if fields(e)]
        new += [entry for entry in entries if entry not in found]
    return found


def _lines(template: Template, lists: Lists) -> Iterator[str]:
    """The whole lines in front of the prompt's last one, without indentation, those with a piece left out."""
    text = ""
    for part in template:
        if isinstance(part, str):
            text += part
        elif any(entry and str(entry[-1]).endswith("\n") for entry in lists.get(part.words, ())):
            text += "\n"  # whole lines of their own
        else:
            text += f"{{{part.words}}}"
    for line in text.split("\n")[:-1]:
        if line.strip() and f"{{{PIECE}}}" not in line:
            yield line.strip()


def _signs(line: str) -> set[str]:
    """The words and signs of a line that stand outside of its fields."""
    return set(SIGN.findall(re.sub(r"\{[a-z_]+\}", "", line)))
