"""Errors of a command: how each becomes one message and an exit code."""

from __future__ import annotations

import errno
import os
import traceback
from collections.abc import Callable, Sequence
from typing import Any

import typer

from circuitc.cli.output import print_json, say_error
from circuitc.errors import CircuitcError

BAD_INPUT, DEFECT, INTERRUPTED = 2, 70, 130
NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
OUT_OF_MEMORY = ("can't allocate memory", "out of memory", "not enough memory")  # as PyTorch words it
DISK_FULL = ("No space left on device", "Disk quota exceeded")  # as safetensors passes it on


class DefectError(CircuitcError):
    """An error that circuitc did not expect: whatever was given, this is not how it should end."""


def guarded(command: Callable[..., Any], arguments: Sequence[str]) -> int:
    """Run a command and return its exit code. Errors are printed on stderr, and with --json on stdout too."""
    try:
        code = command(list(arguments), prog_name="circuitc", standalone_mode=False)
        if code != INTERRUPTED:
            return code if isinstance(code, int) else 0
    except (KeyboardInterrupt, typer.Abort):
        pass
    except Exception as error:
        if os.environ.get("CIRCUITC_DEBUG") == "1":
            traceback.print_exc()
        told = explain(error)
        say_error(told)
        if "--json" in arguments:
            print_json({"error": {"problem": told.problem, "where": told.where, "fix": told.fix}})
        return DEFECT if isinstance(told, DefectError) else BAD_INPUT
    interrupted = CircuitcError("interrupted")
    say_error(interrupted)
    if "--json" in arguments:
        print_json({"error": {"problem": interrupted.problem, "where": None, "fix": None}})
    return INTERRUPTED


def explain(error: Exception) -> CircuitcError:
    """Convert any exception to the one error class that users see."""
    if isinstance(error, CircuitcError):
        return error
    if hasattr(error, "format_message"):  # wrong usage: click's class, or typer's own copy of it
        context = getattr(error, "ctx", None)
        path = context.command_path if context is not None else "circuitc"
        return CircuitcError(error.format_message(), fix=f"see '{path} --help'")
    text = str(error)
    if isinstance(error, MemoryError) or any(words in text for words in OUT_OF_MEMORY):
        return CircuitcError("there is not enough memory", fix="close other programs, or use a smaller model")
    full = isinstance(error, OSError) and error.errno in NO_SPACE
    if full or any(words in text for words in DISK_FULL):
        return CircuitcError("the disk is full", where=_file(error), fix="free some space, or write elsewhere with -o")
    if isinstance(error, OSError) and error.strerror:
        return CircuitcError(error.strerror, where=_file(error), fix="check the path and its permissions")
    from circuitc import __version__

    kind = type(error).__name__
    return DefectError(
        f"{kind}: {text}" if text else kind,
        where=f"a defect of circuitc {__version__}",
        fix="set CIRCUITC_DEBUG=1 and run the command again to see where it comes from, and please report it",
    )


def _file(error: Exception) -> str | None:
    name = getattr(error, "filename", None)
    return None if name is None else os.fsdecode(name)
