"""Writing a circuit out: the program, its listing, its diagram, a graph for other tools.

May import: errors, ir, circuit, trace, inputs, search, registry.
"""
