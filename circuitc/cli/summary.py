"""What ``circuitc extract`` prints at the end: the program and the verdict; in full, all that was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.text import Text

from circuitc.cli.controls import control_lines
from circuitc.cli.faithful import COLUMNS, NUMBERS, result_lines, score_rows
from circuitc.cli.on_code import natural_lines
from circuitc.cli.output import out, passed, print_program, print_text, table
from circuitc.cli.sureness import sureness_lines
from circuitc.emit.verdict import BAD, FAIR, GOOD, verdict_of

if TYPE_CHECKING:
    from circuitc.emit.circuit import Circuit


STYLES = {GOOD: "green", FAIR: "yellow", BAD: "bold red"}


def print_verdict(certificate: dict[str, Any]) -> None:
    """Print the verdict, one line for each question."""
    for line in verdict_of(certificate).lines:
        parts = [(part.text, STYLES[part.level]) for part in line.parts]
        answers = Text("; ").join(Text(*part) for part in parts)
        out().print(Text.assemble((f"{line.asked}: ", "bold"), answers, "."), soft_wrap=True)


def print_summary(circuit: Circuit, certificate: dict[str, Any], full: bool) -> None:
    """Print the program's listing and the verdict; if ``full``, also everything that was measured."""
    # These import PyTorch.
    from circuitc.circuit.circuit import text_only
    from circuitc.emit.python import listing

    print_program(listing(circuit))
    print_text("")
    print_verdict(certificate)
    if full:
        console = out()
        console.print(question("Was it compiled right?", "the program against the ablated model"))
        console.print(_compiled(certificate["equivalence"], text_only(certificate)))
        console.print(_proved(certificate["passes"]))
        if "loss" in certificate:
            print_measured(certificate)
    nodes, edges, seconds = (certificate[key] for key in ("nodes", "edges", "seconds"))
    constants = certificate.get("constants")
    tables = f", {constants['tables']} tables of {constants['numbers']:,} numbers" if constants else ""
    print_text(f"\n{nodes} nodes, {edges} edges{tables}, {seconds:.1f} seconds")


def print_measured(certificate: dict[str, Any]) -> None:
    """Print what was measured on the task: losses and KL in nats, tests, controls."""
    console = out()
    console.print(question("Is it faithful?", "against the original model, on held-out prompts"))
    console.print(table(COLUMNS, score_rows(certificate), right=NUMBERS))
    console.print(
        table(("  test", "found"), ((f"  {name}", line) for name, line in result_lines(certificate["tests"])))
    )
    console.print(
        question("Is it true on real code?", "against the original model, on files that nothing was chosen on")
    )
    console.print(
        table(("  test", "found"), ((f"  {name}", line) for name, line in natural_lines(certificate["natural"])))
    )
    console.print(question("How sure is it?", "the same search on other samples of its prompts"))
    console.print("\n".join(f"  {line}" for line in sureness_lines(certificate)))
    console.print(question("Could it be luck?", "the same search on controls"))
    lines = (
        control_lines(certificate["controls"], certificate["edges"]) if certificate["controls"] else ["not measured"]
    )
    console.print("\n".join(f"  {line}" for line in lines))


def question(asked: str, how: str) -> Text:
    return Text.assemble("\n", (asked, "bold"), f" – {how}")


def _compiled(equivalence: dict[str, Any], passes: list[str]) -> Text:
    """``passes`` are those that promise only to be exact on prompts and text."""
    error, tolerance = equivalence["max_abs_error"], equivalence["tolerance"]
    count, random = equivalence["sequences"], equivalence["random"]
    exact = f" (at most {tolerance:g} counts as exact): "
    if not passes:
        told = f"  answers differ by at most {error:.2g} on {count:,} token sequences"
        return Text.assemble(told, exact, passed(equivalence.get("max_rel_error", error) <= tolerance))
    on_text, who = equivalence["text_max_abs_error"], " and ".join(passes)
    told = f"  answers differ by at most {on_text:.2g} on {count - random:,} prompts and windows of text"
    more = f"\n  and by {error:.2g} on {count:,} sequences of any tokens, about which {who} promises nothing"
    return Text.assemble(told, exact, passed(equivalence.get("text_max_rel_error", on_text) <= tolerance), more)


def _proved(passes: list[dict[str, Any]]) -> Text:
    """How many exact passes are proved to keep the answers of all token sequences, and which are only sampled."""
    exact = [step for step in passes if step["proof"] is not None]
    sampled = [step["name"] for step in exact if step["proof"] == "sampled"]
    count = f"  {len(exact) - len(sampled)} of {len(exact)} exact passes are proved for all token sequences"
    return Text(count + (f", sampled: {', '.join(dict.fromkeys(sampled))}" if sampled else ""))
