"""Verifies a certificate from scratch: measures every claim again, given the files and the checkpoint."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData, text_only
from circuitc.driver.extract import FORMAT
from circuitc.driver.natural import TEMPLATE
from circuitc.driver.recompile import file_claims
from circuitc.driver.remeasure import measure_again, rounded_is_due
from circuitc.emit.circuit import load_circuit
from circuitc.emit.folder import (
    CERTIFICATE,
    ROUNDED,
    certificate_digest,
    claimed_files,
    digests,
    stored_certificate,
)
from circuitc.emit.task import task_of
from circuitc.emit.verdict import verdict_of
from circuitc.errors import CircuitcError
from circuitc.inputs.arguments import as_path
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.corpus import CORPUS, unpack_corpus
from circuitc.registry import load_checkpoint
from circuitc.verify.claim import MISSING, OTHER_CODE, UNKNOWN, Claim, compare, found, is_there, part, same, within
from circuitc.verify.controls import counted_again
from circuitc.verify.declared import misshapen, tolerance_at
from circuitc.verify.machine import is_this_kind
from circuitc.verify.names import names_claims
from circuitc.verify.rounded import promise_claims

SEARCHED = re.compile(r"controls\.(\w+\.(found|nodes|edges|losses|p)(\.\d+)?|p)")
"""The claims about the results of control searches. The other claims of ``controls`` hold on every machine."""
Progress = Callable[[str], None]
CHANGED = f"{CERTIFICATE} was changed after it was written"


def verify(
    folder: str | Path,
    ckpt: Checkpoint | None = None,
    progress: Progress = lambda message: None,
    *,
    code: str | Path | None = None,
) -> list[Claim]:
    """Every claim of ``folder/certificate.json``, measured again.

    The checkpoint is the one that the certificate names, unless given. Natural prompts are looked for in the folder
    ``code``, or in Python's own library; if they are others than the certificate's, what follows from them is not
    claimed. Raises :class:`CircuitcError` if the certificate
    cannot be checked: it has another version, or its checkpoint is missing. A changed file, a key that is missing or
    that nothing measures, and a value that is another one are each a :class:`Claim` that does not hold.
    """
    folder = as_path(folder, "the folder")
    certificate = stored_certificate(folder)
    _check_version(certificate, folder)
    claims = [_digest(certificate), *misshapen(certificate)]
    if not all(claim.holds for claim in claims[1:]):
        return claims
    claims += digest_claims(certificate, folder)
    try:
        circuit = load_circuit(folder)
        task = task_of(certificate, folder)
        own = own_corpus(circuit)
    except CircuitcError as error:
        return [*claims, Claim("files can be read", True, str(error), False)]
    try:
        ckpt = ckpt or checkpoint_of(certificate)
        ckpt = ckpt if own is None else replace(ckpt, corpus=own)
        measured = measure_again(circuit, ckpt, task, folder, None if code is None else Path(code), progress)
        claims += file_claims(circuit, ckpt, measured.again, folder)
        about = claims_about(circuit.certificate, measured.tree, rounded_is_due(circuit, measured.again))
        claims += about if measured.same_code else of_other_code(about, circuit.certificate["prompts"]["kind"])
    except Exception as error:  # files that fit their digests but not each other may cause any error
        if isinstance(error, CircuitcError | OSError | MemoryError) and all(claim.holds for claim in claims):
            raise
        said = str(error) if isinstance(error, CircuitcError) else f"{type(error).__name__}: {error}"
        claims.append(Claim("the rest can be measured", True, said, False))
    return claims


def of_other_code(claims: Iterable[Claim], kind: str) -> Iterator[Claim]:
    """The claims of a certificate whose natural prompts are not there, as they were found in other code.

    ``kind`` are the prompts that the circuit was chosen on: with natural ones, its calibration, its controls and
    its loss on them depend on them too.
    """
    names = ["natural."]
    if kind != TEMPLATE:
        names += ["calibration.", "controls.", "stability.", "prompts.select", "selection_loss"]
    for claim in claims:
        yield replace(claim, how=OTHER_CODE, holds=True) if claim.name.startswith(tuple(names)) else claim


def _check_version(certificate: dict[str, Any], folder: Path) -> None:
    where, fix = str(folder / CERTIFICATE), "extract the circuit again, or copy the whole folder"
    needed = ("digest", "files", "pipeline", "passes", "equivalence")
    scores = ("loss_ci", "auc", "kl", "faithfulness", "tests", "controls") if "task" in certificate else ()
    if "digest" not in certificate:
        missing = ", ".join(key for key in (*needed, *scores) if key not in certificate)
        raise CircuitcError(
            f"an older version of circuitc wrote this certificate: it lacks {missing}",
            where=where,
            fix="extract the circuit again",
        )
    if absent := [key for key in needed if key not in certificate]:
        raise CircuitcError(f"the certificate is incomplete: it lacks {', '.join(absent)}", where=where, fix=fix)
    # A changed certificate may have a changed format: a claim then says so.
    if certificate.get("format") != FORMAT and certificate["digest"] == certificate_digest(certificate):
        raise CircuitcError(
            f"another version of circuitc wrote this certificate: it has format {certificate.get('format')}, and this "
            f"version checks format {FORMAT}",
            where=where,
            fix="extract the circuit again",
        )


def _digest(certificate: dict[str, Any]) -> Claim:
    digest = certificate_digest(certificate)
    intact = certificate["digest"] == digest
    return Claim("digest", certificate["digest"], digest if intact else CHANGED, intact)


def digest_claims(certificate: dict[str, Any], folder: Path) -> Iterator[Claim]:
    """Claims that files are as they were written, that all of a circuit's files are claimed, and no others."""
    claimed, there = certificate["files"], digests(folder)
    names = claimed_files(certificate)
    needed = [certificate.get("prompts", {}).get("file"), *(ROUNDED if "rounded" in certificate else ())]
    for name in (*names, *(name for name in needed if name is not None and name not in names)):
        yield same(f"files.{name}", claimed.get(name, MISSING), there.get(name))
    yield from (Claim(f"files.{name}", claimed[name], UNKNOWN, False) for name in claimed if name not in names)


