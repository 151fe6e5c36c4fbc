"""A Hypothesis strategy for damaged files: bytes changed, cut, repeated or taken from another file."""

from __future__ import annotations

import re

from hypothesis import strategies as st

NUMBER = re.compile(rb"\d+(?:\.\d+)?(?:e[+-]?\d+)?")
NUMBERS = st.sampled_from(
    [
        b"9" * 5000,
        b"1e999999999",
        b"-1e400",
        b"1e-400",
        b"0" * 5000,
        b"nan",
        b"-inf",
        b"1e",
        b"0x1",
        b"1_0",
        b"-1",
        b"1.5",
    ]
)
PIECES = st.binary(max_size=6) | st.sampled_from(
    [
        b"\x00",
        b"\xff",
        b"\xef\xbb\xbf",
        b"\r\n",
        b'"',
        b'%"\\q"',
        b'"\\ud800"',
        b"\xed\xa0\x80",
        b"[" * 3000,
        b"//",
        b"}",
        b", ",
    ]
)


@st.composite
def damaged(draw: st.DrawFn, files: list[bytes]) -> bytes:
    """One of the files after one to three kinds of damage."""
    text = draw(st.sampled_from(files))
    for _ in range(draw(st.integers(1, 3))):
        a, b = sorted(draw(st.integers(0, len(text))) for _ in range(2))
        kind = draw(st.sampled_from(["byte", "piece", "cut", "delete", "repeat", "splice", "number", "line"]))
        if kind == "byte":
            text = text[:a] + bytes([draw(st.integers(0, 255))]) + text[a + 1 :]
        elif kind == "piece":
            text = text[:a] + draw(PIECES) + text[a:]
        elif kind == "cut":
            text = text[:a]
        elif kind == "delete":
            text = text[:a] + text[b:]
        elif kind == "repeat":
            text = text[:b] + text[a:b] + text[b:]
        elif kind == "splice":
            other = draw(st.sampled_from(files))
            text = text[:a] + other[draw(st.integers(0, len(other))) :]
        elif kind == "number" and (places := [match.span() for match in NUMBER.finditer(text)]):
            start, end = draw(st.sampled_from(places))
            text = text[:start] + draw(NUMBERS) + text[end:]
        elif kind == "line" and (lines := text.split(b"\n")):
            i, j = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
            lines[i], lines[j] = lines[j], lines[i]
            text = b"\n".join(lines)
    return text
