"""A for goes on with in, a while may end."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    x = w.name()
    if split == "train":
        inside = rng.choice(["", f"if {w.name()}:\n    "])
    else:
        inside = rng.choice([f"def {w.function()}({w.name()}):\n    ", f"else:\n    {w.name()} = {w.number()}\n    "])
    before = w.lead() + inside
    return f"{before}for {x}", f"{before}while {x}"


TASK = Task(
    name="for_while",
    decides="whether the line began a for or a while",
    answers=(" in", ":"),
    generate=generate,
)
