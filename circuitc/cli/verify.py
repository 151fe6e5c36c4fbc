"""``circuitc verify``: a certificate, checked again from scratch."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import typer
from rich.text import Text

from circuitc.cli.options import CheckpointOption, CircuitFolder, CodeOption, Full, Json
from circuitc.cli.output import note, out, passed, print_json, table, working
from circuitc.cli.summary import print_measured, print_verdict, question
from circuitc.errors import CircuitcError

if TYPE_CHECKING:
    from circuitc.verify.claim import Claim

BROKEN = 1  # the exit code when a claim does not hold
MOST, FEW = 40, 8  # failing claims that are shown, and that are named in one line


def verify(
    folder: CircuitFolder,
    checkpoint: CheckpointOption = None,
    code: CodeOption = None,
    full: Full = False,
    as_json: Json = False,
) -> None:
    """Check every claim of a certificate again. The exit code is 1 if any claim does not hold.

    This loads the model, makes the prompts, compiles the program and measures losses, equality and files again. It
    also repeats the control searches, which take the longest. The checkpoint is the one that the certificate names,
    unless another is given. Counts and names have to be equal, other numbers within a tolerance. What the control
    searches found is claimed only on the kind of machine that they ran on, because the last digits of sums differ
    between kinds; elsewhere it is shown. The same holds for natural prompts: another release of Python has another
    library to find them in. What nothing can measure again, such as times, is listed as recorded, not
    checked. --json says for each claim how it is compared.

    \b
    For example:
        circuitc verify out
        circuitc verify out --checkpoint runs/mine
        circuitc verify out --code src
    """
    # These import PyTorch.
    from circuitc.driver.recheck import verify as verify_folder
    from circuitc.emit.folder import read_certificate
    from circuitc.registry import load_checkpoint

    if not folder.is_dir():
        raise CircuitcError(
            "there is no such folder", where=str(folder), fix="give a folder that 'circuitc extract' wrote"
        )
    with working("reading the circuit", as_json) as progress:
        ckpt = None if checkpoint is None else load_checkpoint(checkpoint)
        claims = verify_folder(folder, ckpt, progress, code=code)
    broken = [claim for claim in claims if not claim.holds]
    if as_json:
        print_json({"holds": not broken, "claims": [asdict(claim) for claim in claims]})
    else:
        _print(read_certificate(folder), claims, full)
    if broken:
        raise typer.Exit(BROKEN)


def _print(certificate: dict[str, Any], claims: Sequence[Claim], full: bool) -> None:
    """Print the verdict if all claims hold, how many do by question, and last those that do not.

    In full, also what was measured.
    """
    broken = [claim for claim in claims if not claim.holds]
    if all(claim.holds for claim in claims if claim.name == "digest"):  # what was changed says nothing
        if not broken:
            print_verdict(certificate)
        if full and "loss" in certificate and _all_measured(claims):
            print_measured(certificate)
        out().print(question("Measured again", "what the certificate says, and what the files are"))
    out().print(table(("  claims", "hold", "of", ""), _by_part(claims), right=("hold", "of")))
    out().print(question("How compared", "exactly, within a tolerance, on one kind of machine only, or not at all"))
    out().print(table(("  how", "claims"), _by_how(claims), right=("claims",)))
    if left := recorded_names(claims):
        out().print(f"  recorded, not checked: {', '.join(left)}")
    if broken:
        out().print(Text("\nThese do not hold", "bold red"))
        shown = [(f"  {c.name}", _short(c.claimed), _short(c.measured)) for c in broken[:MOST]]
        out().print(table(("  claim", "claimed", "measured"), shown))
        if len(broken) > MOST:
            out().print(f"  and {len(broken) - MOST} more: --json lists all")
    names = ", ".join(claim.name for claim in broken[:FEW])
    more = f" and {len(broken) - FEW} more" if len(broken) > FEW else ""
    note(
        f"{len(claims) - len(broken)} of {len(claims)} claims hold"
        + (f"; these do not: {names}{more}" if broken else "")
    )


SCORES, TESTS, CONTROLS = "losses and ablations", "the other tests of faithfulness", "the control searches"
SHOWN = (SCORES, TESTS, CONTROLS)
"""What is shown, with the size, if all of it was measured and holds."""
PARTS = {
    "the files, as they were written": ("digest", "format", "files"),
    "the program, compiled again": ("circuit", "means", "tokenizer", "equivalence", "trace", "passes"),
    "the rounded program": ("rounded",),
    SCORES: ("loss", "accuracy", "auc", "kl", "faithfulness", "calibration"),
    TESTS: ("tests",),
    "natural prompts": ("natural",),
    CONTROLS: ("controls",),
    "the verdict, from the certificate's figures": ("verdict",),
}
"""The parts of a certificate, and how the names of their claims begin."""
REST = "the task, the checkpoint, the size"


def _by_part(claims: Sequence[Claim]) -> Iterator[tuple[str | Text, ...]]:
    for part in (*PARTS, REST):
        those = [claim.holds for claim in claims if _part(claim) == part]
        if those:
            yield f"  {part}", str(sum(those)), str(len(those)), passed(all(those), "all hold", "not all hold")


def _by_how(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """How many claims are compared in each way, strictest first."""
    counts = Counter(claim.how for claim in claims)
    yield from ((f"  {how}", str(counts[how])) for how in sorted(counts, key=_strictness))


def recorded_names(claims: Sequence[Claim]) -> list[str]:
    """The leaves that are recorded and not checked, as the certificate's first keys; of all passes as one."""
    from circuitc.verify.claim import RECORDED

    names = (claim.name for claim in claims if claim.how == RECORDED and claim.holds)
    shown = (re.sub(r"^(machine|work|rounded\.search)\..*", r"\1", re.sub(r"\.\d+\.", ".#.", name)) for name in names)
    return list(dict.fromkeys(shown))


def _strictness(how: str) -> tuple[bool, bool, float]:
    tolerance = how.removeprefix("within ")
    last = ("found", "given", "recorded")
    return how.startswith(last), "another" in how, float(tolerance) if tolerance != how else 0.0


def _part(claim: Claim) -> str:
    return next((part for part, starts in PARTS.items() if claim.name.startswith(starts)), REST)


def _all_measured(claims: Sequence[Claim]) -> bool:
    """Whether everything that is shown was measured and holds."""
    shown = [claim for claim in claims if _part(claim) in SHOWN or claim.name in ("nodes", "edges")]
    return {_part(claim) for claim in shown}.issuperset(SHOWN) and all(claim.holds for claim in shown)


def _short(value: Any) -> str:
    """A claim's value for a table's cell; only the first digits of a digest."""
    if isinstance(value, float):
        return f"{value:.6g}"
    text = str(value)
    return text[:12] + "…" if len(text) == 64 and " " not in text else text
