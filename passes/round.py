"""round: the fewest constants, scores, classes of tokens and digits that keep the answers within eps."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from circuitc.errors import CircuitcError
from circuitc.ir import Graph
from circuitc.passes.rounding.constants import constants_in
from circuitc.passes.rounding.digits import fewest_digits
from circuitc.passes.rounding.patterns import patterns_in
from circuitc.passes.rounding.scorer import Scorer
from circuitc.passes.rounding.tables import classes_in
from circuitc.passes.simplify import Simplify
from circuitc.pipeline import Context, Pass, Promise

STEPS = ((constants_in, 0.3), (patterns_in, 0.5), (classes_in, 0.8), *[(fewest_digits, 1.0)] * 3)
"""The steps, and how much of what answers may move is gone after each. Simplifying may multiply numbers, and then there
are digits to round again."""


@dataclass(frozen=True)
class Round(Pass):
    """Takes numbers out of a program for its readers' sake: values that might as well be constant become so, heads
    that might as well attend to a named pattern do, tables get as few distinct numbers and all numbers as few digits as
    do.

    On the selection prompts and on corpus text the answers then move by at most ``eps`` nats (:class:`Moved`), and no
    answer to a prompt changes; the search itself may use up the fraction ``margin`` of that, as other prompts cost
    more. It starts from the program that it is given: a second time moves the answers again.
    """

    name = "round"
    promise = Promise("WITHIN", 0.02)

    eps: float = 0.02
    margin: float = 0.5

    def promised(self) -> Promise:
        return replace(self.promise, within=self.eps)

    def moved(self, source: Graph, result: Graph, context: Context) -> float:
        found = Scorer.of(source, context).moved(result)
        return np.inf if found.changed else found.nats

    def apply(self, graph: Graph, context: Context) -> Graph:
        if not self.eps >= 0 or not 0 <= self.margin <= 1:
            raise CircuitcError(
                f"'{self}' makes no sense", fix="give eps in nats, and margin as a fraction of it, 0 to 1"
            )
        scorer = Scorer.of(graph, context)
        limit = self.margin * self.eps
        for step, share in STEPS:
            found = step(graph, scorer, share * limit)
            graph = _simplified(found, scorer, limit)
            scorer.take(graph)
            if step is fewest_digits and graph == found:
                break
        return graph


def _simplified(graph: Graph, scorer: Scorer, limit: float) -> Graph:
    """By the rules of ``simplify``, an identity but for rounding errors, which might turn a tie."""
    simpler = Simplify().apply(graph, Context())
    return simpler if scorer.allows(simpler, limit) else graph


PASS = Round
