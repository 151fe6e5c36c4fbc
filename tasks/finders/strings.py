"""Questions inside of strings: which quote closes one, and whether one is an f-string."""

from __future__ import annotations

import re
from collections.abc import Iterator

from circuitc.inputs.natural.question import Question, question
from circuitc.inputs.natural.source import Source

ONE_LINE = re.compile(r"""([fF]?)(['"])([^'"\\\n]+)\2""")
"""A string on one line, plain or an f-string, without quotes and escapes in it."""


def single_double_quote(source: Source) -> Iterator[Question]:
    """The end of a string that is a call's last argument. The edit exchanges the quote that opened it."""
    for _, string, after in source.triples():
        found = ONE_LINE.fullmatch(string.text) if string.is_string else None
        if found and not found[1] and after.text == ")" and after.start == string.end:
            first, second = (quote + found[3] for quote in "'\"")
            yield question(source, string.start, first, second, "'\"".index(found[2]), string.end - 1)


def fstring_brace(source: Source) -> Iterator[Question]:
    """A place in a string before `` {`` or `` the``. The edit puts an ``f`` before the string, or takes it away."""
    for string in source.tokens:
        found = ONE_LINE.fullmatch(string.text) if string.is_string else None
        if found is None:
            continue
        is_f, text = bool(found[1]), found[3]
        place = re.search(r"(?<=[A-Za-z])( \{)" if is_f else r"(?<=[A-Za-z])( the)\b", text)
        if place and place.start() > 2 and "{" not in text[: place.start()]:
            begun = found[2] + text[: place.start()]
            due = string.start + len(found[1]) + 1 + place.start()
            yield question(source, string.start, "f" + begun, begun, 0 if is_f else 1, due)