def checkpoint_of(certificate: dict[str, Any]) -> Checkpoint:
    """The checkpoint that a certificate names, by its name or else its path."""
    named = certificate["checkpoint"]
    for place in (named["name"], named["path"]):
        try:
            return load_checkpoint(place)
        except CircuitcError as error:
            last = error
    fix = "give the checkpoint that the circuit was compiled from: --checkpoint C, or in Python the checkpoint itself"
    raise CircuitcError(last.problem, where=last.where, fix=fix) from last


def own_corpus(circuit: CircuitData) -> NDArray[np.int64] | None:
    """The corpus in the circuit's folder, if it has one."""
    own = circuit.attached.get(CORPUS)
    return None if own is None else unpack_corpus(own)


PARTS = ("names", "equivalence", "rounded", "controls", "stability", "verdict")
"""The keys of a certificate that are not only compared leaf by leaf."""


def claims_about(certificate: dict[str, Any], measured: dict[str, Any], rounded: bool) -> Iterator[Claim]:
    """Every claim of a certificate compared with what was ``measured``, a tree of the same keys.

    Nothing is measured here. ``rounded`` says whether the circuit should have a rounded program. The verdict has to be
    the one that the certificate's own figures give.
    """
    told, here = ({k: v for k, v in x.items() if k not in (*PARTS, *OURS)} for x in (certificate, measured))
    yield from _equal(certificate, measured["equivalence"])
    yield from names_claims(certificate["names"], measured["names"])
    yield from compare("", told, here, tolerance_at)
    for key, due in (("rounded", rounded), ("controls", "task" in measured)):
        if key in certificate or due:
            yield same(key, key in certificate, due and key in measured)
    if "rounded" in certificate and "rounded" in measured:
        yield from promise_claims(certificate, measured["rounded"])
    if "controls" in certificate and "controls" in measured:
        yield from controls_claims(certificate, measured["controls"])
    if "stability" in certificate:
        yield from stability_claims(certificate, measured.get("stability"))
    try:
        verdict = verdict_of(certificate).to_json()
    except Exception:  # a forged figure may be missing or be anything: other claims name it
        yield Claim("verdict", certificate.get("verdict", MISSING), "the figures give no verdict", False)
    else:
        yield from compare("verdict", certificate.get("verdict", MISSING), verdict)


