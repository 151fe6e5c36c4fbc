"""round: a program with few numbers and few digits, whose answers stay within eps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from circuitc.ir import Graph
from circuitc.passes.rounding.constants import constants_in
from circuitc.passes.rounding.digits import fewest_digits
from circuitc.passes.rounding.patterns import patterns_in
from circuitc.passes.rounding.reference import Reference
from circuitc.passes.rounding.tables import classes_in
from circuitc.passes.simplify import Simplify
from circuitc.pipeline import Context, Pass, Promise

STEPS = ((constants_in, 0.3), (patterns_in, 0.5), (classes_in, 0.8), *[(fewest_digits, 1.0)] * 3)
"""The steps, each with the fraction of the limit that answers may have moved by after it. Digits are rounded again, as
simplifying multiplies numbers."""


@dataclass(frozen=True)
class Round(Pass):
    """Makes a program easier to read: replaces values by constants and scores by named patterns, and reduces the
    distinct numbers in tables and the digits of all numbers.

    On the selection prompts and on corpus text the answers move by at most ``eps`` nats
    (:class:`circuitc.search.drift.Moved`), and no answer to a prompt changes. The search may use the fraction
    ``margin`` of eps, as answers move more on other prompts. The answers are compared with those of the given program,
    so that rounding twice may move them by twice as much.
    """

    name = "round"
    promise = Promise("WITHIN", 0.02)
    ranges: ClassVar[dict[str, tuple[float, float]]] = {"margin": (0, 1)}

    eps: float = 0.02
    margin: float = 0.5

    def promised(self) -> Promise:
        return replace(self.promise, within=self.eps)

    def moved(self, source: Graph, result: Graph, context: Context) -> float:
        found = Reference.of(source, context).moved(result)
        return np.inf if found.changed else found.nats

    def apply(self, graph: Graph, context: Context) -> Graph:
        reference = Reference.of(graph, context)
        limit = self.margin * self.eps
        for step, fraction in STEPS:
            found = step(graph, reference, fraction * limit)
            graph = _simplified(found, reference, limit)
            reference.cache_values(graph)
            if step is fewest_digits and graph == found:
                break
        return graph


def _simplified(graph: Graph, reference: Reference, limit: float) -> Graph:
    """The graph after ``simplify``, or as it is if rounding errors at a tie move the answers too far."""
    simpler = Simplify().apply(graph, Context())
    return simpler if reference.allows(simpler, limit) else graph


PASS = Round
