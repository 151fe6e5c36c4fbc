"""One attempt at a unit, which always has a result. Local workers and Ray workers share this."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable

from circuitc.bench.units import Progress, Result, Unit
from circuitc.errors import WriteError

TRIES = 2  # for a unit whose worker dies

Run = Callable[[Unit, Progress], Result]
Done = Callable[[Unit, Result], None]
"""Is called in this process with the result of every unit. A result with ``lost`` is of a unit that did not finish: it
has a ``problem``, and must not be stored, so that the next run tries the unit again."""
Watch = Callable[[Unit, str], None]
"""Is called with what a unit is doing; the message is empty when it begins."""


def attempt(unit: Unit, run: Run, progress: Progress) -> Result:
    """A unit's result; a :func:`lost` one for an unexpected exception, so that the other units still run."""
    try:
        return run(unit, progress)
    except WriteError as error:
        return lost(unit, f"{error.where}: {error.problem}")
    except Exception as error:
        if os.environ.get("CIRCUITC_DEBUG") == "1":
            traceback.print_exc()
        return lost(unit, f"{type(error).__name__}: {error}")


def lost(unit: Unit, problem: str) -> Result:
    """The result of a unit that did not finish."""
    return {
        "kind": unit.kind,
        "options": dict(unit.options),
        "sha256": unit.sha256,
        "problem": problem,
        "lost": True,
    }
