"""What the constants of a program are: how dropped nodes were frozen, and how many numbers that takes."""

from __future__ import annotations

from typing import Any

import numpy as np

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.constants import PLAIN
from circuitc.inputs.checkpoint import Checkpoint


def measure_constants(circuit: CircuitData, ckpt: Checkpoint, kind: str) -> dict[str, Any]:
    """The certificate's entry; empty for plain means.

    ``text`` is the number of tokens that the means were measured over, ``tables`` the number of tables in the exact
    program, and ``numbers`` how many of their entries differ from the commonest one of their table.
    """
    if kind == PLAIN:
        return {}
    tables = [node.array("values").data for node in circuit.graph if node.op.name == "table"]
    return {
        "constants": {
            "kind": kind,
            "text": int(ckpt.corpus.size),
            "tables": len(tables),
            "numbers": sum(int(len(t) - np.unique(t, return_counts=True)[1].max(initial=0)) for t in tables),
        }
    }
