"""Statements on lines that are short enough to read, with comments that cost no line if they need not."""

from __future__ import annotations

import re
from dataclasses import dataclass

WIDTH = 100
NOTED = 110  # with a comment behind the statement
LEAST = 12  # of a comment that is cut; shorter ones get a line of their own
SEAM = re.compile(r"(?: (?=[+-] )|(?<=,) )(?![^\[\]]*\])")  # before a sign or after a comma, outside of an index
WORD = re.compile(r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s'"]+)+""")  # a quoted token is one word


def one_line(name: str) -> str:
    """A name as a comment can hold it."""
    return name if name.isprintable() else ascii(name)


def joined(total: str, sign: str, term: str) -> str:
    if total:
        return f"{total} {sign} {term}"
    return f"-{term}" if sign == "-" else term


@dataclass(frozen=True)
class Note:
    """What may be said of a statement: ``full``, or if there is no room ``short``, or as much of that as there is room
    for; but a ``claim`` is never cut. Empty texts say nothing."""

    full: str = ""
    short: str = ""
    claim: bool = False

    def within(self, room: int) -> str | None:
        """What fits; None where something should be said and nothing does."""
        for text in (self.full, self.short):
            if len(text) <= room:
                return text
        found = "" if self.claim else cut(self.short, room)
        return found if len(found) >= LEAST else None


SILENT = Note()


def statement(start: str, text: str, note: Note = SILENT) -> list[str]:
    """``start + text``, over several lines where it is long, and what is said of it: at the end of the first line, or
    where there is no room, on a line of its own ahead."""
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
    """As many words of a comment as there is room for, and ``…``; a quoted token is one word."""
    kept = ""
    for word in WORD.finditer(comment):
        if word.end() + len(" …") > room:
            break
        kept = comment[: word.end()]
    return f"{kept} …" if kept else ""


def pieces_of(text: str) -> list[str]:
    """The terms of a sum, each but the first with its sign: no cut inside of brackets."""
    pieces, depth = [""], 0
    for word in text.split(" "):
        if depth == 0 and word in ("+", "-") and pieces[-1]:
            pieces.append(word)
        else:
            pieces[-1] += f" {word}" if pieces[-1] else word
        depth += sum(map(word.count, "([")) - sum(map(word.count, ")]"))
    return pieces
