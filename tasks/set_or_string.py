"""A variable begun as a set grows by add, one begun as a string by plus."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    v = w.name()
    if split == "train":
        rest = f"for {w.name()} in {w.name()}:\n    {v}"
    else:
        rest = f"{w.name()} = {w.number()}\nif {w.name()} == {w.name()}:\n    {v}"
    return f"{v} = set()\n{rest}", f'{v} = ""\n{rest}'


TASK = Task(
    name="set_or_string",
    decides="whether the variable began as a set or as a string",
    answers=(".add", " +="),
    generate=generate,
)
