"""The answers of the exact program, and how far a rounded program moves them, on selection prompts and on text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from circuitc.circuit.calibration import Calibration, fit
from circuitc.errors import CircuitcError
from circuitc.ir import Graph, Node
from circuitc.pipeline import Context
from circuitc.search.drift import F64, Moved, Sample, fewer, moved, of_prompts, of_text


@dataclass(eq=False)
class Reference:
    """The calibrated answers of the ``exact`` program, ``f64[answers]`` on each sample: prompts, and text if any.

    ``known`` holds the values of the last program given to :meth:`cache_values`. Values that another program shares
    with it are not computed again.
    """

    samples: list[Sample]
    signs: F64
    calibration: Calibration
    exact: list[F64] = field(default_factory=list)
    known: list[dict[Node, Any]] = field(default_factory=list)

    @classmethod
    def of(cls, graph: Graph, context: Context) -> Reference:
        if context.prompts is None:
            raise CircuitcError(
                "round measures answers on a task's prompts, and there are none",
                fix="run it through 'circuitc extract CHECKPOINT --task TASK --passes ...,round'",
            )
        if graph.output.op.name != "answer" or str(graph.output.type) != "f64[]":
            raise CircuitcError(
                f"round measures the difference between two answers, and this graph gives {graph.output.type}",
                fix="run it after 'scalarise', in the pipeline of a task",
            )
        prompts = fewer(context.prompts)
        text = of_text(context.corpus, graph, context.seed, held_out=False)
        samples = [of_prompts(prompts), *([] if text is None else [text])]
        signs = prompts.signs
        calibration = context.calibration or fit(samples[0].answers(graph), signs)
        made = cls(samples, signs, calibration)
        made.cache_values(graph)
        made.exact = made.answers(graph)
        return made

    def cache_values(self, graph: Graph) -> None:
        """Keep this program's values for the programs to come."""
        known = self.known or [{} for _ in self.samples]
        order = set(graph.order())
        kept = ({n: v for n, v in values.items() if n in order} for values in known)
        self.known = [sample.values(graph, values) for sample, values in zip(self.samples, kept, strict=True)]

    def answers(self, graph: Graph) -> list[F64]:
        """The program's calibrated answers on each sample, ``f64[answers]``."""
        pairs = zip(self.samples, self.known, strict=True)
        return [self.calibration(sample.answers(graph, known)) for sample, known in pairs]

    def moved(self, graph: Graph) -> Moved:
        return moved(self.exact, self.answers(graph), self.signs)

    def allows(self, graph: Graph, limit: float) -> bool:
        """Whether the answers move by at most ``limit`` nats and no answer to a prompt changes."""
        return self.moved(graph).within(limit)
