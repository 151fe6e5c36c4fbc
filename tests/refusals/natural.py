"""Natural prompts that cannot be found, or not be used."""

from __future__ import annotations

from pathlib import Path

import circuitc
from circuitc.driver.natural import natural_prompts
from circuitc.registry import find_task
from refusals.shared import CHECKPOINTS, Case, written


def chosen_on(kind: str, task: str = "single_double_quote") -> Case:
    """A circuit chosen on these prompts; the folder's code asks the question twice."""

    def case(folder: Path) -> object:
        written(folder / "a.py", "x('it')\n" * 2 + 'x("it")\n' * 2)
        ckpt = circuitc.load(CHECKPOINTS["quotes"])
        return circuitc.extract(ckpt, task, prompts=kind, code=folder, controls=0)

    return case


def in_no_code(folder: Path) -> object:
    return natural_prompts(circuitc.load(CHECKPOINTS["quotes"]), find_task("single_double_quote"), folder)


CASES: dict[str, Case] = {
    "a kind that there is not": chosen_on("bth"),
    "a task that does not say where": chosen_on("natural", "with_open"),
    "too few pairs": chosen_on("natural"),
    "no code": in_no_code,
    "no folder": lambda folder: in_no_code(folder / "none"),
}
