"""What the machine refuses, and defects of circuitc, as the command line puts them."""

from __future__ import annotations

import errno

from circuitc.cli.errors import explain
from refusals.shared import Case

ERRORS: dict[str, Exception] = {
    "no memory": MemoryError(),
    "no memory for PyTorch": RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"),
    "a full disk": OSError(errno.ENOSPC, "No space left on device", "a/b"),
    "a full disk, as a library says": Exception("Error: I/O error: No space left on device (os error 28)"),
    "no permission": PermissionError(errno.EACCES, "Permission denied", "c"),
    "a defect": ZeroDivisionError("oops"),
}


def raising(error: Exception) -> Case:
    def case(folder: object) -> object:
        raise explain(error)

    return case


CASES: dict[str, Case] = {name: raising(error) for name, error in ERRORS.items()}
