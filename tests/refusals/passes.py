"""Pipelines that are none, options out of range, and passes that are run without what they need."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from circuitc.inputs.prompts import Prompts
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.passes.learn_mask import LearnMask
from circuitc.pipeline import Context, parse_pipeline
from refusals.shared import Case

TABLE = make(OPS["table"], make(OPS["tokens"]), values=Array(np.array([1.0, -1.0])))
PROMPTS = Prompts(np.array([[0], [1]]), np.array([1, 1]))


def parsing(text: str) -> Case:
    return lambda folder: parse_pipeline(text)


def answer(*values: Node, at: str = "last") -> Graph:
    return Graph(make(OPS["answer"], *values, at=at))


def applied(text: str, graph: Graph, context: Context | None = None) -> Case:
    def case(folder: Path) -> object:
        (step,) = parse_pipeline(text)
        return step.apply(graph, context or Context())

    return case


CASES: dict[str, Case] = {
    "nothing": parsing(""),
    "a misspelt name": parsing("simplfy"),
    "a brace without its other": parsing("learn-mask{steps=1"),
    "a comma at the end": parsing("simplify,"),
    "a misspelt option": parsing("learn-mask{step=1}"),
    "an option without a value": parsing("learn-mask{steps}"),
    "text for a number": parsing("learn-mask{steps=many}"),
    "learn-mask without prompts": applied("learn-mask", answer(TABLE)),
    "round without prompts": applied("round", answer(TABLE)),
    "round of two answers": applied("round", answer(TABLE, TABLE), Context(prompts=PROMPTS)),
    "round at every position": applied("round", answer(TABLE, at="every"), Context(prompts=PROMPTS)),
    "round with a negative eps": parsing("round{eps=-1.0}"),
    "round with a margin above 1": parsing("round{margin=2.0}"),
    "an option twice": parsing("learn-mask{target=0.1,steps=3,target=0.2}"),
    "an option by its old name and its new": parsing("learn-mask{fine=4,single-removal-limit=8}"),
    "a target that is no number": parsing("learn-mask{target=nan}"),
    "a target that is infinite": parsing("prune-edges{target=1e999}"),
    "a target below 0": parsing("attribution{target=-0.1}"),
    "steps without end": parsing(f"learn-mask{{steps={10**21}}}"),
    "no pairs": parsing("learn-mask-paper{pairs=0}"),
    "a pass that is made in Python": lambda folder: LearnMask(lr=float("inf")),
    "a name without end": parsing("simplify" * 1000),
    "a character that no terminal shows": parsing("\x1b[2J"),
}
