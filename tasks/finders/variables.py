"""Questions that depend on what a name stands for. Names become those of the task, where it has some."""

from __future__ import annotations

import re
from collections.abc import Iterator

from circuitc.inputs.natural.question import NEAR, Question
from circuitc.inputs.natural.source import Source

GROWS = re.compile(r"^([ \t]*)(\w+)(\.add| \+=)", re.MULTILINE)
INIT = re.compile(r"def __init__\(self, ([\w, =]+)\):\n((?: {8}.*\n){1,6})")
SET = re.compile(r"^ {8}self\.(\w+) = (\w+)$", re.MULTILINE)
WINDOW = 420
"""Characters before a variable grows in which it has to begin."""


def renamed(text: str, names: dict[str, str]) -> str:
    """The text with these names exchanged for others."""
    return re.sub(rf"\b({'|'.join(map(re.escape, names))})\b", lambda found: names[found[1]], text)


def set_or_string(source: Source) -> Iterator[Question]:
    """The place behind a variable that grows. The edit makes it begin as a set or as a string."""
    for growing in GROWS.finditer(source.text):
        indent, name, grows = growing.groups()
        before = source.text[max(0, growing.start() - WINDOW) : growing.start()]
        begun = list(re.finditer(rf"^[ \t]*{re.escape(name)} = (.*)$", before, re.MULTILINE))
        real = (".add", " +=").index(grows)
        value = begun[-1][1].strip() if begun else ""
        if value not in (("set()",), ('""', "''"))[real]:
            continue
        start, end = begun[-1].span(1)
        empty = '""' if real == 0 else value
        first, second = (before[:start] + each + before[end:] + indent + name for each in ("set()", empty))
        yield Question((first, second), real, source.text[growing.start(3) : growing.start(3) + NEAR])


def set_or_string_fixedvarname(source: Source) -> Iterator[Question]:
    """The same with the variable named ``result``."""
    for found in set_or_string(source):
        name = re.findall(r"\w+", found.texts[0])[-1]
        if name == "result" or not any(re.search(r"\bresult\b", text) for text in found.texts):
            first, second = (renamed(text, {name: "result"}) for text in found.texts)
            yield Question((first, second), found.real, found.rest)


def var_swap(source: Source) -> Iterator[Question]:
    """The last name of an exchange of two variables, named ``x`` and ``y``. The edit exchanges the two on its line."""
    for line in source.lines:
        a, comma, b, equals, c, other, d, *rest = (*line.words, *[""] * 7)
        swaps = (a, b) == (d, c) and (comma, equals, other) == (",", "=", ",") and a != b and not any(rest)
        if not swaps or not (line.tokens[0].is_name and line.tokens[2].is_name):
            continue
        for real, names in enumerate(({a: "x", b: "y"}, {b: "x", a: "y"})):
            before = renamed(source.text[max(0, line.start - WINDOW) : line.start], names)
            yield Question((before + "x, y = y,", before + "y, x = x,"), real, (" x\n", " y\n")[real])


def class_init(source: Source) -> Iterator[Question]:
    """The value of an attribute in ``__init__``, for two parameters named ``name`` and ``value``. The edit exchanges
    the attribute.
    """
    for init in INIT.finditer(source.text):
        parameters = [part.split("=")[0].strip() for part in init[1].split(",")]
        for found in SET.finditer(init[2]):
            if found[1] != found[2] or found[1] not in parameters or len(parameters) < 2:
                continue
            other = next(each for each in parameters if each != found[1])
            begin = source.text.rfind("\n", 0, init.start()) + 1
            body = source.text[begin : init.start(2) + found.start() + 8]
            if re.search(r"\b(name|value)\b", renamed(body, {found[1]: "", other: ""})):
                continue
            for real, names in enumerate(({found[1]: "name", other: "value"}, {other: "name", found[1]: "value"})):
                head = renamed(body, names)
                yield Question((head + "self.name =", head + "self.value ="), real, (" name\n", " value\n")[real])
