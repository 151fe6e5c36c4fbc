"""Make a picture of a drawing with Graphviz, or a picture that says how to install Graphviz."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from circuitc.errors import CircuitcError

FORMATS = ("svg", "png", "pdf", "dot")
DPI = 200  # of a PNG

INSTALL = "apt install graphviz, or brew install graphviz"


def to_svg(dot: str) -> tuple[str, bool]:
    """The drawing as SVG, and whether Graphviz drew it; without Graphviz, a picture that says how to install it."""
    drawn = _drawn(dot, "svg")
    return (drawn.decode(), True) if drawn is not None else (FALLBACK, False)


def to_picture(dot: str, kind: str) -> bytes:
    """The drawing in one of ``FORMATS``. Raises :class:`CircuitcError` for PNG and PDF without Graphviz."""
    if kind == "dot":
        return dot.encode()
    if kind == "svg":
        return to_svg(dot)[0].encode()
    drawn = _drawn(dot, kind)
    if drawn is None:
        raise CircuitcError(
            f"a drawing as {kind.upper()} needs Graphviz, which is not installed",
            fix=f"install it ({INSTALL}), or write the drawing as .dot",
        )
    return drawn


def drawing_format(output: Path, kind: str | None = None) -> str:
    """The format asked for, by name or by file ending. Raises :class:`CircuitcError` if they differ or say none."""
    *others, last = FORMATS
    known = f"{', '.join(others)} or {last}"
    if kind is not None and kind not in FORMATS:
        raise CircuitcError(f"there is no format '{kind}'", fix=f"give --format {known}")
    ending = output.suffix.removeprefix(".").lower()
    if kind is not None and ending in FORMATS and ending != kind:
        raise CircuitcError(
            f"'{output}' ends in .{ending}, but --format says {kind}", fix="leave --format out, or rename the file"
        )
    if kind is None and ending not in FORMATS:
        raise CircuitcError(
            f"the ending of '{output}' is not a format of drawings",
            fix=f"end it in .{' or .'.join(FORMATS)}, or give --format {known}",
        )
    return kind or ending


def _drawn(dot: str, kind: str) -> bytes | None:
    program = shutil.which("dot")
    if program is None:
        return None
    command = [program, f"-T{kind}", *([f"-Gdpi={DPI}"] if kind == "png" else [])]
    done = subprocess.run(command, input=dot.encode(), capture_output=True, check=False)
    return done.stdout if done.returncode == 0 else None


FALLBACK = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="560" height="110" viewBox="0 0 560 110">
 <rect width="560" height="110" fill="white" stroke="#cccccc"/>
 <g font-family="Helvetica, sans-serif" font-size="14">
  <text x="20" y="34" font-weight="bold">This drawing needs Graphviz, which is not installed.</text>
  <text x="20" y="60">Install it: apt install graphviz, or brew install graphviz.</text>
  <text x="20" y="84">Then: circuitc draw DIR -o FILE.svg, or dot -Tsvg circuit.dot</text>
 </g>
</svg>
"""
