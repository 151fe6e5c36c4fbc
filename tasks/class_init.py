"""An attribute copies the argument of its own name."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks import words
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    w.used |= {"name", "value"}
    fields = rng.sample(["name", "value"], 2)
    extra = [] if split == "train" else [w.name()]
    head = f"class {w.pick(words.CLASSES)}:\n    def __init__(self, {', '.join([*extra, *fields])}):\n"
    copies = "".join(f"        self.{x} = {x}\n" for x in extra)
    before = f"{head}{copies}        self."
    return f"{before}name =", f"{before}value ="


TASK = Task(
    name="class_init",
    decides="which attribute is set",
    answers=(" name", " value"),
    generate=generate,
)
