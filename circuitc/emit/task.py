"""The task of a circuit: a built-in one by its name, or the one in a file that comes with the circuit."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from circuitc.circuit.circuit import CircuitData
from circuitc.errors import CircuitcError
from circuitc.inputs import pairs_file, task_file
from circuitc.inputs.task import AnyTask
from circuitc.registry import find_task, read_task


def task_of(certificate: dict[str, Any], folder: Path) -> AnyTask | None:
    """The task of a certificate, by name or from its file in the circuit's folder; None without a task."""
    if certificate.get("task") is None:
        return None
    file = certificate.get("prompts", {}).get("file")
    if file is None:
        return find_task(certificate["task"])
    return read_task(folder / file) if file == task_file.FILE else pairs_file.read_pairs(folder / pairs_file.FILE)


def own_task(circuit: CircuitData) -> AnyTask | None:
    """The task of a circuit in memory: a built-in one, or the file that is attached; None for any other.

    A task that a function makes is in no file.
    """
    with TemporaryDirectory() as place:
        for name, content in circuit.attached.items():
            (Path(place) / name).write_bytes(content)
        try:
            return task_of(circuit.certificate, Path(place))
        except CircuitcError:
            return None
