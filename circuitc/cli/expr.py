"""``circuitc expr``: print a value of an extracted program as a formula."""

from __future__ import annotations

from typing import Annotated

import typer

from circuitc.cli.options import CircuitFolder, Json
from circuitc.cli.output import print_json, print_text


def expr(
    folder: CircuitFolder,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name of a value, or answer.")] = "answer",
    latex: Annotated[bool, typer.Option("--latex", help="Print LaTeX.")] = False,
    step: Annotated[
        bool, typer.Option("--step", help="Write it in terms of other values, not of tokens alone.")
    ] = False,
    exact: Annotated[bool, typer.Option("--exact", help="Use the exact program, not the rounded one.")] = False,
    as_json: Json = False,
) -> None:
    """Print a value of the program as a formula.

    NAME is a value's name in the graph or in circuit.py, or 'answer' (the log-odds), 'probability', or 'difference' (of
    the logits, before calibration). t[1] to t[n] are the tokens, and the formula gives the value at the last of them;
    T0, ... are the tables of circuit.py. In Python, circuitc.load_circuit(DIR).expr(NAME) is the same as a sympy
    expression.

    \b
    For example:
        circuitc expr out --step
        circuitc expr out 1.mlp.post_act.74
        circuitc expr out mlp1_post_act_74 --latex
    """
    from circuitc.emit.circuit import load_circuit  # imports PyTorch

    circuit = load_circuit(folder)
    found = circuit.expr(name, rounded=not exact, inline=not step)
    from sympy import latex as to_latex  # a second to import, and PyTorch need not have done so

    if as_json:
        print_json({"name": name, "expression": str(found), "latex": to_latex(found)})
    else:
        print_text(to_latex(found) if latex else str(found))
