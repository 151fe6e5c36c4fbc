"""One measurement of the benchmark, and how it is run."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from circuitc.bench import kinds
from circuitc.errors import CircuitcError, WriteError

JSON = Any  # what the json module reads and writes
Result = dict[str, JSON]
Progress = Callable[[str], None]


@dataclass(frozen=True, eq=False)
class Unit:
    """``kind`` names a module of ``circuitc.bench.kinds``, and ``options`` are the arguments of its ``run``.

    ``sha256`` is the digest of the checkpoint in the options, and ``prompts`` that of the task's prompts. With another
    checkpoint or task of the same name, it is another unit.
    """

    kind: str
    options: Mapping[str, JSON]
    sha256: str = ""
    prompts: str = ""

    @property
    def key(self) -> str:
        """A hash of all fields: units with the same key are the same measurement."""
        text = json.dumps([self.kind, dict(self.options), self.sha256, self.prompts], sort_keys=True, allow_nan=False)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def __str__(self) -> str:
        parts = (str(v) for v in self.options.values() if isinstance(v, str | int | float))
        return f"{self.kind} {' '.join(parts)}"


def run_unit(unit: Unit, progress: Progress) -> Result:
    """Runs a unit. The result has ``kind``, ``options``, ``sha256``, ``seconds``, ``machine`` and ``figures``.

    If the kind raises :class:`CircuitcError`, the result has a ``problem`` instead of figures. A full disk, say, is no
    result: it is raised.
    """
    run = kinds.find(unit.kind)
    start = time.perf_counter()
    found: Result
    try:
        found = {"figures": run(progress, **unit.options)}
    except WriteError:
        raise
    except CircuitcError as error:
        found = {"problem": error.problem}
    return {
        "kind": unit.kind,
        "options": dict(unit.options),
        "sha256": unit.sha256,
        "seconds": round(time.perf_counter() - start, 3),
        "machine": machine(),
        **found,
    }


@cache
def machine() -> dict[str, JSON]:
    """What times depend on: system, processor, cores, threads in use, and versions."""
    import numpy as np
    import torch

    return {
        "system": platform.system(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
    }


def _processor() -> str:
    """The processor's name; on Linux it is read from a file, as the platform module does not have it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
