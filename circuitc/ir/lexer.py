"""The tokens of a graph's text and their places. Every error shows file, line, column, the line and a caret."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from circuitc.errors import CircuitcError, shortened

# A quantifier with + takes what it can and gives nothing back, so that no text takes more than linear time.
_LEXER = re.compile(
    r"""[ \t\r\n]*+(?:
        (?P<value>%(?:"(?:[^"\\\n]++|\\.)*+"|[A-Za-z0-9_.]++))
      | (?P<array>@\d++:[0-9a-f]{8})
      | (?P<string>"(?:[^"\\\n]++|\\.)*+")
      | (?P<number>[+-]?(?:inf|nan|\d++(?:\.\d*+)?(?:e[+-]?\d++)?)\b)
      | (?P<word>[A-Za-z_]\w*+)
      | (?P<punct>[=(){}\[\],:])
      | (?P<comment>//[^\r\n]*+)
      | (?P<end>\Z)
      | (?P<wrong>[\s\S]))""",
    re.VERBOSE | re.ASCII,
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_BEFORE, _AFTER = 160, 40  # characters that an error shows of a line, before and after the place
_MESSAGE = 400  # characters that an error says at most of what it found
_WHOLE = 2**63  # whole numbers are smaller than this in size
_ESCAPES = r"the escapes are \" \\ \/ \b \f \n \r \t and \uXXXX"


class Token(NamedTuple):
    """One token, and the index of its first character."""

    kind: str
    text: str
    start: int


@dataclass(frozen=True)
class Source:
    """A text, and what errors call it."""

    text: str
    where: str

    def error(self, message: str, at: int, fix: str | None = None) -> CircuitcError:
        """The error about the character at index ``at``."""
        number = self.text.count("\n", 0, at) + 1
        start = self.text.rfind("\n", 0, at) + 1
        end = self.text.find("\n", at)
        first = max(start, at - _BEFORE)
        line = shortened(self.text[first : len(self.text) if end < 0 else min(end, at + _AFTER)].rstrip("\r"))
        hint = f"{line}\n  {' ' * (at - first)}^" + (f"\n  {shortened(fix, _MESSAGE)}" if fix else "")
        return CircuitcError(shortened(message, _MESSAGE), where=f"{self.where}:{number}:{at - start + 1}", fix=hint)

    def tokens(self) -> Iterator[Token]:
        """The tokens in order; the last is of kind ``end``. Each is read when it is asked for."""
        for match in _LEXER.finditer(self.text):
            kind = match.lastgroup or ""
            if kind == "wrong":
                raise self._wrong(match[kind], match.start(kind))
            if kind != "comment":
                yield Token(kind, match[kind] or "end of file", match.start(kind))

    def _wrong(self, character: str, at: int) -> CircuitcError:
        if character == '"' or self.text.startswith('%"', at):
            return self.error("this quoted text does not end on its line", at)
        if character == "\ufeff":
            return self.error("the text begins with a byte order mark", at, "save the file as UTF-8 without it")
        if character.isdigit():
            word = re.match(r"[\w.]*", self.text[at : at + _AFTER])
            return self.error(f"'{word[0] if word else character}' is not a number", at)
        return self.error(f"unexpected character {character!r}", at)

    def string(self, token: Token) -> str:
        """The text that a quoted token stands for; it may begin with ``%``."""
        before = token.text.index('"')
        try:
            text = str(json.loads(token.text[before:]))
        except json.JSONDecodeError as error:
            problem = error.msg[:1].lower() + error.msg[1:].removesuffix(" at")
            at = token.start + before + error.pos
            raise self.error(f"this quoted text cannot be read: {problem}", at, _ESCAPES) from None
        if _SURROGATE.search(text):
            raise self.error("this quoted text has half of a surrogate pair, which no file can hold", token.start)
        return text

    def real(self, token: Token) -> float:
        """The number of a token, as float64. What is no number, or one that float64 cannot hold, is refused."""
        number = float(token.text)
        if math.isnan(number):
            raise self.error("nan is not a number", token.start, "write a number, inf or -inf")
        if math.isinf(number) and token.text[-1] != "f":
            raise self.error(f"{_begun(token)} is too large for a float64", token.start, "the largest is 1.79e308")
        if number == 0.0 and token.text.partition("e")[0].strip("+-0."):
            raise self.error(f"{_begun(token)} is too close to 0 for a float64", token.start, "write 0.0")
        return number

    def whole(self, token: Token) -> int:
        """The whole number of a token."""
        digits = token.text.lstrip("+-")
        if not digits.isdigit():
            raise self.error(f"expected a whole number, found {_begun(token)}", token.start)
        # Python reads no integer of more than 4,300 digits.
        number = int(token.text) if len(digits) < len(str(_WHOLE)) + 1 else _WHOLE
        if abs(number) >= _WHOLE:
            raise self.error(f"{_begun(token)} is too large", token.start, "whole numbers are below 2^63")
        return number


def source_of(text: str | bytes, where: str) -> Source:
    """A text, or the bytes of a file in UTF-8. Raises :class:`CircuitcError` at the first byte that is not UTF-8."""
    if isinstance(text, str):
        return Source(text, where)
    try:
        return Source(text.decode("utf-8"), where)
    except UnicodeDecodeError as error:
        before = text[: error.start].decode("utf-8")
        readable = Source(before + text[error.start :].decode("utf-8", errors="replace"), where)
        byte = f"0x{text[error.start]:02x}"
        raise readable.error(f"this is not text in UTF-8: byte {byte}", len(before), "save the file as UTF-8") from None


def _begun(token: Token) -> str:
    return shortened(token.text, 40)
