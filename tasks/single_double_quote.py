"""A string in a call closes with the quote that opened it."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    if split == "train":
        blocks = [
            f"if {w.name()}:",
            f"while {w.name()}:",
            f"for {w.name()} in {w.name()}:",
            f"def {w.function()}({w.name()}):",
        ]
    else:
        blocks = [f"with open({w.name()}) as {w.name()}:", f"for {w.name()}, {w.name()} in enumerate({w.name()}):"]
    place = rng.choice(["", f"{rng.choice(blocks)}\n    "])
    least = 1 if split == "heldout" and not place else 0
    before = f"{w.lead(least)}{place}{rng.choice(['', f'{w.name()}.'])}{w.call()}("
    text = w.text(1, 4)
    return f"{before}'{text}", f'{before}"{text}'


TASK = Task(
    name="single_double_quote",
    decides="which quote opened the string",
    answers=("')", '")'),
    generate=generate,
)
