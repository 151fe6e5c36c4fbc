"""What circuitc refuses, and what it says then: one file a kind of input, one table of all sentences.

Each file of a kind has ``CASES``: a function by the name of its case. It gets an empty folder, and either raises
:class:`circuitc.CircuitcError` or returns what a command printed. ``tests/golden/refusals.md`` has a row for each.
"""
