"""Proofs that two graphs give the same answers for all token sequences, by comparing canonical forms."""

from circuitc.ir.prove.proof import Proof, prove

__all__ = ["Proof", "prove"]
