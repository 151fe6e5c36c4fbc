"""A place in real code where a task's question is due, and what finds such places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from circuitc.errors import CircuitcError
from circuitc.inputs.natural.source import Source
from circuitc.inputs.tokenizers.repeats import nested_repeat


@dataclass(frozen=True)
class Question:
    """Two texts that end where the question is due. They differ only in the piece that decides.

    The task's first answer is right after the first text, and the second one after the second. ``real`` says which of
    the two, 0 or 1, is the code as it is written; ``rest`` is how the code goes on there.
    """

    texts: tuple[str, str]
    real: int
    rest: str


Finder = Callable[[Source], Iterator[Question]]
"""The places of a file where the question of one task is due, in the file's order."""

NEAR = 900
"""Characters before a question that may become its prompt."""


def question(source: Source, begin: int, first: str, second: str, real: int, due: int) -> Question:
    """The question that is due at offset ``due`` of the code. The texts are the code before ``begin``, and then
    ``first`` or ``second``.
    """
    before = source.text[max(0, begin - NEAR) : begin]
    return Question((before + first, before + second), real, source.text[due : due + NEAR])


def parse_pattern(text: str) -> re.Pattern[str]:
    """The regular expression of a task file. Raises :class:`CircuitcError` if it has no group ``piece``, or could take
    exponential time.
    """
    fix = "write a regular expression of Python with the group (?P<piece>...)"
    try:
        pattern = re.compile(text, re.MULTILINE)
    except re.error as error:
        raise CircuitcError(f"the pattern of [natural] cannot be read: {error}", fix=fix) from error
    if "piece" not in pattern.groupindex:
        raise CircuitcError("the pattern of [natural] has no group named 'piece'", fix=fix)
    if repeated := nested_repeat(text):
        problem = f"the pattern of [natural] could take exponential time: it repeats {repeated!r}"
        raise CircuitcError(problem, fix="repeat nothing that has a repeat or an alternative in it")
    return pattern


def pattern_finder(pattern: re.Pattern[str], pieces: tuple[str, str]) -> Finder:
    """A finder made of a regular expression with a group ``piece``. The question is due at the end of a match.

    Only matches whose piece is one of ``pieces`` count, and whose ends are ends of tokens, so that nothing is found in
    strings and comments.
    """

    def find(source: Source) -> Iterator[Question]:
        for match in pattern.finditer(source.text):
            begin, end = match.span("piece")
            if match["piece"] not in pieces or not {begin, match.end()} <= source.borders:
                continue
            tail = source.text[end : match.end()]
            first, second = (piece + tail for piece in pieces)
            yield question(source, begin, first, second, pieces.index(match["piece"]), match.end())

    return find
