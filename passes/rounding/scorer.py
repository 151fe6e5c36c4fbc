"""The judge of ``round``: how far a program's answers have moved, on the selection prompts and on text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from circuitc.circuit.calibration import Calibration, fit
from circuitc.errors import CircuitcError
from circuitc.ir import Graph, Node
from circuitc.pipeline import Context
from circuitc.search.drift import F64, Moved, Sample, fewer, moved, of_prompts, of_text


@dataclass(eq=False)
class Scorer:
    """Answers of programs against those of the ``exact`` one: ``answers[0]`` on prompts, ``answers[1]`` on text.

    Values that a program shares with the last one that was taken are not computed again.
    """

    samples: list[Sample]
    signs: F64
    calibration: Calibration
    exact: list[F64] = field(default_factory=list)
    known: list[dict[Node, Any]] = field(default_factory=list)

    @classmethod
    def of(cls, graph: Graph, context: Context) -> Scorer:
        if context.prompts is None:
            raise CircuitcError(
                "round judges answers on a task's prompts, and there are none",
                fix="run it through 'circuitc extract CHECKPOINT --task TASK --passes ...,round'",
            )
        if graph.output.op.name != "answer" or str(graph.output.type) != "f64[]":
            raise CircuitcError(
                f"round judges answers between two tokens, and this graph gives {graph.output.type}",
                fix="put it behind 'scalarise', in the pipeline of a task",
            )
        prompts = fewer(context.prompts)
        text = of_text(context.corpus, graph, context.seed, held_out=False)
        samples = [of_prompts(prompts), *([] if text is None else [text])]
        signs = prompts.signs
        calibration = context.calibration or fit(samples[0].answers(graph), signs)
        scorer = cls(samples, signs, calibration)
        scorer.take(graph)
        scorer.exact = scorer.answers(graph)
        return scorer

    def take(self, graph: Graph) -> None:
        """Keep this program's values for the next ones."""
        known = self.known or [{} for _ in self.samples]
        order = set(graph.order())
        kept = ({n: v for n, v in values.items() if n in order} for values in known)
        self.known = [sample.values(graph, values) for sample, values in zip(self.samples, kept, strict=True)]

    def answers(self, graph: Graph) -> list[F64]:
        """Calibrated, of each sample."""
        pairs = zip(self.samples, self.known, strict=True)
        return [self.calibration(sample.answers(graph, known)) for sample, known in pairs]

    def moved(self, graph: Graph) -> Moved:
        return moved(self.exact, self.answers(graph), self.signs)

    def allows(self, graph: Graph, limit: float) -> bool:
        """Whether the answers moved at most ``limit`` nats, and none to a prompt changed."""
        return self.moved(graph).within(limit)
