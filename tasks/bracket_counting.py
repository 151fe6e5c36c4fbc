"""A list closes with as many brackets as opened it."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    count = rng.randint(2, 4)
    item = w.rng.choice([w.number, w.name])
    x, y = w.name(), w.name()
    starts = (
        [f"{x} = ", f"{x} += ", f"if {y}:\n    {x} = "]
        if split == "train"
        else [f"{x} = {y} + ", f"for {y} in {x}:\n    {y} += "]
    )
    before = w.lead() + rng.choice(starts)
    row = ", ".join(item() for _ in range(count))
    return f"{before}[{row}", f"{before}[[{row}"


TASK = Task(
    name="bracket_counting",
    decides="how deep the list is nested",
    answers=("]", "]]"),
    generate=generate,
)
