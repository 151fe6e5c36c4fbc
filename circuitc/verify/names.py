"""Names are claims: what the heads of a circuit's programs are called, derived from their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.head_patterns import attention_patterns
from circuitc.circuit.head_patterns.certified import ROUNDED, programs_of
from circuitc.circuit.head_patterns.distance import against
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.probes import make_probe
from circuitc.verify.claim import Claim, compare, same

SEQUENCES = (64, 64)  # random ones, and windows of corpus text, on which heads are tried
SEED = 2  # added to the certificate's: other sequences than passes and equality are checked on
CLOSE = 1e-6  # an eps is of weights in float64


def names(circuit: CircuitData, ckpt: Checkpoint, seed: int) -> list[dict[str, Any]]:
    """The names of each program's heads, as the certificate holds them."""
    probe = make_probe(ckpt, None, *SEQUENCES, seed + SEED)
    programs = programs_of(circuit)
    found = {which: attention_patterns(graph, probe, ckpt.tokenizer) for which, graph in programs.items()}
    if ROUNDED in found:
        found[ROUNDED] = against(circuit.graph, programs[ROUNDED], probe, found[ROUNDED])
    return [{"program": which, **name.claim()} for which, names in found.items() for name in names]


def names_claims(claimed: Sequence[dict[str, Any]], found: Sequence[dict[str, Any]]) -> Iterator[Claim]:
    """That each head has the name it was given, is off by as much, and none has another."""
    heads = [[(name.get("program"), name.get("value")) for name in names] for names in (claimed, found)]
    yield same("names", *heads)
    if heads[0] == heads[1]:
        yield from compare("names", list(claimed), list(found), CLOSE)
