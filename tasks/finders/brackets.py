"""Questions inside of brackets: how deep a list is nested, and whether a dict or a list is open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from circuitc.inputs.natural.question import Question, question
from circuitc.inputs.natural.source import Source, Token


def _displays(before: Token) -> bool:
    """Whether a bracket behind this token begins a list, and not an index."""
    return not (before.is_name or before.is_string or before.text in (")", "]"))


def bracket_counting(source: Source) -> Iterator[Question]:
    """The end of a list on one line with no bracket in it. The edit opens one bracket more, or one less."""
    opened: list[int] = []
    tokens = source.tokens
    for i, token in enumerate(tokens):
        if token.text in ("(", "[", "{"):
            opened.append(i)
        if token.text not in (")", "]", "}") or not opened:
            continue
        begin = opened.pop()
        if token.text != "]" or tokens[begin].text != "[" or i - begin < 2 or begin == 0:
            continue
        inner = source.text[tokens[begin].end : token.start]
        if not _displays(tokens[begin - 1]) or re.search(r"[\[\](){}\n]| for ", inner):
            continue
        nested = tokens[begin - 1].text == "[" and tokens[begin - 1].end == tokens[begin].start
        if nested and not (
            source.text[token.end : token.end + 1] == "]" and begin > 1 and _displays(tokens[begin - 2])
        ):
            continue
        outer = tokens[begin - 1].start if nested else tokens[begin].start
        yield question(source, outer, "[" + inner, "[[" + inner, int(nested), token.start)


def bracket_brace(source: Source) -> Iterator[Question]:
    """The place behind the first entry of a dict or list. The edit exchanges the bracket that opened it."""
    tokens = source.tokens
    for before, opening, entry, after in zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False):
        ends = {"{": ":", "[": ","}.get(opening.text)
        if ends is None or after.text != ends or not entry.is_value or not _displays(before):
            continue
        if opening.end == entry.start and entry.end == after.start:
            first, second = (bracket + entry.text for bracket in "{[")
            yield question(source, opening.start, first, second, "{[".index(opening.text), after.start)
