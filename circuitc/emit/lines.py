"""Statements on lines of readable length. A comment gets its own line only if it does not fit behind the statement."""

from __future__ import annotations

import re
from dataclasses import dataclass

WIDTH = 100
NOTED = 110  # the width with a comment behind the statement
LEAST = 12  # the least length of a shortened comment; shorter ones get their own line
SEAM = re.compile(r"(?: (?=[+-] )|(?<=,) )(?![^\[\]]*\])")  # before a sign or after a comma, outside of an index
WORD = re.compile(r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s'"]+)+""")  # a quoted token is one word


def one_line(name: str) -> str:
    """A name in a form that a comment can hold."""
    return name if name.isprintable() else ascii(name)


def joined(total: str, sign: str, term: str) -> str:
    if total:
        return f"{total} {sign} {term}"
    return f"-{term}" if sign == "-" else term


@dataclass(frozen=True)
class Note:
    """A comment on a statement: ``full``; if that does not fit, ``short``; if that does not fit, the start of
    ``short``. A ``claim`` is never shortened. Empty texts are no comment."""

    full: str = ""
    short: str = ""
    claim: bool = False

    def within(self, room: int) -> str | None:
        """The text that fits; None if there is a comment but nothing fits."""
        for text in (self.full, self.short):
            if len(text) <= room:
                return text
        found = "" if self.claim else cut(self.short, room)
        return found if len(found) >= LEAST else None


SILENT = Note()


def statement(start: str, text: str, note: Note = SILENT) -> list[str]:
    """``start + text``, over several lines if it is long, with its comment at the end of the first line or, if there is
    no room, on its own line ahead."""
    if len(start + text) <= WIDTH:
        lines = [start + text]
    else:
        lines, line = [f"{start}("], ""
        terms = pieces_of(text)
        for piece in terms if max(map(len, terms)) <= WIDTH - 4 else SEAM.split(text):
            if line and len(line) + len(piece) + 5 > WIDTH:
                lines.append(f"    {line}")
                line = piece
            else:
                line = f"{line} {piece}" if line else piece
        lines += [f"    {line}", ")"]
    told = note.within(NOTED - len(lines[0]) - len("  # "))
    if told is None:
        return [f"# {note.full}", *lines]
    return [f"{lines[0]}  # {told}" if told else lines[0], *lines[1:]]


def cut(comment: str, room: int) -> str:
    """As many words of a comment as fit, and ``…``; a quoted token is one word."""
    kept = ""
    for word in WORD.finditer(comment):
        if word.end() + len(" …") > room:
            break
        kept = comment[: word.end()]
    return f"{kept} …" if kept else ""


def pieces_of(text: str) -> list[str]:
    """The terms of a sum, each with its sign except the first. Brackets are not split."""
    pieces, depth = [""], 0
    for word in text.split(" "):
        if depth == 0 and word in ("+", "-") and pieces[-1]:
            pieces.append(word)
        else:
            pieces[-1] += f" {word}" if pieces[-1] else word
        depth += sum(map(word.count, "([")) - sum(map(word.count, ")]"))
    return pieces
