"""The printed program as HTML, coloured by syntax."""

from __future__ import annotations

from html import escape

from pygments.lexers import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String

CLASSES = {Comment: "c", String: "s", Number: "n", Keyword: "k", Operator.Word: "k", Name.Function: "f"}
"""What the style sheet calls a kind of token."""


def coloured(program: str) -> str:
    """Spans of the classes above; everything else as it is."""
    lexer = PythonLexer(stripnl=False, ensurenl=False)
    parts = []
    for kind, text in lexer.get_tokens(program):
        name = next((name for family, name in CLASSES.items() if kind in family), None)
        parts.append(f'<span class="{name}">{escape(text)}</span>' if name else escape(text))
    return "".join(parts)
