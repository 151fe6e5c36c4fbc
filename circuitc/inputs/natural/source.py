"""A file of Python code as tokens and logical lines, with their places in the text."""

from __future__ import annotations

import io
import keyword
import tokenize
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

LEFT_OUT = (tokenize.COMMENT, tokenize.NL, tokenize.ENCODING, tokenize.ENDMARKER)
F_START, F_END = (getattr(tokenize, f"FSTRING_{end}", None) for end in ("START", "END"))
"""From Python 3.12 on an f-string is several tokens; here it is one, as before."""


class NotPythonError(Exception):
    """The text is not Python of this interpreter's version."""


@dataclass(frozen=True)
class Token:
    """A token of Python: ``text`` stands at ``start`` up to ``end``, both offsets in the file."""

    kind: int
    text: str
    start: int
    end: int

    @property
    def is_name(self) -> bool:
        """Whether it is a name that is no keyword."""
        return self.kind == tokenize.NAME and not keyword.iskeyword(self.text)

    @property
    def is_string(self) -> bool:
        return self.kind == tokenize.STRING

    @property
    def is_value(self) -> bool:
        """Whether it is a name, a number, or a string on one line."""
        return (self.is_name or self.kind in (tokenize.NUMBER, tokenize.STRING)) and "\n" not in self.text


@dataclass(frozen=True)
class Line:
    """A logical line on one line of the file, without a comment; ``indent`` is its white space.

    ``end`` is the offset behind its last token.
    """

    tokens: tuple[Token, ...]
    indent: str

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(token.text for token in self.tokens)


class Source:
    """A file of Python code.

    Raises :class:`NotPythonError` for a text that Python does not read as tokens.
    """

    def __init__(self, text: str, name: str = "") -> None:
        self.text = text
        self.name = name
        self.tokens = tuple(self._read())

    def _read(self) -> Iterator[Token]:
        starts = [0]
        for line in self.text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        depth, begun = 0, 0
        try:
            for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
                start, end = (starts[row - 1] + column for row, column in (token.start, token.end))
                if F_START is not None and token.type == F_START:
                    begun, depth = (start if depth == 0 else begun), depth + 1
                elif F_END is not None and token.type == F_END:
                    depth -= 1
                    if depth == 0:
                        yield Token(tokenize.STRING, self.text[begun:end], begun, end)
                elif depth == 0 and token.type not in LEFT_OUT:
                    yield Token(token.type, token.string, start, end)
        except (tokenize.TokenError, SyntaxError, IndexError) as error:
            raise NotPythonError(str(error)) from error

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The logical lines that stand on one line of the file and have no comment behind them."""
        found, tokens = [], list[Token]()
        for token in self.tokens:
            if token.kind in (tokenize.INDENT, tokenize.DEDENT):
                continue
            if token.kind != tokenize.NEWLINE:
                tokens.append(token)
                continue
            if tokens and (line := self._line(tokens)) is not None:
                found.append(line)
            tokens = []
        return tuple(found)

    def _line(self, tokens: Sequence[Token]) -> Line | None:
        start, end = tokens[0].start, tokens[-1].end
        begin = self.text.rfind("\n", 0, start) + 1
        stop = self.text.find("\n", end)
        indent, rest = self.text[begin:start], self.text[end : stop if stop >= 0 else len(self.text)]
        if indent.strip() or rest.strip() or "\n" in self.text[start:end]:
            return None
        return Line(tuple(tokens), indent)

    def triples(self) -> Iterator[tuple[Token, Token, Token]]:
        """Each three tokens in a row."""
        for (a, b), (_, c) in pairwise(pairwise(self.tokens)):
            yield a, b, c

    @cached_property
    def borders(self) -> frozenset[int]:
        """The offsets at which a token begins or ends. A place between them is in a string, a name or a comment."""
        return frozenset(place for token in self.tokens for place in (token.start, token.end))
