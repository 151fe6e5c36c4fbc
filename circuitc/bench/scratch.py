"""Folders for files that nobody keeps. Those of killed processes are removed when the next one is made."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from circuitc.inputs.writing import lock_folder

PREFIX = "circuitc-scratch-"


@contextmanager
def scratch() -> Iterator[Path]:
    """A new folder, in the system's place for temporary files, which goes at the end of the block."""
    _sweep(Path(tempfile.gettempdir()))
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        with suppress(BlockingIOError, FileNotFoundError):  # removed, before it was locked, for a killed process's
            lock = lock_folder(folder)
            break
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


def _sweep(place: Path) -> None:
    """Removes the folders whose process has ended: their locks ended with it."""
    for folder in place.glob(f"{PREFIX}*"):
        with suppress(OSError):  # in use, or another user's, or just removed
            lock = lock_folder(folder)
            shutil.rmtree(folder, ignore_errors=True)
            os.close(lock)
