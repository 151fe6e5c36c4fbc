"""The intermediate representation: types, ops, graphs; their text form and their evaluators.

May import: errors.
"""

from circuitc.ir import channel_ops, circuit_ops, tensor_ops  # declare the ops
from circuitc.ir.array import Array
from circuitc.ir.evaluate import evaluate, evaluate_torch
from circuitc.ir.graph import Graph, Node, make, rebuild, rewrite
from circuitc.ir.op import OPS, Op, find_op
from circuitc.ir.parser import parse_graph
from circuitc.ir.printer import print_graph
from circuitc.ir.types import Axis, Type

__all__ = [
    "OPS",
    "Array",
    "Axis",
    "Graph",
    "Node",
    "Op",
    "Type",
    "channel_ops",
    "circuit_ops",
    "evaluate",
    "evaluate_torch",
    "find_op",
    "make",
    "parse_graph",
    "print_graph",
    "rebuild",
    "rewrite",
    "tensor_ops",
]
