"""A string in a call closes with the quote that opened it."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    if split == "train":
        before = w.lead() + w.rng.choice([f"{w.call()}(", f"if {w.name()}:\n    {w.call()}("])
    else:
        before = w.lead() + w.rng.choice([f"{w.name()}.{w.call()}(", f"for {w.name()} in {w.name()}:\n    {w.call()}("])
    text = w.text(1, 4)
    return f"{before}'{text}", f'{before}"{text}'


TASK = Task(
    name="single_double_quote",
    decides="which quote opened the string",
    answers=("')", '")'),
    generate=generate,
)
