"""Commands that need no model do not import PyTorch, which takes seconds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "examples" / "single_double_quote"
COMMANDS = (
    ["--help"],
    ["models"],
    ["tasks"],
    ["tasks", "with_as", "--show", "1"],
    ["run", str(EXAMPLE), "--text", "print('hi"],
    ["run", str(EXAMPLE), "--ids", "1,2,3", "--json"],
    ["draw", str(EXAMPLE), "-o", "circuit.dot"],
)
SLOW = ("torch", "networkx", "sympy")


def test_no_pytorch(tmp_path: Path) -> None:
    code = f"""
import sys, json
from circuitc.cli import main
found = []
for arguments in {COMMANDS!r}:
    try:
        main(arguments)
    except SystemExit as end:
        found.append([end.code, [name for name in {SLOW!r} if name in sys.modules]])
print(json.dumps(found), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    found = dict(zip(map(" ".join, COMMANDS), json.loads(done.stderr.splitlines()[-1]), strict=True))
    assert found == {" ".join(command): [0, []] for command in COMMANDS}
