"""What ``circuitc extract`` prints at the end: the program, and the three questions, kept apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rich.text import Text

from circuitc.cli.output import number, out, passed, print_text, table

if TYPE_CHECKING:
    from circuitc.circuit import Circuit

LOSSES = {"model": "the model", "circuit": "the circuit", "circuit_uncalibrated": "the same, uncalibrated"}
COLUMNS = ("  loss", "accuracy", "of", "")


def print_summary(circuit: Circuit, certificate: dict[str, Any]) -> None:
    """The program's listing, then loss (nats) and accuracy of all that was measured."""
    from circuitc.emit.python import listing  # imports PyTorch

    print_text(listing(circuit))
    console = out()
    console.print(_question("Was it compiled right?", "the program against the ablated model, on any tokens"))
    console.print(_compiled(certificate["equivalence"]))
    if "loss" in certificate:
        _print_measured(certificate)
    nodes, edges, seconds = (certificate[key] for key in ("nodes", "edges", "seconds"))
    print_text(f"\n{nodes} nodes, {edges} edges, {seconds:.1f} seconds")


def _print_measured(certificate: dict[str, Any]) -> None:
    """What is known of a circuit with a task."""
    console = out()
    console.print(_question("Is it faithful?", "against the original model, on held-out prompts"))
    console.print(table(COLUMNS, _faithful(certificate), right=COLUMNS[:2]))
    console.print(_question("Could it be luck?", "the same search on nonsense"))
    console.print(
        table(COLUMNS, _luck(certificate["nulls"]), right=COLUMNS[:2]) if certificate["nulls"] else "  not measured"
    )


def _question(question: str, how: str) -> Text:
    return Text.assemble("\n", (question, "bold"), f" – {how}")


def _compiled(equivalence: dict[str, Any]) -> Text:
    error, tolerance = equivalence["max_abs_error"], equivalence["tolerance"]
    told = f"  answers within {error:.2g} of each other on {equivalence['sequences']:,} sequences"
    return Text.assemble(told, f" (at most {tolerance:g} is exact): ", passed(error <= tolerance))


def _faithful(certificate: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    from circuitc.tiers import TIERS

    for key, who in LOSSES.items():
        yield number(certificate["loss"][key]), number(certificate["accuracy"][key]), who, ""
    for tier, score in certificate["faithfulness"].items():
        meaning = TIERS.get(tier, "all kept nodes at their means, all others live: does the model need them?")
        yield number(score["loss"]), number(score["accuracy"]), tier, meaning


def _luck(nulls: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for name, null in nulls.items():
        yield number(null["loss"]), "", name.replace("_", " "), f"{null['nodes']} nodes, the best of {null['n']}"
