"""The objective of a circuit: which ablations it was searched under, and that it survives them up to the target."""

from __future__ import annotations

from collections.abc import Sequence

from circuitc.errors import CircuitcError
from circuitc.pipeline import CHANGES, Pass
from circuitc.search.ablations import ablations_of

DEFAULT, PUBLISHED = "counterfactual", "mean"
"""The objective of ``extract``, and that of passes that have no such option."""
SLACK = 1.25
"""How many times the target a circuit's loss may be on the prompts of its search, once other random values are drawn.
On the three examples of the docs it is at most 0.71 times the target, and under objectives that the circuit was not
searched under and does not survive at least 2.3 times."""


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


def missed(objective: str, steps: Sequence[Pass], loss: float) -> str | None:
    """What is wrong with the objective of a circuit, in words; None if nothing is.

    The passes have to name it, and ``loss``, the worst under its ablations on the prompts of the search, in nats, has
    to reach the passes' target.
    """
    found, target = searched_under(steps), _target(steps)
    if found and objective not in found:
        return f"{_listed(found)}, as the passes say"
    if target is not None and not loss <= SLACK * target:
        return f"not '{objective}': the loss under it is {loss:.3f} nats where the search ends at {target:g}"
    return None


def _target(steps: Sequence[Pass]) -> float | None:
    """The largest loss, in nats, that the passes that choose aim at; None if they measure something else."""
    options = [step.options() for step in steps if step.promise is CHANGES]
    if any(found.get("measure", "loss") != "loss" for found in options):
        return None
    return max((float(found["target"]) for found in options if "target" in found), default=None)


def _listed(names: Sequence[str]) -> str:
    return " and ".join(f"'{name}'" for name in names)
