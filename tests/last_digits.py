"""Decisions that the last digits must not tip, each with the comparison on the last digit put back.

    python tests/last_digits.py      prints, of each decision, whether machines agree: as it is, and put back

Run in a process of its own, as a jitter stays. ``tests/test_machines.py`` reads what it prints.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import jitter

MACHINES = range(1, 7)
EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
Patch = tuple[str, str, Any]
"""A module, a name in it, and what takes its place."""


@dataclass(frozen=True)
class Decision:
    """``decide`` is asked on every machine; ``back`` puts a comparison on the last digit back."""

    name: str
    decide: Callable[[], Any]
    back: Patch


def noisy(count: int) -> Any:
    """Numbers that are equal, each the sum of the same terms in another order."""
    import numpy as np

    terms = (np.arange(1, 65) * 7919 % 101 + 1) / 77
    return np.array([np.roll(terms, i).sum() + np.exp(-1.0 - i) - np.exp(-1.0 - i) for i in range(count)])


def comments() -> Any:
    import circuitc
    from circuitc.emit.python import emit_python

    return emit_python(circuitc.load_circuit(EXAMPLES / "bracket_counting"))


def heavy_tokens() -> Any:
    from circuitc.circuit.head_patterns.by_token import _heaviest

    return _heaviest(-noisy(24))


def removed() -> Any:
    from circuitc.passes.choosing.search import remove

    costs = noisy(24)
    return remove(range(24), lambda kept, _: float(len(kept) < 7), [0.0], lambda kept: [costs[i] for i in kept])


def right() -> Any:
    from circuitc.circuit.calibration import right_answers

    tied = noisy(24) - noisy(25)[1:]
    return right_answers(tied, tied * 0 + 1)


def one_digit() -> Any:
    from circuitc.ir.digits import to_digits

    return [to_digits(x, 1) for x in (noisy(24) / noisy(1)[0] / 4).tolist()]


def met() -> Any:
    """How often a loss meets itself, computed another time."""
    from circuitc.search.memory import Memory
    from circuitc.search.scorer import Scorer

    losses = (noisy(24) / 1000).tolist()

    class Fixed(Scorer):
        def __init__(self, loss: float) -> None:
            self.memory, self.quick, self.sampled, self.found = Memory(0.0), self, False, loss

        def lower_bound(self, *asked: Any) -> float:
            return self.found

    return [Fixed(loss).meets(None, {}, losses[0]) for loss in losses]  # type: ignore[arg-type]


def as_they_are(values: Any, bits: int = 0) -> Any:
    import numpy as np

    return np.asarray(values, dtype=np.float64)


DECISIONS = (
    Decision("comments of a program", comments, ("circuitc.circuit.token_classes", "settled", as_they_are)),
    Decision("the heaviest tokens", heavy_tokens, ("circuitc.circuit.head_patterns.by_token", "settled", as_they_are)),
    Decision("what is removed first", removed, ("circuitc.passes.choosing.search", "MARGIN", 1e-300)),
    Decision("which answer is right", right, ("circuitc.circuit.calibration", "TIE", 0.0)),
    Decision("a number's first digit", one_digit, ("circuitc.ir.digits", "SETTLED", 1)),
    Decision("whether a loss meets its target", met, ("circuitc.search.scorer", "ROUNDING", 0.0)),
)


def agree(decide: Callable[[], Any]) -> bool:
    """Whether all machines decide alike."""
    found = []
    for machine in MACHINES:
        jitter.install(machine)
        found.append(repr(decide()))
    return len(set(found)) == 1


def main() -> None:
    jitter.install(MACHINES[0])
    report = {}
    for decision in DECISIONS:
        as_it_is = agree(decision.decide)
        module, name, value = decision.back
        before = getattr(import_module(module), name)
        setattr(import_module(module), name, value)
        report[decision.name] = [as_it_is, agree(decision.decide)]
        setattr(import_module(module), name, before)
    print(json.dumps(report))


if __name__ == "__main__":
    main()
