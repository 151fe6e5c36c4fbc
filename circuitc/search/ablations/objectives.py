"""Objectives: the ablations that a circuit is searched under, and those that its certificate reports."""

from __future__ import annotations

from circuitc.errors import unknown
from circuitc.search.ablations.kinds import NO_ABLATION

_COUNTERFACTUAL = ("mean", "mean_subset", "counterfactual", "counterfactual_subset")
OBJECTIVES: dict[str, tuple[str, ...]] = {
    "mean": ("mean",),
    "counterfactual": _COUNTERFACTUAL,
    "matched": (*_COUNTERFACTUAL, "resample_same_token"),
    "resample": (*_COUNTERFACTUAL, "resample_task", "resample_corpus"),
    "causal": ("mean", "zero", "resample_task"),
}
"""The ablations that a circuit must survive, by the name of ``learn-mask``'s objective."""

REPORTED = (
    *_COUNTERFACTUAL,
    NO_ABLATION,
    "resample_task",
    "resample_corpus",
    "resample_per_node",
    "resample_same_token",
)
"""The ablations that every certificate reports, whatever the objective."""


def ablations_of(objective: str) -> tuple[str, ...]:
    """The ablations of an objective. Raises :class:`CircuitcError` with the nearest names."""
    if objective not in OBJECTIVES:
        raise unknown("objective", objective, OBJECTIVES)
    return OBJECTIVES[objective]


def claimed(objective: str) -> tuple[str, ...]:
    """The ablations that a circuit claims to survive: its objective's, and ``none`` if ``mean_subset`` is among them.

    The empty subset of the dropped nodes is one of the subsets that ``mean_subset`` samples.
    """
    ablations = ablations_of(objective)
    return (*ablations, NO_ABLATION) if "mean_subset" in ablations else ablations
