"""One attempt at a unit: its result, whatever happens. Both kinds of workers make these."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable

from circuitc.bench.units import Progress, Result, Unit

TRIES = 2  # of a unit whose worker dies

Run = Callable[[Unit, Progress], Result]
Done = Callable[[Unit, Result], None]
"""Told of every unit that has come to an end, in this process. A result with ``lost`` did not run to its end: it has a
``problem``, and is not to be kept, so that the next run tries it again."""
Watch = Callable[[Unit, str], None]
"""Told what a unit is doing; an empty message when it begins."""


def attempt(unit: Unit, run: Run, progress: Progress) -> Result:
    """A unit's result; of a defect too, so that it does not take along the units that are still to come."""
    try:
        return run(unit, progress)
    except Exception as error:
        if os.environ.get("CIRCUITC_DEBUG") == "1":
            traceback.print_exc()
        return lost(unit, f"{type(error).__name__}: {error}")


def lost(unit: Unit, problem: str) -> Result:
    """The result of a unit that did not run to its end."""
    return {
        "kind": unit.kind,
        "options": dict(unit.options),
        "sha256": unit.sha256,
        "problem": problem,
        "lost": True,
    }
