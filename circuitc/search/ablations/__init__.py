"""Ablations: what takes the place of the nodes that a circuit drops.

``kinds`` has one class per ablation, ``replacements`` combines those of a batch, ``objectives`` says which ablations
a circuit is searched and reported under, and ``ablator`` runs models with ablated sites.
"""

from circuitc.search.ablations.ablator import Ablator, Work, at
from circuitc.search.ablations.kinds import ABLATIONS, FROZEN, GIVEN, NO_ABLATION, SAMPLED
from circuitc.search.ablations.objectives import OBJECTIVES, REPORTED, ablations_of, claimed
from circuitc.search.ablations.replacements import Replacements

__all__ = [
    "ABLATIONS",
    "FROZEN",
    "GIVEN",
    "NO_ABLATION",
    "OBJECTIVES",
    "REPORTED",
    "SAMPLED",
    "Ablator",
    "Replacements",
    "Work",
    "ablations_of",
    "at",
    "claimed",
]
