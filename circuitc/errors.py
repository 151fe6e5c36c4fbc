"""The one error that users see: what is wrong, where, and what to do about it."""

from __future__ import annotations

import difflib
import errno
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
_IN_TEXT = re.compile(r"\(os error (\d+)\)")  # how libraries in Rust, safetensors and tokenizers, say it


LONGEST = 600
"""The most characters of each part of a message, which may quote what was given."""


def shortened(text: str, length: int = LONGEST) -> str:
    """A text of any length and any characters as an error shows it: one line that a terminal can print."""
    cut = "".join(c if c.isprintable() else " " for c in text[:length])
    return cut if len(text) <= length else f"{cut}…"


class CircuitcError(Exception):
    """Bad input or a broken promise. The command line prints it and exits with code 2.

    ``problem`` says what is wrong in one sentence, ``where`` names the file, line or value, ``fix`` says what
    to do, and may have several lines. What is too long for a message is cut (:func:`shortened`).
    """

    def __init__(self, problem: str, *, where: str | None = None, fix: str | None = None) -> None:
        self.problem = shortened(problem)
        self.where = None if where is None else shortened(where)
        self.fix = None if fix is None else "\n".join(map(shortened, fix.split("\n")))
        super().__init__(str(self))

    def __str__(self) -> str:
        head = f"{self.where}: {self.problem}" if self.where else self.problem
        return f"{head}\n  {self.fix}" if self.fix else head


class LostNodeWarning(UserWarning):
    """A node of a given mask cannot change the answer, so that the compiled circuit does not have it."""


class WriteError(CircuitcError):
    """A file or folder cannot be written: the fault is in the machine or the path, and not in what was computed."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what the system says about writing to ``path`` into a :class:`WriteError`."""
    try:
        yield
    except CircuitcError:
        raise
    except Exception as error:
        found = _IN_TEXT.search(str(error))
        if not isinstance(error, OSError) and found is None:
            raise
        number = error.errno if isinstance(error, OSError) else int(found[1]) if found else None
        if number in NO_SPACE:
            fix = "free some space, or write elsewhere with -o"
            raise WriteError("the disk is full", where=str(path), fix=fix) from error
        reason = getattr(error, "strerror", None) or (os.strerror(number) if number else str(error))
        fix = "give a place you may write to with -o"
        raise WriteError(f"cannot write here: {reason}", where=str(path), fix=fix) from error


def unknown(kind: str, name: str, known: Iterable[str], *, where: str | None = None) -> CircuitcError:
    """The error for a name that does not exist, with the nearest names that do."""
    options = sorted(known)
    near = difflib.get_close_matches(str(name), options, n=3, cutoff=0.5)
    if near:
        fix = "did you mean " + " or ".join(f"'{n}'" for n in near) + "?"
    else:
        fix = f"known {kind} names: " + (", ".join(options) or "none")
    return CircuitcError(f"there is no {kind} named '{name}'", where=where, fix=fix)
