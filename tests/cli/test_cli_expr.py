"""Formulas at the command line."""

from __future__ import annotations

from runs import Result, Run

from circuitc import load_circuit


def test_the_command(run: Run, extraction: Result) -> None:
    circuit = load_circuit(extraction.folder)
    assert run("expr", extraction.folder, "--step").out == f"{circuit.expr(inline=False)}\n"
    exact = circuit.expr(inline=False, rounded=False)
    assert run("expr", extraction.folder, "--step", "--exact", "--json").json["expression"] == str(exact)
    name = next(name for node, name in circuit.graph.names.items() if node.op.name == "inv_rms")
    assert run("expr", extraction.folder, name, "--step", "--exact", "--latex").out.startswith(r"\frac{1}{\sqrt{")
    wrong = run("expr", extraction.folder, name + "s")
    assert wrong.code == 2 and "there is no value named" in wrong.err
