"""The Python files that natural prompts are found in: the interpreter's own library, or a user's folder."""

from __future__ import annotations

import hashlib
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from circuitc.errors import CircuitcError
from circuitc.inputs.natural.source import NotPythonError, Source
from circuitc.inputs.task import Split

LEFT_OUT = {"site-packages", "dist-packages", "encodings", "pydoc_data", "__pycache__"}
"""Folders of the interpreter's library that are not its code: what was installed, and tables."""
LARGEST = 100_000
"""Bytes of a file: larger ones are mostly tables."""


@dataclass(frozen=True)
class CodeFile:
    """A file by its path below the folder. ``key`` is a hash of that path, in hexadecimal."""

    folder: Path
    path: str

    @cached_property
    def key(self) -> str:
        return hashlib.sha256(self.path.encode()).hexdigest()

    @property
    def split(self) -> Split:
        """The split that all prompts of this file are in."""
        return "train" if int(self.key[0], 16) % 2 == 0 else "heldout"

    def content(self) -> bytes:
        """The file's bytes; none of a file that is larger than ``LARGEST``, or not readable."""
        try:
            with (self.folder / self.path).open("rb") as file:
                content = file.read(LARGEST + 1)
        except OSError:
            return b""
        return content if len(content) <= LARGEST else b""

    def source(self) -> Source | None:
        """The file as Python; None if it is empty, not Python of this version, or written with tabs."""
        try:
            text = self.content().decode()
            return None if not text or "\t" in text or "\r" in text or "\f" in text else Source(text, self.path)
        except (UnicodeDecodeError, NotPythonError):
            return None


@dataclass(frozen=True)
class Code:
    """All Python files below ``folder``, in an order that has nothing to do with their names.

    Raises :class:`CircuitcError` if there are none.
    """

    folder: Path
    own: bool
    """Whether the user named the folder; otherwise it is the interpreter's library."""

    @cached_property
    def files(self) -> tuple[CodeFile, ...]:
        left_out = set() if self.own else LEFT_OUT
        paths = (path.relative_to(self.folder) for path in self.folder.rglob("*.py") if path.is_file())
        found = [CodeFile(self.folder, path.as_posix()) for path in paths if not left_out.intersection(path.parts)]
        if not found:
            raise CircuitcError(
                "there is no Python file in this folder", where=str(self.folder), fix="give a folder of Python code"
            )
        return tuple(sorted(found, key=lambda file: file.key))

    def of_split(self, split: Split) -> Iterator[CodeFile]:
        return (file for file in self.files if file.split == split)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the paths and contents of all files, in hexadecimal."""
        total = hashlib.sha256()
        for file in self.files:
            total.update(f"{file.key}{hashlib.sha256(file.content()).hexdigest()}".encode())
        return total.hexdigest()


def library() -> Path:
    """The folder of the running interpreter's own library."""
    return Path(sysconfig.get_path("stdlib"))


def read_code(folder: Path | None = None) -> Code:
    """The code in a folder, or of the running interpreter's library. Raises :class:`CircuitcError` for no folder."""
    if folder is not None and not folder.is_dir():
        raise CircuitcError("this is not a folder", where=str(folder), fix="give a folder of Python code")
    return Code(folder or library(), folder is not None)
