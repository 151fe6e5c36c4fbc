"""Writes the examples' files again and prints, as JSON, which come out otherwise. For a process of its own."""

from __future__ import annotations

import json
from pathlib import Path

import circuitc
from circuitc.driver.recompile import DIFFERENT, like_json
from circuitc.emit.diagram import to_dot
from circuitc.emit.node_link import to_json
from circuitc.emit.python import emit_python

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"


def main() -> None:
    other = []
    for folder in sorted(path.parent for path in EXAMPLES.glob("*/certificate.json")):
        circuit = circuitc.load_circuit(folder)
        for name, text in (("circuit.py", emit_python(circuit)), ("circuit.dot", to_dot(circuit))):
            if (folder / name).read_text(encoding="utf-8") != text:
                other.append(f"{folder.name}/{name}")
        if like_json(to_json(circuit), (folder / "circuit.json").read_text(encoding="utf-8")) == DIFFERENT:
            other.append(f"{folder.name}/circuit.json")
    print(json.dumps(other))


if __name__ == "__main__":
    main()
