"""Questions in the heads of functions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from circuitc.inputs.natural.question import Question, question
from circuitc.inputs.natural.source import Source

PARAMETERS = re.compile(r"((?:self, |cls, )?)((?:\w+(?:=None)?, )+)(\w+)(=.*|\):.*)")
"""A function's parameters: its object, then those whose only default is None, then the last one, then what follows."""


def lambda_func(source: Source) -> Iterator[Question]:
    """The place behind a ``lambda``'s parameter or a function's name. The edit makes one the other."""
    for word, name, colon in source.triples():
        if word.text == "lambda" and name.is_name and colon.text == ":":
            begin = source.text.rfind("\n", 0, word.start) + 1
            head = source.text[begin : name.end]
            indent = head[: len(head) - len(head.lstrip())]
            yield question(source, begin, head, f"{indent}def {name.text}", 0, name.end)
        elif word.text == "def" and name.is_name and colon.text == "(":
            first, second = f"{name.text} = lambda {name.text}", f"def {name.text}"
            yield question(source, word.start, first, second, 1, name.end)


def final_kwarg(source: Source) -> Iterator[Question]:
    """The place behind the last parameter. The edit gives those before it the default None, or takes it away."""
    for line in source.lines:
        if line.words[0] != "def" or line.words[2:3] != ("(",):
            continue
        begin = line.tokens[2].end
        found = PARAMETERS.fullmatch(source.text[begin : line.end])
        if found is None:
            continue
        own, middle, last, after = found.groups()
        bare = middle.replace("=None", "")
        given = bare.replace(", ", "=None, ")
        real = 0 if after.startswith("=") else 1
        if middle == (given, bare)[real]:
            first, second = (own + each + last for each in (given, bare))
            yield question(source, begin, first, second, real, begin + found.start(4))
