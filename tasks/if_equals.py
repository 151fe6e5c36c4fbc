"""A condition compares, an assignment assigns."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    x = w.name()
    before = f"{w.name()} = {w.number()}\n" if split == "train" else f"def {w.function()}({w.name()}):\n    "
    before = w.lead() + before
    return f"{before}if {x}", f"{before}{x}"


TASK = Task(
    name="if_equals",
    decides="whether the name is in a condition or begins the line",
    answers=(" ==", " ="),
    generate=generate,
)
