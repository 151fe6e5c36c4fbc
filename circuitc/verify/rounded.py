"""Measures a rounded program: how far its answers are from the exact program's, on prompts and on text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.calibration import Calibration, accuracy, leading, task_loss
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.probe import Probe
from circuitc.inputs.prompts import Prompts
from circuitc.ir.digits import EXACT, digits_of, numbers_in, table_values
from circuitc.ir.graph import Graph
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.search.drift import F64, moved, of_text
from circuitc.verify.claim import MISSING, NOT_CHECKED, Claim, compare, same, within


def measure_rounded(
    exact: Graph, rounded: Graph, calibration: Calibration, prompts: Prompts, corpus: NDArray[np.int64], seed: int
) -> dict[str, Any]:
    """How far the rounded program's answers are from the exact one's, and the sizes of both programs.

    Prompts and text are held out from rounding. ``loss`` and ``kl`` are in nats; ``max_answer_change`` is the largest
    change of a calibrated answer.
    """
    graphs = exact, rounded
    sample = of_text(corpus, exact, seed, held_out=True)
    text = [] if sample is None else [sample]
    before, after = (
        [calibrated(graph, calibration, prompts), *(calibration(x.answers(graph)) for x in text)] for graph in graphs
    )
    found = moved(before, after, prompts.signs)
    return {
        "loss": task_loss(after[0], prompts.signs),
        "loss_exact": task_loss(before[0], prompts.signs),
        "accuracy": accuracy(after[0], prompts.signs),
        "kl": found.kl,
        "changed_answers": found.changed,
        "max_answer_change": found.most,
        "n": len(prompts.tokens),
        "corpus": {
            "kl": found.text_kl,
            "changed_answers": found.text_changed,
            "max_answer_change": found.text_most,
            "n": 0 if sample is None else len(sample.rows),
        },
        **{name: dict(zip(("exact", "rounded"), map(count, graphs), strict=True)) for name, count in SIZES.items()},
    }


def nats(measured: dict[str, Any]) -> float:
    """The measured change, in nats, that a rounded program promises to keep below eps."""
    return float(max(abs(measured["loss"] - measured["loss_exact"]), measured["kl"], measured["corpus"]["kl"]))


def calibrated(graph: Graph, calibration: Calibration, prompts: Prompts) -> F64:
    return calibration(Probe(prompts.tokens, prompts.lengths).answers(graph))


def changed_pairs(exact: Graph, rounded: Graph, calibration: Calibration, prompts: Prompts) -> NDArray[np.bool_]:
    """The pairs with a changed answer, ``bool[n]``."""
    before, after = (leading(calibrated(graph, calibration, prompts)) for graph in (exact, rounded))
    return np.asarray((before != after).reshape(2, -1).any(0))


def most_digits(graph: Graph) -> int:
    """The largest number of significant digits of any number."""
    most = 0
    for number in numbers_in(graph):
        most = max(most, digits_of(number.value))
        if most == EXACT:  # no number has more
            break
    return most


SIZES: dict[str, Callable[[Graph], int]] = {
    "digits": most_digits,
    "numbers": lambda graph: len(numbers_in(graph)),
    "table_values": table_values,
    "values": len,
}
"""The sizes of a program: most digits of a number, numbers, distinct numbers in tables, and values."""


SEARCH = ("margin", "attempts", "held_out_pairs_seen")
"""What the certificate records of the search for a rounded program, which is not repeated."""


def rounded_claims(circuit: CircuitData, prompts: Prompts, corpus: NDArray[np.int64], seed: int) -> Iterator[Claim]:
    """The certificate's claims about the rounded program, measured again, and that it keeps its promise."""
    yield same("rounded", bool(circuit.certificate.get("rounded")), circuit.rounded is not None)
    if circuit.rounded is not None and circuit.certificate.get("rounded"):
        found = measure_rounded(circuit.graph, circuit.rounded, circuit.calibration, prompts, corpus, seed)
        yield from promise_claims(circuit.certificate, found)


def promise_claims(certificate: dict[str, Any], found: dict[str, Any]) -> Iterator[Claim]:
    """Claims that the rounded program does what was measured (``found``), and that its promise is the one that was
    asked for (the certificate's ``eps``) and is kept."""
    claimed, asked = dict(certificate["rounded"]), certificate.get("eps", MISSING)
    eps = claimed.pop("eps", MISSING)
    yield from compare("rounded", claimed, {**found, "search": dict.fromkeys(SEARCH, NOT_CHECKED)}, EXACT_TOLERANCE)
    if type(eps) is not type(asked) or eps != asked:
        yield Claim("rounded.eps", eps, f"{asked} was asked for", False)
        return
    kept = isinstance(eps, int | float) and not found["changed_answers"] and nats(found) <= eps + EXACT_TOLERANCE
    yield Claim("rounded.eps", eps, nats(found), kept, within(EXACT_TOLERANCE))
