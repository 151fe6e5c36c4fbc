"""The names of heads in a certificate, for everything that shows a program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from circuitc.circuit.circuit import CircuitData
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.graph import Graph, Node
from circuitc.ir.printer import value_ids

EXACT, ROUNDED = "exact", "rounded"


def programs_of(circuit: CircuitData) -> Mapping[str, Graph]:
    """The programs of a circuit whose heads have names: the exact one and, if there is one, the rounded one."""
    rounded = getattr(circuit, "rounded", None)
    return {EXACT: circuit.graph} if rounded is None else {EXACT: circuit.graph, ROUNDED: rounded}


def names_of(circuit: CircuitData, graph: Graph | None = None) -> dict[Node, str]:
    """The names of a program's heads in words, as comments for the lines of these heads.

    ``graph`` is one of the circuit's programs, by default the exact one. The result is empty if the certificate has no
    names, or if ``graph`` is neither program.
    """
    shown = circuit.graph if graph is None else graph
    which = next((name for name, program in programs_of(circuit).items() if program == shown), None)
    claims: list[Mapping[str, Any]] = circuit.certificate.get("names", [])
    texts = {claim["value"]: str(claim["text"]) for claim in claims if claim["program"] == which}
    if not texts:
        return {}
    ids = value_ids(shown, shown.order())
    return {node: texts[ids[node]] for node in shown if node.op.name in PATTERNS and ids[node] in texts}
