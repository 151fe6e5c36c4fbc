"""What ``circuitc extract`` prints at the end: the program, and the three questions, kept apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rich.text import Text

from circuitc.cli.luck import luck_lines
from circuitc.cli.output import number, out, passed, print_text, table

if TYPE_CHECKING:
    from circuitc.circuit import Circuit

LOSSES = {"model": "the model", "circuit": "the circuit", "circuit_uncalibrated": "the same, uncalibrated"}
COLUMNS = ("  loss", "accuracy", "of", "")


def print_summary(circuit: Circuit, certificate: dict[str, Any]) -> None:
    """The program's listing, then loss (nats) and accuracy of all that was measured."""
    # These import PyTorch.
    from circuitc.circuit import text_only
    from circuitc.emit.python import listing

    print_text(listing(circuit))
    console = out()
    console.print(_question("Was it compiled right?", "the program against the ablated model"))
    console.print(_compiled(certificate["equivalence"], text_only(certificate)))
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
    lines = luck_lines(certificate["nulls"], certificate["edges"]) if certificate["nulls"] else ["not measured"]
    console.print("\n".join(f"  {line}" for line in lines))


def _question(question: str, how: str) -> Text:
    return Text.assemble("\n", (question, "bold"), f" – {how}")


def _compiled(equivalence: dict[str, Any], passes: list[str]) -> Text:
    """``passes`` are those that promise no more than to be exact on text."""
    error, tolerance = equivalence["max_abs_error"], equivalence["tolerance"]
    count, random = equivalence["sequences"], equivalence["random"]
    exact = f" (at most {tolerance:g} is exact): "
    if not passes:
        told = f"  answers within {error:.2g} of each other on {count:,} sequences of any tokens"
        return Text.assemble(told, exact, passed(error <= tolerance))
    on_text, who = equivalence["text_max_abs_error"], " and ".join(passes)
    told = f"  answers within {on_text:.2g} of each other on {count - random:,} prompts and pieces of text"
    more = f"\n  within {error:.2g} on {count:,} sequences of any tokens, for which {who} promises nothing"
    return Text.assemble(told, exact, passed(on_text <= tolerance), more)


def _faithful(certificate: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    from circuitc.tiers import TIERS

    for key, who in LOSSES.items():
        yield number(certificate["loss"][key]), number(certificate["accuracy"][key]), who, ""
    for tier, score in certificate["faithfulness"].items():
        yield number(score["loss"]), number(score["accuracy"]), tier, TIERS[tier]
