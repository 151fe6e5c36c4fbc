"""Writing a circuit out: the program, its listing, its diagram, a graph for other tools.

May import: errors, ir, circuit, trace, inputs, search, registry.
"""

from circuitc.emit.diagram import to_dot, to_svg
from circuitc.emit.node_link import from_json, to_json, to_networkx
from circuitc.emit.python import emit_python, listing
from circuitc.emit.wires import wires

__all__ = ["emit_python", "from_json", "listing", "to_dot", "to_json", "to_networkx", "to_svg", "wires"]
