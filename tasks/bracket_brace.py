"""A key is followed by a colon, an item by a comma."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    if split == "train":
        before, first = f"{w.name()} = ", w.number()
    else:
        before, first = f"{w.name()} = {w.number()}\n{w.name()} = ", w.name()
    before = w.lead() + before
    return f"{before}{{{first}", f"{before}[{first}"


TASK = Task(
    name="bracket_brace",
    decides="whether a dict or a list is open",
    answers=(":", ","),
    generate=generate,
)
