"""The table of ops in the documentation, generated from the declarations so that it is always current."""

from __future__ import annotations

from circuitc.ir import OPS


def op_table() -> str:
    """Every op as a row of a Markdown table: name, level, operands, attributes and meaning."""
    lines = ["| op | level | operands | attributes | meaning |", "| --- | --- | --- | --- | --- |"]
    for op in sorted(OPS.values(), key=lambda op: op.level == "channel"):
        operands = ", ".join(op.operand_names) or "–"
        attributes = ", ".join(f"{name}: {kind.__name__.lower()}" for name, kind in op.attrs.items()) or "–"
        meaning = op.doc.replace("|", "\\|")
        lines.append(f"| `{op.name}` | {op.level} | {operands} | {attributes} | {meaning} |")
    return "\n".join(lines) + "\n"
