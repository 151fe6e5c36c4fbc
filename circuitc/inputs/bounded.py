"""Reads a file that a user names: a regular file, whole, and no more of it than a limit.

A link to an endless device has a size of 0 and a named pipe waits for a writer, so the size that the system gives is
not trusted: what is counted is what is read. Errors are ``OSError``, whose text completes "the file cannot be read: …".
"""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path

from circuitc.inputs.machine import memory

SETTINGS = 2**26
"""The most bytes of a file of settings, prompts or text."""
TOKENIZER = 2**28
"""The most bytes of a tokenizer; the largest of known models have about 2**25."""
PROGRAM = 2**28
"""The most bytes of a printed program or of another file of text that circuitc writes."""

_BLOCK = 2**20
_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)


def read_bytes(path: Path, limit: int | None = SETTINGS) -> bytes:
    """The content of a regular file of at most ``limit`` bytes; without a limit, of what fits into the memory."""
    most = memory() if limit is None else limit
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder, not a regular file", str(path))
    # Without O_NONBLOCK, opening a pipe waits for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        found = os.fstat(file.fileno())
        for is_kind, name in _KINDS:
            if is_kind(found.st_mode):
                raise OSError(errno.EINVAL, f"it is {name}, not a regular file", str(path))
        if found.st_size > most:
            raise _too_large(path, limit, most)
        parts = [_read(file, found.st_size + 1, path)]
        size = len(parts[0])
        while parts[-1] and size <= most:  # the file is longer than its size says
            parts.append(_read(file, min(_BLOCK, most + 1 - size), path))
            size += len(parts[-1])
    if size > most:
        raise _too_large(path, limit, most)
    return parts[0] if size == len(parts[0]) else b"".join(parts)


def _read(file: io.BufferedReader, count: int, path: Path) -> bytes:
    """The next bytes; some of the system's files say that they are regular, and wait as a pipe does."""
    found: bytes | None = file.read(count)
    if found is None:
        raise OSError(errno.EINVAL, "it waits for something to be written, as no regular file does", str(path))
    return found


def read_text(path: Path, limit: int | None = SETTINGS) -> str:
    """The UTF-8 text of such a file, with each end of a line as ``\\n``. Raises ``UnicodeDecodeError`` for others."""
    return io.TextIOWrapper(io.BytesIO(read_bytes(path, limit)), encoding="utf-8").read()


def _too_large(path: Path, limit: int | None, most: int) -> OSError:
    why = "the memory of this machine" if limit is None else "the largest that is read"
    return OSError(errno.EFBIG, f"it has more than {most} bytes, {why}", str(path))
