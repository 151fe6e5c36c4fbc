"""``circuitc verify``: a certificate, checked again from scratch."""

from __future__ import annotations

from typing import Any

import typer

from circuitc.cli.options import CheckpointOption, CircuitFolder, Json
from circuitc.cli.output import note, out, passed, print_json, table, working
from circuitc.errors import CircuitcError

BROKEN = 1  # the exit code when a claim does not hold


def verify(folder: CircuitFolder, checkpoint: CheckpointOption = None, as_json: Json = False) -> None:
    """Recheck the certificate from scratch. The exit code is 1 if any claim does not hold.

    The model is loaded again, the prompts are made again, and everything the certificate says of losses,
    equality and files is measured again. The checkpoint is the one it names, unless another is given.

    \b
    For example:
        circuitc verify out
        circuitc verify out --checkpoint runs/mine
    """
    # These import PyTorch.
    from circuitc.registry import load_checkpoint
    from circuitc.verify.recheck import verify as verify_folder

    if not folder.is_dir():
        raise CircuitcError("there is no such folder", where=str(folder), fix="give what 'circuitc extract' wrote")
    with working("reading the circuit", as_json) as progress:
        ckpt = None if checkpoint is None else load_checkpoint(checkpoint)
        try:
            claims = verify_folder(folder, ckpt, progress)
        except (KeyError, TypeError) as error:  # a key that is missing, or a value of another kind
            raise CircuitcError(
                f"the certificate is incomplete: {error}",
                where=str(folder / "certificate.json"),
                fix="extract the circuit again, or copy the whole folder",
            ) from error
    broken = [claim.name for claim in claims if not claim.holds]
    if as_json:
        rows = [{"name": c.name, "claimed": c.claimed, "measured": c.measured, "holds": c.holds} for c in claims]
        print_json({"holds": not broken, "claims": rows})
    else:
        rows_shown = [(c.name, _short(c.claimed), _short(c.measured), passed(c.holds)) for c in claims]
        out().print(table(("claim", "claimed", "measured", "holds"), rows_shown))
        kept = len(claims) - len(broken)
        failing = f"; these do not: {', '.join(broken)}" if broken else ""
        note(f"{kept} of {len(claims)} claims hold{failing}")
    if broken:
        raise typer.Exit(BROKEN)


def _short(value: Any) -> str:
    """A claim's value in a table's cell; of digests the first digits."""
    if isinstance(value, float):
        return f"{value:.4g}"
    text = str(value)
    return text[:12] + "…" if len(text) == 64 and " " not in text else text
