"""A unit's run that follows its options, for tests of workers. Nothing heavy is imported here, as every process
imports it again."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace
from pathlib import Path

from circuitc.bench.units import Progress, Result, Unit


def errand(unit: Unit, progress: Progress) -> Result:
    """Writes down that it was run, and does what the unit's options say: ``dies`` so many times, ``defect``,
    ``seconds``."""
    tried = Path(unit.options["folder"]) / f"{unit.options['i']}.tries"
    with tried.open("a") as file:
        file.write("x")
    progress("working")
    if len(tried.read_text()) <= unit.options.get("dies", 0):
        os.kill(os.getpid(), signal.SIGKILL)
    if unit.options.get("defect"):
        raise ValueError("a defect")
    time.sleep(unit.options.get("seconds", 0.0))
    figures = {"i": unit.options["i"], "pid": os.getpid(), "threads": os.environ.get("OMP_NUM_THREADS")}
    return {"options": dict(unit.options), "figures": figures}


def errand_on_ray(unit: Unit, progress: Progress) -> Result:
    """The same, long enough for all of a cluster to take part; ``node`` is where, ``content`` is the checkpoint's."""
    import ray

    result = errand(replace(unit, options={"seconds": 0.5, **unit.options}), progress)
    figures = {**result["figures"], "node": ray.get_runtime_context().get_node_id(), "content": {}}
    if "checkpoint" in unit.options:
        figures["content"] = {p.name: p.read_text() for p in Path(unit.options["checkpoint"]).iterdir()}
    return {"options": dict(unit.options), "figures": figures}


def errands(folder: Path, count: int, **extra: object) -> list[Unit]:
    return [Unit("errand", {"i": i, "folder": str(folder), **extra}) for i in range(count)]
