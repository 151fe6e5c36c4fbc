"""What a program says to one text: its tokens, the answer that leads, and how sure the program is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Reply:
    """The answer to one text.

    ``difference`` is the first answer's logit less the second's; ``log_odds`` are the same after calibration.
    ``probability`` is that of ``answer`` against the other one.
    """

    answer: str
    probability: float
    difference: float
    log_odds: float

    @classmethod
    def of(cls, answers: Sequence[str], difference: float, log_odds: float) -> Reply:
        """The reply that leads. The second answer wins a tie, as in ``circuit.py``."""
        probability = float(0.5 + 0.5 * np.tanh(0.5 * abs(log_odds)))
        return cls(answers[0 if log_odds > 0 else 1], probability, difference, log_odds)

    def __str__(self) -> str:
        return f"{self.answer!r} with probability {self.probability:.4f}"


@dataclass(frozen=True, repr=False)
class Patched:
    """The lead of the first answer before and after an intervention, in logits, by who was asked.

    ``before`` and ``after`` have the keys ``program``, ``ablated`` (the model with the dropped nodes and edges frozen)
    and ``model`` (the original one), or some of them.
    """

    answers: tuple[str, ...]
    before: dict[str, NDArray[np.float64]]
    after: dict[str, NDArray[np.float64]]

    @property
    def error(self) -> float:
        """How far the program is from the ablated model after the intervention; 0 unless both were asked."""
        if "program" not in self.after or "ablated" not in self.after:
            return 0.0
        return float(np.abs(self.after["program"] - self.after["ablated"]).max())

    def rows(self) -> list[tuple[str, str, str]]:
        """Who, the lead before, and the lead after."""
        return [(who, _lead(self.before[who]), _lead(after)) for who, after in self.after.items()]

    def __repr__(self) -> str:
        return f"<Patched: {', '.join(f'{who} {before} -> {after}' for who, before, after in self.rows())}>"

    def __str__(self) -> str:
        rows = [("", "before", "after"), *self.rows()]
        return "\n".join(f"{who:<8} {before:>12} {after:>12}" for who, before, after in rows)

    def _repr_html_(self) -> str:
        return html_table(("lead of " + repr(self.answers[0]), "before", "after"), self.rows())


def _lead(value: NDArray[np.float64]) -> str:
    return " ".join(f"{x:.4f}" for x in np.atleast_1d(value).ravel())


def html_table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """A table as HTML; every cell is escaped."""
    head = "".join(f"<th>{escape(str(column))}</th>" for column in columns)
    body = "".join("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
