"""Spends the time on the generators in turn, counts what was tried, and writes what was found."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fuzz.found import Find
from fuzz.worker import SECONDS, Worker

SHARES = {"modules": 6, "masks": 1, "certificates": 1, "archives": 1, "texts": 1}
"""Parts of the time."""
LONGEST = 60.0
"""Seconds, times the share, after which it is the next one's turn."""


@dataclass
class Counts:
    """What was tried, by generator, in a file that a later run with the same seed goes on from."""

    path: Path
    seed: int

    def __post_init__(self) -> None:
        stored = json.loads(self.path.read_text()) if self.path.exists() else {}
        if stored.get("seed", self.seed) != self.seed:
            stored = {}
        self.by_name: dict[str, Counter[str]] = {
            name: Counter(found) for name, found in stored.get("generators", {}).items()
        }

    def of(self, name: str) -> Counter[str]:
        return self.by_name.setdefault(name, Counter())

    def write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        made = {"seed": self.seed, "generators": {name: dict(found) for name, found in self.by_name.items()}}
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(made, indent=2) + "\n")
        new.replace(self.path)


def fuzz(
    folder: Path,
    seed: int,
    seconds: float,
    names: Sequence[str] = tuple(SHARES),
    say: Callable[[str], None] = print,
    most: int | None = None,
    case_seconds: float = SECONDS,
) -> Counts:
    """Runs cases for so many seconds, or ``most`` cases of each generator. Finds and counts are files in ``folder``."""
    counts = Counts(folder / "counts.json", seed)
    end = time.monotonic() + seconds
    shares = {name: SHARES.get(name, 1) for name in names}
    unit = min(LONGEST, seconds / sum(shares.values()))
    workers = {name: Worker(name, seed, case_seconds) for name in names}
    left = list(names)
    try:
        while left and time.monotonic() < end:
            for name in list(left):
                workers[name].start()
                until = min(end, time.monotonic() + unit * shares[name])
                _turn(workers[name], counts, folder, until, most, say)
                if most is not None and counts.of(name)["next"] >= most:
                    left.remove(name)
    finally:
        for worker in workers.values():
            worker.stop()
        counts.write()
    return counts


def _turn(
    worker: Worker, counts: Counts, folder: Path, until: float, most: int | None, say: Callable[[str], None]
) -> None:
    found, start = counts.of(worker.name), time.monotonic()
    written = start
    while (now := time.monotonic()) < until and (most is None or found["next"] < most):
        number = found["next"]
        outcome = worker.run(number)
        found["next"] += 1
        if isinstance(outcome, Find):
            found["finds"] += 1
            if outcome.write(folder / "finds"):
                found["kinds of finds"] += 1
                say(f"FIND {outcome.key}: {outcome.kind} (seed {outcome.seed}, case {number})")
        else:
            found.update(outcome)
        if now - written > 10:
            counts.write()
            written = now
    found["seconds"] += round(time.monotonic() - start)
    counts.write()
    say(f"{worker.name}: {dict(found)}")


def replay(path: Path) -> Find | None:
    """Runs the case of a find again, in a process of its own; None if it comes out right now."""
    find = Find.read(path)
    worker = Worker(find.generator, find.seed)
    try:
        outcome = worker.run(find.number)
    finally:
        worker.stop()
    return outcome if isinstance(outcome, Find) else None
