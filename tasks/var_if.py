"""A comparison after if ends in a colon, an assigned one ends the line."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    if split == "train":
        before, test = "", f"{w.name()} == {w.name()}"
    else:
        before, test = f"{w.function()}({w.name()}, {w.number()})\n", f"{w.name()} > {w.number()}"
    before = w.lead() + before
    return f"{before}if {test}", f"{before}{w.name()} = {test}"


TASK = Task(
    name="var_if",
    decides="whether a condition or an assignment ends",
    answers=(":", "\n"),
    generate=generate,
)
