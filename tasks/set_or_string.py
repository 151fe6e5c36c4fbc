"""A variable begun as a set grows by add, one begun as a string by plus."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    before, v = w.lead(), w.name()
    if split == "train":
        rest = w.rng.choice([f"for {w.name()} in {w.name()}:\n    ", f"if {w.name()} > {w.number()}:\n    ", w.lead()])
    else:
        rest = w.rng.choice([f"{w.lead()}if {w.name()} == {w.name()}:\n    ", f"{w.name()} = {w.number()}\n"])
    return f"{before}{v} = set()\n{rest}{v}", f'{before}{v} = ""\n{rest}{v}'


TASK = Task(
    name="set_or_string",
    decides="whether the variable began as a set or as a string",
    answers=(".add", " +="),
    generate=generate,
)
