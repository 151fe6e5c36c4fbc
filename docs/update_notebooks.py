"""Runs the notebooks in docs/notebooks and writes what each cell shows into them: ``python docs/update_notebooks.py``.

Needs no Jupyter. A cell shows what it prints, and then the value of its last line, as Jupyter does.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NOTEBOOKS = Path(__file__).parent / "notebooks"
KINDS = {"_repr_html_": "text/html", "_repr_svg_": "image/svg+xml"}


def run_cells(notebook: dict[str, Any], settings: str | None = None) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    """Each code cell and its outputs, run one after another in one namespace; ``settings`` replaces the first cell."""
    names: dict[str, Any] = {"__name__": "__main__"}
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    for count, cell in enumerate(cells, 1):
        source = settings if count == 1 and settings is not None else "".join(cell["source"])
        yield cell, list(_outputs(source, names, count))


def _outputs(source: str, names: dict[str, Any], count: int) -> Iterator[dict[str, Any]]:
    tree, last = ast.parse(source), None
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = ast.Expression(tree.body.pop().value)  # type: ignore[attr-defined]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "<cell>", "exec"), names)
        value = None if last is None else eval(compile(last, "<cell>", "eval"), names)
    if printed.getvalue():
        yield {"output_type": "stream", "name": "stdout", "text": _lines(printed.getvalue())}
    if value is not None:
        shown = {"text/plain": repr(value)}
        shown |= {kind: getattr(value, name)() for name, kind in KINDS.items() if hasattr(value, name)}
        data = {kind: _lines(text) for kind, text in shown.items()}
        yield {"output_type": "execute_result", "execution_count": count, "metadata": {}, "data": data}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def main() -> None:
    os.chdir(NOTEBOOKS)
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        print(path.name, file=sys.stderr)
        notebook = json.loads(path.read_text(encoding="utf-8"))
        for count, (cell, outputs) in enumerate(run_cells(notebook), 1):
            cell["execution_count"], cell["outputs"] = count, outputs
        path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
