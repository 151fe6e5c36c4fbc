"""The tolerance of equality between a program, the graph of each exact pass, and the ablated model."""

EXACT_TOLERANCE = 1e-9
"""The largest change of an answer, a difference of logits in float64, relative to its size
(:mod:`circuitc.circuit.size`)."""
