"""The three questions of a certificate, measured, and measured again: one test a file.

May import: ir, circuit, trace, inputs, search, pipeline, emit.
"""
