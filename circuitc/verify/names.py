"""Names of heads are claims too: they are derived from the numbers of the circuit's programs."""

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

SEQUENCES = (64, 64)  # random ones, and windows of corpus text, that heads are run on
SEED = 2  # added to the certificate's seed: passes and equality are checked on other sequences
CLOSE = 1e-6  # tolerance of a name's eps, which is computed in float64


def names(circuit: CircuitData, ckpt: Checkpoint, seed: int) -> list[dict[str, Any]]:
    """The names of each program's heads, as the certificate holds them."""
    probe = make_probe(ckpt, None, *SEQUENCES, seed + SEED)
    programs = programs_of(circuit)
    found = {which: attention_patterns(graph, probe, ckpt.tokenizer) for which, graph in programs.items()}
    if ROUNDED in found:
        found[ROUNDED] = against(circuit.graph, programs[ROUNDED], probe, found[ROUNDED])
    return [{"program": which, **name.claim()} for which, names in found.items() for name in names]


def names_claims(claimed: Sequence[dict[str, Any]], found: Sequence[dict[str, Any]]) -> Iterator[Claim]:
    """Claims that each head has its claimed name, with the same error, and that no other head has a name."""
    heads = [[(name.get("program"), name.get("value")) for name in names] for names in (claimed, found)]
    yield same("names", *heads)
    if heads[0] == heads[1]:
        yield from compare("names", list(claimed), list(found), CLOSE)
