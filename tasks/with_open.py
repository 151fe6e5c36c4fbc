"""A file is opened for reading or writing as its name says."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks import words
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    source, target = w.pick(words.READ_NAMES), w.pick(words.WRITE_NAMES)
    before = f"{w.name()} = {w.number()}\nwith" if split == "train" else f"{w.pick(words.HANDLES)} ="
    return f"{before} open({source}, '", f"{before} open({target}, '"


TASK = Task(
    name="with_open",
    decides="whether the variable names an input or an output",
    answers=("r", "w"),
    generate=generate,
)
