"""Faults of the machine, put into the calls that write: each call fails once, or is the last one before a kill."""

from __future__ import annotations

import errno
import io
import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from circuitc.errors import WriteError
from circuitc.inputs import writing as files
from circuitc.models import resume, store

CALLS = ("mkdir", "rename", "replace", "link", "unlink", "rmdir", "chmod", "fchmod", "fsync")
"""The functions of ``os`` that change what is on the disk, which pathlib and shutil call too."""
FREEING = ("unlink", "rmdir", "replace")  # which a full disk does not refuse

State = dict[str, bytes]
Write = Callable[[Path], object]


class Killed(BaseException):
    """The process is dead: nothing that it does from now on has an effect."""


class Faults:
    """Counts the calls that write, and lets the call number ``at`` fail: with an error number, or if it is None by a
    kill, after which every call fails. With ``full`` all later calls that need space fail too."""

    def __init__(self, at: int | None = None, number: int | None = None, full: bool = False) -> None:
        self.at, self.number, self.full, self.count = at, number, full, 0

    def call(self, name: str, real: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        now, self.count = self.count, self.count + 1
        if self.at is not None and now >= self.at:
            if self.number is None:
                raise Killed(name)
            if now == self.at or (self.full and name not in FREEING):
                raise OSError(self.number, os.strerror(self.number))
        return real(*arguments, **options)

    @contextmanager
    def injected(self) -> Iterator[None]:
        """The faults are those of this thread inside the block."""
        me = threading.get_ident()

        def faulty(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*arguments: Any, **options: Any) -> Any:
                if threading.get_ident() != me:
                    return real(*arguments, **options)
                return self.call(name, real, *arguments, **options)

            return call

        def opened(path: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            if threading.get_ident() != me or not set(mode) & set("wax"):
                return real_open(path, mode, *arguments, **options)
            return self.call("open", real_open, path, mode, *arguments, **options)

        real_open = io.open
        with pytest.MonkeyPatch.context() as patch:
            for name in CALLS:
                patch.setattr(os, name, faulty(name, getattr(os, name)))
            for module, name in ((files, "_exchange"), (store, "save_file"), (resume, "save_file")):
                patch.setattr(module, name, faulty(name, getattr(module, name)))
            patch.setattr(files, "_write_synced", self._in_halves(files._write_synced))
            patch.setattr(io, "open", opened)
            yield

    def _in_halves(self, real: Callable[[Path, bytes], None]) -> Callable[[Path, bytes], None]:
        """A write that can fail when half is written."""

        def write(path: Path, content: bytes) -> None:
            real(path, content[: len(content) // 2])
            self.call("write", real, path, content)

        return write


def state(folder: Path) -> State:
    """Every file below a folder, by path; working folders are left out."""
    if not folder.exists():
        return {}
    found = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    return {str(name): _content(folder / name) for name in found if not _temporary(name)}


def _content(file: Path) -> bytes:
    """The bytes of a file; safetensors writes what describes them in a random order."""
    content = file.read_bytes()
    if file.suffix != ".safetensors" or not content.startswith(b"{", 8):
        return content
    end = 8 + int.from_bytes(content[:8], "little")
    return json.dumps(json.loads(content[8:end]), sort_keys=True).encode() + content[end:]


def _temporary(path: Path) -> bool:
    return any(files.is_temporary(Path(part)) for part in path.parts)


def litter(folder: Path) -> list[str]:
    """What circuitc has left beside or in what it wrote."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob(".*") if "circuitc" in path.name)


def calls_of(write: Write, place: Path) -> int:
    """How many calls a write makes that could fail."""
    faults = Faults()
    with faults.injected():
        write(place)
    return faults.count


def broken(write: Write, place: Path, at: int, number: int | None) -> None:
    """A write whose call number ``at`` fails. It says so in a sentence, or did without the call; or it is killed."""
    with Faults(at, number, full=number in (errno.ENOSPC, errno.EDQUOT)).injected():
        try:
            write(place)
        except WriteError as error:
            assert "\n" not in error.problem and error.where and error.fix
        except Killed:
            assert number is None


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another process keeps this place. A lock is of an open file, so that another thread does as well."""
    ready, done = threading.Event(), threading.Event()

    def hold() -> None:
        with files.reserved(path):
            ready.set()
            done.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    assert ready.wait(10)
    try:
        yield
    finally:
        done.set()
        thread.join()
