"""The role of a table, from the value that reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circuitc.ir.graph import Node


def role(table: Node, readers: Sequence[Node], names: Mapping[Node, str]) -> str:
    """In words, the value of the model that a table holds or is a part of; empty if more than one value reads it."""
    if table in names:
        return names[table]
    if len(readers) != 1 or readers[0] not in names:
        return ""
    reader, name = readers[0], names[readers[0]]
    if reader.op.name == "attend_to":
        return f"keys of {name}"
    if reader.op.name == "attend":
        place = reader.operands.index(table)
        return f"{'queries' if place < len(reader.operands) // 2 else 'keys'} of {name}"
    if reader.op.name == "inv_rms":
        return f"squares of the other channels in {name}" if reader.operands[0] is table else f"in {name}"
    return f"part of {name}" if reader.op.name == "affine" else f"for {name}"
