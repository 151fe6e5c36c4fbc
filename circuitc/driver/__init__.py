"""The whole ways: extract, compile a given mask, verify again.

May import: errors, ir, circuit, inputs, search, registry, pipeline, emit, verify.
"""
