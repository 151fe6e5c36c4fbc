"""A swap ends in the variable it began with."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    w.used |= {"x", "y"}
    before = f"{w.name()} = {w.number()}\n" if split == "train" else f"def {w.function()}({w.name()}):\n    "
    before = w.lead() + before
    return f"{before}x, y = y,", f"{before}y, x = x,"


TASK = Task(
    name="var_swap",
    decides="which variable stood first",
    answers=(" x", " y"),
    generate=generate,
)
