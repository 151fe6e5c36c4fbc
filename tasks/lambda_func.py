"""The argument of a lambda is followed by a colon, the name of a function by a bracket."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    x = w.name()
    before = "" if split == "train" else f"{w.name()} = {w.number()}\n\n"
    before = w.lead() + before
    return f"{before}{w.function()} = lambda {x}", f"{before}def {x}"


TASK = Task(
    name="lambda_func",
    decides="whether the name follows lambda or def",
    answers=(":", "("),
    generate=generate,
)
