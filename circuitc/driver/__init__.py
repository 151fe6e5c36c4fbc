"""The drivers, each from checkpoint to result: extract a circuit, compile a given mask, verify a certificate again.

May import: errors, ir, circuit, inputs, search, registry, pipeline, emit, verify.
"""
