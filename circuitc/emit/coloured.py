"""The printed program in colours: the lexer that a terminal uses, and HTML."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from pygments.lexers import PythonLexer
from pygments.token import Comment, Error, Keyword, Name, Number, Operator, String, Text

CLASSES = {Comment: "c", String: "s", Number: "n", Keyword: "k", Operator.Word: "k", Name.Function: "f"}
"""The class in the style sheet for each kind of token."""


class ListingLexer(PythonLexer):  # type: ignore[misc]  # pygments has no types
    """Python, and what a listing leaves out: ``…`` is text, not an error that a terminal underlines in red."""

    def get_tokens_unprocessed(self, text: str, stack: Any = ("root",)) -> Iterator[tuple[int, Any, str]]:
        for at, kind, part in super().get_tokens_unprocessed(text, stack):
            yield at, Text if kind in Error else kind, part


def coloured(program: str) -> str:
    """The program as HTML, with a span around each token of ``CLASSES``."""
    lexer = ListingLexer(stripnl=False, ensurenl=False)
    parts = []
    for kind, text in lexer.get_tokens(program):
        name = next((name for family, name in CLASSES.items() if kind in family), None)
        parts.append(f'<span class="{name}">{escape(text)}</span>' if name else escape(text))
    return "".join(parts)
