"""What ``circuitc extract`` prints at the end: the program, and the three questions, kept apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rich.text import Text

from circuitc.cli.output import number, out, passed, print_text, table

if TYPE_CHECKING:
    from circuitc.circuit import Circuit

LOSSES = {"model": "the model", "circuit": "the circuit", "circuit_uncalibrated": "the circuit, uncalibrated"}
Row = tuple[Any, ...]


def print_summary(circuit: Circuit, certificate: dict[str, Any]) -> None:
    """The program's listing, then loss (nats) and accuracy of all that was measured."""
    from circuitc.emit.python import listing  # imports PyTorch

    print_text(listing(circuit))
    sections = {
        "Was it compiled right? Program against the ablated model, on any tokens": _compiled(
            certificate["equivalence"]
        ),
        "Is it faithful? Against the original model, on held-out prompts": _faithful(certificate),
        "Could it be luck? The same search on nonsense": _luck(certificate),
    }
    rows: list[Row] = []
    for question, answers in sections.items():
        rows += [(Text(question, "bold"), "", ""), *answers, ("", "", "")]
    out().print()
    out().print(table(("", "loss", "accuracy"), rows, right=("loss", "accuracy")))
    nodes, edges = certificate["nodes"], certificate["edges"]
    print_text(f"{nodes} nodes, {edges} edges, {certificate['seconds']:.1f} seconds")


def _compiled(equivalence: dict[str, Any]) -> Iterator[Row]:
    error, tolerance = equivalence["max_abs_error"], equivalence["tolerance"]
    told = f"  the same within {error:.2g} on {equivalence['sequences']:,} sequences (exact: {tolerance:g})  "
    yield Text.assemble(told, passed(error <= tolerance)), "", ""


def _faithful(certificate: dict[str, Any]) -> Iterator[Row]:
    from circuitc.tiers import TIERS

    for key, who in LOSSES.items():
        yield f"  {who}", number(certificate["loss"][key]), number(certificate["accuracy"][key])
    for tier, score in certificate["faithfulness"].items():
        what = TIERS.get(tier, "all kept nodes dropped instead (a needed circuit does badly here)")
        yield f"  {tier}: {what}", number(score["loss"]), number(score["accuracy"])


def _luck(certificate: dict[str, Any]) -> Iterator[Row]:
    for name, null in certificate["nulls"].items():
        what = f"  {name.replace('_', ' ')}, {null['nodes']} nodes, best of {null['n']}"
        yield what, number(null["loss"]), ""
    if not certificate["nulls"]:
        yield "  not measured", "", ""
