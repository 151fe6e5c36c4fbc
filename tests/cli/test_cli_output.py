"""What goes to a terminal."""

from __future__ import annotations

import io
import re
import sys

import pytest

from circuitc.cli.output import print_program


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


PROGRAM = (
    "def rounded(tokens):\n    return T0[tokens] + 0.5  # [bold] ':)' and a line that is rather long" + " x" * 40 + "\n"
)


def test_a_program_is_coloured_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    shown = {}
    for kind in (Terminal, io.StringIO):
        monkeypatch.setattr(sys, "stdout", kind())
        print_program(PROGRAM)
        shown[kind] = sys.stdout.getvalue()  # type: ignore[attr-defined]
    assert shown[io.StringIO] == PROGRAM
    assert "\x1b[" in shown[Terminal]
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown[Terminal]) == PROGRAM


def test_what_a_listing_leaves_out_is_no_error_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stdout", Terminal())
    print_program("T0 = {\n    'a' 'b' … 3 more: 0.5,\n    … 1018 more,\n}\n")
    shown: str = sys.stdout.getvalue()  # type: ignore[attr-defined]
    assert not re.search(r"\x1b\[[0-9;]*\b(4|31|91)\b[0-9;]*m", shown), "underlined or red"
