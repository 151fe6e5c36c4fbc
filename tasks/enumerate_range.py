"""Two loop variables come from enumerate, one from range."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    i, x = w.name(), w.name()
    before = "" if split == "train" else f"def {w.function()}({w.name()}):\n    "
    before = w.lead() + before
    return f"{before}for {i}, {x} in", f"{before}for {i} in"


TASK = Task(
    name="enumerate_range",
    decides="whether the loop has two variables or one",
    answers=(" enumerate", " range"),
    generate=generate,
)
