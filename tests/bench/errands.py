"""A unit's run that follows its options, for tests of workers. Nothing heavy is imported here, as every process
imports it again."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from circuitc.bench.on_ray import Board
from circuitc.bench.units import Progress, Result, Unit

PATIENCE = 300.0  # seconds until a test fails that waits for what should happen


class SlowBoard(Board):
    """A board on which messages arrive long after they were sent."""

    def tell(self, key: str, message: str) -> None:
        time.sleep(0.5)
        super().tell(key, message)


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
    """The same; it ends once ``nodes`` nodes of the cluster take part. ``node`` is where it ran, ``content`` is the
    checkpoint's."""
    import ray

    result = errand(unit, progress)
    node, folder = ray.get_runtime_context().get_node_id(), Path(unit.options["folder"])
    (folder / f"{node}.node").touch()
    last = time.monotonic() + PATIENCE
    while len([*folder.glob("*.node")]) < unit.options.get("nodes", 1):
        if time.monotonic() > last:
            raise TimeoutError("the other nodes take no part")
        time.sleep(0.05)
    figures = {**result["figures"], "node": node, "content": {}}
    if "checkpoint" in unit.options:
        figures["content"] = {p.name: p.read_text() for p in Path(unit.options["checkpoint"]).iterdir()}
    return {"options": dict(unit.options), "figures": figures}


def errands(folder: Path, count: int, **extra: object) -> list[Unit]:
    return [Unit("errand", {"i": i, "folder": str(folder), **extra}) for i in range(count)]
