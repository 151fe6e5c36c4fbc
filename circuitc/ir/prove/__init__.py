"""Proofs that two graphs give the same answers for all token sequences: canonical forms, compared."""

from circuitc.ir.prove.proof import Proof, prove

__all__ = ["Proof", "prove"]
