"""The package itself: its names load when used, and the table of ops is made from their declarations."""

from __future__ import annotations

import subprocess
import sys

import pytest

import circuitc
from circuitc.ir import OPS
from circuitc.ir.op_table import op_table


@pytest.mark.parametrize("name", circuitc.__all__)
def test_every_name_is_there(name: str) -> None:
    assert callable(getattr(circuitc, name))


def test_unknown_names() -> None:
    with pytest.raises(AttributeError, match="'circuitc' has no attribute 'extrakt'"):
        _ = circuitc.extrakt  # type: ignore[attr-defined]


def test_modules_do_not_hide_functions_of_their_name() -> None:
    code = (
        "import circuitc.trace, circuitc.verify\n"
        "from circuitc.trace.export import export_model\n"
        "print([type(getattr(circuitc, n)).__name__ for n in ('trace', 'extract', 'verify', 'ablated', 'compile')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"{['function'] * 5}\n"


def test_op_table() -> None:
    rows = [line.split(" | ") for line in op_table().splitlines()]
    assert len(rows) == len(OPS) + 2
    assert {row[0].strip("| `") for row in rows[2:]} == set(OPS)
    assert all(len(row) == 5 for row in rows)
