"""The condition of a statement ends in a colon, that of a ternary in else."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    if split == "train":
        condition, before = f"if {w.name()} == {w.name()}", f"{w.name()} = {w.number()} "
    else:
        condition, before = f"if {w.name()} > {w.number()}", f"return {w.name()} "
    return condition, before + condition


TASK = Task(
    name="if_ternary",
    decides="whether the if is a statement or a ternary",
    answers=(":", " else"),
    generate=generate,
)
