"""Verifies a certificate from scratch: measures every claim again, given the files and the checkpoint."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit import answer as answers
from circuitc.circuit.circuit import text_only
from circuitc.driver.extract import FORMAT, calibrate
from circuitc.driver.recompile import compile_again, compiled_claims
from circuitc.emit.circuit import Circuit, load_circuit
from circuitc.emit.folder import CERTIFICATE, certificate_digest, claimed_files, digests, stored_certificate
from circuitc.errors import CircuitcError
from circuitc.inputs import pairs_file as pairs
from circuitc.inputs import task_file
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.corpus import CORPUS, unpack_corpus
from circuitc.inputs.pairs_file import read_pairs
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.splits import about, report_prompts, select_prompts
from circuitc.inputs.task import AnyTask
from circuitc.registry import find_task, load_checkpoint, read_task
from circuitc.verify.claim import Claim, compare, found, same, within
from circuitc.verify.controls import controls_again, counted_again
from circuitc.verify.equal import equivalence
from circuitc.verify.machine import is_this_kind
from circuitc.verify.names import names, names_claims
from circuitc.verify.rounded import rounded_claims
from circuitc.verify.subject import Subject
from circuitc.verify.suite import measure

SEARCHED = re.compile(r"controls\.(\w+\.(found|nodes|edges|losses|p)(\.\d+)?|p)")
"""The claims about the results of control searches. The other claims of ``controls`` hold on every machine."""
Progress = Callable[[str], None]
CHANGED = f"{CERTIFICATE} was changed after it was written"


def verify(
    folder: str | Path, ckpt: Checkpoint | None = None, progress: Progress = lambda message: None
) -> list[Claim]:
    """Every claim of ``folder/certificate.json``, measured again.

    The checkpoint is the one that the certificate names, unless given. Raises :class:`CircuitcError` if the certificate
    cannot be checked: it has another version, or its checkpoint is missing. A changed file, or a claim that does not
    hold, is a :class:`Claim` that says so.
    """
    folder = Path(folder)
    certificate = stored_certificate(folder)
    _check_version(certificate, folder)
    found, claimed, digest = digests(folder), certificate["files"], certificate_digest(certificate)
    intact = certificate["digest"] == digest
    claims = [Claim("digest", certificate["digest"], digest if intact else CHANGED, intact)]
    claims += [same(f"files.{name}", claimed.get(name), found.get(name)) for name in claimed_files(certificate)]
    try:
        circuit = load_circuit(folder)
        task = task_of(certificate, folder)
        own = own_corpus(circuit)
    except CircuitcError as error:
        return [*claims, Claim("files can be read", True, str(error), False)]
    try:
        ckpt = ckpt or checkpoint_of(certificate)
        for claim in _claims(circuit, ckpt if own is None else replace(ckpt, corpus=own), task, folder, progress):
            claims.append(claim)
    except Exception as error:  # a changed file may cause any error
        if all(claim.holds for claim in claims):
            raise
        claims.append(Claim("the rest can be measured", True, str(error), False))
    return claims


def _check_version(certificate: dict[str, Any], folder: Path) -> None:
    needed = ("digest", "files", "pipeline", "passes", "equivalence")
    scores = ("loss_ci", "auc", "kl", "faithfulness", "tests", "controls") if "task" in certificate else ()
    if "digest" not in certificate:
        missing = ", ".join(key for key in (*needed, *scores) if key not in certificate)
        raise CircuitcError(
            f"an older version of circuitc wrote this certificate: it lacks {missing}",
            where=str(folder / CERTIFICATE),
            fix="extract the circuit again",
        )
    if absent := [key for key in needed if key not in certificate]:
        fix = "extract the circuit again, or copy the whole folder"
        raise CircuitcError(
            f"the certificate is incomplete: it lacks {', '.join(absent)}",
            where=str(folder / CERTIFICATE),
            fix=fix,
        )
    # A changed certificate may have a changed format: a claim then says so.
    if certificate.get("format") != FORMAT and certificate["digest"] == certificate_digest(certificate):
        raise CircuitcError(
            f"another version of circuitc wrote this certificate: it has format {certificate.get('format')}, and this "
            f"version checks format {FORMAT}",
            where=str(folder / CERTIFICATE),
            fix="extract the circuit again",
        )


def checkpoint_of(certificate: dict[str, Any]) -> Checkpoint:
    """The checkpoint that a certificate names, by its name or else its path."""
    named = certificate["checkpoint"]
    for place in (named["name"], named["path"]):
        try:
            return load_checkpoint(place)
        except CircuitcError as error:
            last = error
    fix = "give the checkpoint: --checkpoint C, or circuitc.verify(folder, checkpoint)"
    raise CircuitcError(last.problem, where=last.where, fix=fix) from last


def own_corpus(circuit: Circuit) -> NDArray[np.int64] | None:
    """The corpus in the circuit's folder, if it has one."""
    own = circuit.attached.get(CORPUS)
    return None if own is None else unpack_corpus(own)