OURS = ("digest", "files")
"""The keys that are about the folder, not about the circuit."""


def _equal(certificate: dict[str, Any], measured: dict[str, Any]) -> Iterator[Claim]:
    claimed, emitted, on_text = certificate["equivalence"], "python_max_abs_error", "text_max_abs_error"
    yield from equivalence_claims(certificate, measured)
    yield _bounded(emitted, claimed, measured, measured["tolerance"] * measured["size"])
    counts = {key: measured[key] for key in ("sequences", "random", "tolerance", "size")}
    yield from compare("equivalence", part(claimed, counts), counts, tolerance_at)
    if not text_only(certificate):
        for key, size in ((on_text, measured["size"]), ("text_max_rel_error", 1.0)):
            yield _bounded(key, claimed, measured, measured["tolerance"] * size)


def equivalence_claims(certificate: dict[str, Any], measured: dict[str, Any]) -> Iterator[Claim]:
    """Claims that program and ablated model are equal on all sequences, or on text if a pass promises only that.

    The error on other sequences then only has to be the claimed one.
    """
    claimed, promised = certificate["equivalence"], ""
    errors = {"max_abs_error": measured.get("size", 1.0), "max_rel_error": 1.0}
    for name, size in errors.items():
        if name not in measured:
            continue
        if text_only(certificate):
            yield from compare("equivalence", part(claimed, {name: 0}), {name: measured[name]})
            promised = "text_"
        yield _bounded(f"{promised}{name}", claimed, measured, measured["tolerance"] * size, needed=True)


def _bounded(key: str, claimed: dict[str, Any], measured: dict[str, Any], most: float, needed: bool = False) -> Claim:
    """A claim that an error, as it is claimed and as it is measured, is at most this large. Without text, and unless
    the error is ``needed``, both may be null."""
    errors = claimed.get(key, MISSING), measured[key]
    small = all(isinstance(error, float) and error <= most for error in errors)
    return Claim(f"equivalence.{key}", *errors, small or (not needed and errors == (None, None)), within(most))


def controls_claims(certificate: dict[str, Any], measured: dict[str, Any]) -> Iterator[Claim]:
    """Claims about controls. The results of control searches are claimed only on their kind of machine.

    Claimed on every machine are the number of searches, the loss of the whole model on each kind, and that ``found``
    and ``p`` follow from the claimed sizes.
    """
    claimed, here = certificate["controls"], is_this_kind(certificate["machine"])
    complete = True
    for claim in compare("controls", claimed, measured):
        complete = complete and is_there(claim)
        yield from found([claim], here) if is_there(claim) and SEARCHED.fullmatch(claim.name) else [claim]
    if measured and complete:
        counts = counted_again(claimed, certificate["nodes"], certificate["edges"])
        yield from compare("controls", part(claimed, counts), counts, 0.0)


def stability_claims(certificate: dict[str, Any], measured: Any) -> Iterator[Claim]:
    """Claims about the searches on resampled prompts: all are results of a search, claimed on its kind of machine."""
    here = is_this_kind(certificate["machine"])
    for claim in compare("stability", certificate["stability"], measured, 0.0):
        yield from found([claim], here) if is_there(claim) else [claim]


def checkpoint_at_hand(certificate: dict[str, Any]) -> Checkpoint | None:
    """The checkpoint that a certificate names; None if it is missing or changed."""
    try:
        named = checkpoint_of(certificate)
    except CircuitcError:
        return None
    return named if named.sha256 == certificate["checkpoint"]["sha256"] else None
