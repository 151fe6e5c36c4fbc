"""Writing the files of a command: all of them complete, or none."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from circuitc.errors import CircuitcError


def write_whole(files: Mapping[Path, bytes]) -> None:
    """Write each file under a temporary name beside its path, then rename all. Raises :class:`CircuitcError`."""
    halves: dict[Path, Path] = {}
    path = Path()
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(0, "this is a folder, not a file")
            descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
            halves[path] = Path(name)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            halves[path].chmod(0o644)
        for path, half in halves.items():
            half.replace(path)
    except OSError as error:
        raise CircuitcError(
            f"cannot write here: {error.strerror or error}", where=str(path), fix="give another file with -o"
        ) from error
    finally:
        for half in halves.values():
            half.unlink(missing_ok=True)
