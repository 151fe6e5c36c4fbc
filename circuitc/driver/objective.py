"""The objective of a circuit: which ablations it was searched under."""

from __future__ import annotations

from collections.abc import Sequence

from circuitc.errors import CircuitcError
from circuitc.pipeline import CHANGES, Pass
from circuitc.search.ablations import ablations_of

DEFAULT, PUBLISHED = "counterfactual", "mean"
"""The objective of ``extract``, and that of passes that have no such option."""


def searched_under(steps: Sequence[Pass]) -> list[str]:
    """The objectives of the passes that choose, in order; none if no pass does."""
    choosing = [step.options() for step in steps if step.promise is CHANGES]
    return list(dict.fromkeys(str(options.get("objective", PUBLISHED)) for options in choosing))


def objective_for(asked: str | None, steps: Sequence[Pass]) -> str:
    """The objective of a circuit that these passes find: the one ``asked`` for, or theirs.

    Raises :class:`CircuitcError` for an unknown one, and for one that no pass searches under.
    """
    found = searched_under(steps)
    if asked is None:
        asked = found[-1] if found else DEFAULT
    ablations_of(asked)
    if found and asked not in found:
        raise CircuitcError(
            f"the passes search under the objective {_listed(found)}, not under '{asked}'",
            fix=f"ask for '{found[-1]}', or give the passes {{objective={asked}}}",
        )
    return asked


def judged(objective: str, steps: Sequence[Pass]) -> str:
    """The objective itself if a pass that chooses names it, or if none chooses; else what the passes say."""
    found = searched_under(steps)
    return objective if not found or objective in found else f"{_listed(found)}, as the passes say"


def _listed(names: Sequence[str]) -> str:
    return " and ".join(f"'{name}'" for name in names)