def _claims(
    circuit: Circuit, ckpt: Checkpoint, task: AnyTask | None, folder: Path, progress: Progress
) -> Iterator[Claim]:
    certificate, seed = circuit.certificate, circuit.certificate["seed"]
    yield same("format", certificate["format"], FORMAT)
    yield same("checkpoint.sha256", certificate["checkpoint"]["sha256"], ckpt.sha256)
    answer = circuit.answer if task is None else answer_ids(task, ckpt.tokenizer)
    yield same("answer", certificate["answer"], answers.to_json(answer))
    yield same("answer_text", certificate["answer_text"], list(circuit.answers))
    yield same("nodes", certificate["nodes"], len(circuit.nodes))
    yield same("edges", certificate["edges"], len(circuit.edges))
    yield same("topk_competitors", certificate["topk_competitors"], circuit.topk_competitors)
    yield from names_claims(certificate.get("names", []), names(circuit, ckpt, seed))
    select = None if task is None else select_prompts(ckpt, task, seed)
    progress("compiling the circuit again")
    again = compile_again(circuit, ckpt, select, progress)
    yield from compiled_claims(circuit, ckpt, again, folder)
    source = again.made.source
    if task is None or select is None:
        yield from _equal(certificate, equivalence(circuit, ckpt, source, None, seed))
        return
    report, objective = report_prompts(ckpt, task, seed), certificate["objective"]
    theirs = about(task, select, report)
    if "file" in theirs["prompts"]:
        del theirs["task"]  # only the certificate has the file's original name
    yield from compare("", certificate, theirs)
    calibration = asdict(calibrate(source, again.made.chosen, again.context, objective))
    yield from compare("calibration", certificate["calibration"], calibration)
    measured = measure(Subject(circuit, ckpt, source, report, seed, progress=progress, objective=objective))
    yield from _equal(certificate, measured.pop("equivalence"))
    yield from compare("", certificate, measured)
    yield from rounded_claims(circuit, report, ckpt.corpus, seed)
    count = min((control["n"] for control in certificate["controls"].values() if isinstance(control, dict)), default=0)
    controls = controls_again(circuit, ckpt, task, count, seed, again.context) if count else {}
    yield from controls_claims(certificate, controls)


def _equal(certificate: dict[str, Any], measured: dict[str, Any]) -> Iterator[Claim]:
    yield from equivalence_claims(certificate, measured)
    emitted = "python_max_abs_error"
    errors = (certificate["equivalence"][emitted], measured[emitted])
    yield Claim(f"equivalence.{emitted}", *errors, max(errors) <= measured["tolerance"], within(measured["tolerance"]))
    counts = {key: measured[key] for key in ("sequences", "random", "tolerance")}
    yield from compare("equivalence", certificate["equivalence"], counts, 0.0)
    if not text_only(certificate):
        on_text = {"text_max_abs_error": measured["text_max_abs_error"]}
        yield from compare("equivalence", certificate["equivalence"], on_text, measured["tolerance"])


def equivalence_claims(certificate: dict[str, Any], measured: dict[str, Any]) -> Iterator[Claim]:
    """Claims that program and ablated model are equal on all sequences, or on text if a pass promises only that.

    The error on other sequences then only has to be the claimed one.
    """
    claimed, exact = certificate["equivalence"], "max_abs_error"
    if text_only(certificate):
        yield from compare("equivalence", claimed, {exact: measured[exact]})
        exact = "text_max_abs_error"
    errors = (claimed[exact], measured[exact])
    holds = None not in errors and max(errors) <= measured["tolerance"]
    yield Claim(f"equivalence.{exact}", *errors, holds, within(measured["tolerance"]))


def controls_claims(certificate: dict[str, Any], measured: dict[str, Any]) -> Iterator[Claim]:
    """Claims about controls. The results of control searches are claimed only on their kind of machine.

    Claimed on every machine are the number of searches, the loss of the whole model on each kind, and that ``found``
    and ``p`` follow from the claimed sizes.
    """
    claimed, here = certificate["controls"], is_this_kind(certificate["machine"])
    for claim in compare("controls", claimed, measured):
        yield from found([claim], here) if SEARCHED.fullmatch(claim.name) else [claim]
    if measured:
        yield from compare("controls", claimed, counted_again(claimed, certificate["nodes"], certificate["edges"]), 0.0)


def task_of(certificate: dict[str, Any], folder: Path) -> AnyTask | None:
    """The task of a certificate, by name or from its file in the circuit's folder; None without a task."""
    if certificate.get("task") is None:
        return None
    file = certificate["prompts"].get("file")
    if file is None:
        return find_task(certificate["task"])
    return read_task(folder / file) if file == task_file.FILE else read_pairs(folder / pairs.FILE)
