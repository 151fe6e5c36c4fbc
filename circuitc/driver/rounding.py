"""The rounded program, which people read: the exact one, rounded as far as held-out prompts and text allow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from circuitc.circuit.answer import Channels
from circuitc.emit.circuit import Circuit
from circuitc.inputs.prompts import Prompts
from circuitc.pipeline import Context
from circuitc.registry import find_pass
from circuitc.verify.rounded import changed_pairs, measure_rounded, nats

EPS = 0.02  # nats
MARGIN = 0.5  # the fraction of eps that the search may use on its own prompts and text, as others cost more
MOST_ATTEMPTS = 8


def with_rounded(circuit: Circuit, context: Context, report: Prompts, eps: float = EPS) -> Circuit:
    """The circuit with its rounded program, and with the measured changes in the certificate.

    The search sees the selection prompts and a part of the text. If held-out prompts or text show that the promise is
    broken, the search is repeated: it also sees the pairs whose answers changed, or uses half the margin. The
    certificate has the ``eps`` that was asked for, the number of attempts, and of held-out pairs seen. If no attempt
    keeps the promise, the rounded program is the exact one. A circuit that does not decide between two answers has no
    rounded program.
    """
    if isinstance(circuit.answer, Channels):
        return circuit
    context.progress("rounding the program")
    context = replace(context, calibration=circuit.calibration)
    select = context.need_prompts("rounding")
    seen, margin, attempts, rounded = np.zeros(report.pairs, dtype=bool), MARGIN, 0, circuit.graph
    while True:
        if attempts < MOST_ATTEMPTS:
            prompts = select.and_then(report.take(np.flatnonzero(seen))) if seen.any() else select
            step = find_pass("round")(eps=eps, margin=margin)
            rounded = step.apply(circuit.graph, replace(context, prompts=prompts))
        else:
            rounded = circuit.graph
        attempts += 1
        found = measure_rounded(circuit.graph, rounded, circuit.calibration, report, context.corpus, context.seed)
        if rounded is circuit.graph or (not found["changed_answers"] and nats(found) <= eps):
            break
        changed = changed_pairs(circuit.graph, rounded, circuit.calibration, report)
        if nats(found) > eps or not (changed & ~seen).any():
            margin /= 2
        seen |= changed
    search = {"margin": margin, "attempts": attempts, "held_out_pairs_seen": int(seen.sum())}
    certificate = {**circuit.certificate, "eps": eps, "rounded": {"eps": eps, **found, "search": search}}
    return replace(circuit, rounded=rounded, certificate=certificate)
