"""Checks of what callers in Python give: a wrong type is refused in a sentence, not by an error from inside."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from numbers import Integral, Real
from pathlib import Path
from typing import Any, TypeVar

from circuitc.errors import CircuitcError

WHOLE = 2**63  # whole numbers, such as seeds of PyTorch's generators, are below this
DEVICES = "use --device cpu, or cuda where there is a GPU"
T = TypeVar("T")


def of_kind(value: object, kind: type[T], what: str, fix: str) -> T:
    """The value, if it is of the kind."""
    if not isinstance(value, kind):
        raise CircuitcError(f"{what} is of type {type(value).__name__}, not {kind.__name__}", fix=fix)
    return value


def whole(value: object, what: str, least: int = 0) -> int:
    """A whole number of at least ``least`` that has 64 bits."""
    if not isinstance(value, Integral) or isinstance(value, bool) or not least <= int(value) < WHOLE:
        raise CircuitcError(f"{what} is {value!r}", fix=f"give a whole number, {least} or more, below 2^63")
    return int(value)


def real(value: object, what: str) -> float:
    """A number."""
    if not isinstance(value, Real) or isinstance(value, bool):
        raise CircuitcError(f"{what} is {value!r}", fix="give a number")
    return float(value)


def as_path(value: object, what: str) -> Path:
    """A path, from a text or a path. Raises :class:`CircuitcError` for one that no system takes."""
    if not isinstance(value, str | os.PathLike):
        raise CircuitcError(f"{what} is of type {type(value).__name__}, not a path", fix="give a text or a Path")
    if not os.fspath(value):
        raise CircuitcError(f"{what} is an empty text", fix="give a path; '.' is the current folder")
    try:
        os.lstat(value)
    except ValueError as error:  # a null byte
        raise CircuitcError(f"{what} is no path: {error}", fix="give the path of a file or folder") from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            problem = f"{what} is no path: {error.strerror}"
            raise CircuitcError(problem, fix="give the path of a file or folder") from error
    return Path(value)


def rows_of(tokens: Any, where: str) -> list[list[int]]:
    """Sequences of token ids, from lists, arrays or a tensor."""
    fix = "give sequences of whole numbers: [[1, 2, 3], [4, 5]]"
    if hasattr(tokens, "tolist"):
        tokens = tokens.tolist()
    if isinstance(tokens, str) or not isinstance(tokens, Iterable):
        raise CircuitcError(f"the tokens are of type {type(tokens).__name__}", where=where, fix=fix)
    found = []
    for row in tokens:
        ids = row.tolist() if hasattr(row, "tolist") else row
        if isinstance(ids, str) or not isinstance(ids, Iterable):
            raise CircuitcError(f"a row of the tokens is {ids!r}", where=where, fix=fix)
        ids = list(ids)
        if wrong := [i for i in ids if not isinstance(i, Integral) or isinstance(i, bool)]:
            raise CircuitcError(f"{wrong[0]!r} is among the tokens", where=where, fix=fix)
        found.append([int(i) for i in ids])
    return found


def check_device(name: object) -> None:
    """Raises :class:`CircuitcError` for a device that PyTorch cannot use here."""
    import torch  # seconds to import: only when a command runs

    try:
        device = torch.device(name)  # type: ignore[call-overload]
    except (RuntimeError, TypeError) as error:  # whose list of all kinds helps nobody
        raise CircuitcError(f"there is no device named '{name}'", fix=DEVICES) from error
    try:
        torch.zeros(1, device=device).cpu()
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        reason = str(error).strip().split("\n")[0].rstrip(".")
        raise CircuitcError(
            f"the device '{name}' cannot be used: {reason}",
            fix=DEVICES,
        ) from error
