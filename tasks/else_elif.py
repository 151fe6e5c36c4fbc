"""An else ends at once, an elif goes on with a condition."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    if split == "train":
        before = f"if {w.name()}:\n    {w.name()} = {w.number()}\n"
    else:
        before = f"if {w.name()} == {w.name()}:\n    {w.function()}({w.name()}, {w.number()})\n"
    before = w.lead() + before
    return f"{before}else", f"{before}elif"


TASK = Task(
    name="else_elif",
    decides="whether the line is else or elif",
    answers=(":", " not"),
    generate=generate,
)
