"""Measures the claims of a certificate: that program and model are equal, and that the circuit is faithful.

May import: errors, ir, circuit, trace, inputs, search, pipeline, emit.
"""
