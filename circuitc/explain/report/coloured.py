"""The printed program as HTML with syntax colouring."""

from __future__ import annotations

from html import escape

from pygments.lexers import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String

CLASSES = {Comment: "c", String: "s", Number: "n", Keyword: "k", Operator.Word: "k", Name.Function: "f"}
"""The class in the style sheet for each kind of token."""


def coloured(program: str) -> str:
    """The program as HTML, with a span around each token of ``CLASSES``."""
    lexer = PythonLexer(stripnl=False, ensurenl=False)
    parts = []
    for kind, text in lexer.get_tokens(program):
        name = next((name for family, name in CLASSES.items() if kind in family), None)
        parts.append(f'<span class="{name}">{escape(text)}</span>' if name else escape(text))
    return "".join(parts)
