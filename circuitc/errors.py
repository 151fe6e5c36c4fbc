"""The one error that users see: what is wrong, where, and what to do about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class CircuitcError(Exception):
    """Bad input or a broken promise. The command line prints it and exits with code 2.

    ``problem`` says what is wrong in one sentence, ``where`` names the file, line or value, ``fix`` says what
    to do.
    """

    def __init__(self, problem: str, *, where: str | None = None, fix: str | None = None) -> None:
        self.problem = problem
        self.where = where
        self.fix = fix
        super().__init__(str(self))

    def __str__(self) -> str:
        head = f"{self.where}: {self.problem}" if self.where else self.problem
        return f"{head}\n  {self.fix}" if self.fix else head


def unknown(kind: str, name: str, known: Iterable[str], *, where: str | None = None) -> CircuitcError:
    """The error for a name that does not exist, with the nearest names that do."""
    options = sorted(known)
    near = difflib.get_close_matches(name, options, n=3, cutoff=0.5)
    if near:
        fix = "did you mean " + " or ".join(f"'{n}'" for n in near) + "?"
    else:
        fix = f"known {kind} names: " + (", ".join(options) or "none")
    return CircuitcError(f"there is no {kind} named '{name}'", where=where, fix=fix)
