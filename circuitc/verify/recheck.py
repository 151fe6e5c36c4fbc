"""Rechecks a certificate from scratch: the checkpoint and the files in, every claim measured again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc import pairs, task_file
from circuitc.checkpoint import Checkpoint
from circuitc.circuit import Circuit, text_only
from circuitc.emit.diagram import to_dot
from circuitc.emit.python import emit_python
from circuitc.errors import CircuitcError
from circuitc.files import claimed_files, digests, load_circuit, read_certificate
from circuitc.pairs import read_pairs
from circuitc.prompts import answer_ids
from circuitc.registry import find_task, load_checkpoint, read_task
from circuitc.selection import report_prompts
from circuitc.sites import stream_sites
from circuitc.source import answer_graph
from circuitc.task import AnyTask
from circuitc.text import CORPUS, unpack_corpus
from circuitc.verify.equal import equivalence
from circuitc.verify.subject import Subject
from circuitc.verify.suite import measure

TOLERANCE = 1e-3
"""Of losses and accuracies, measured in float32: another machine's order of summation moves them a little."""


@dataclass(frozen=True)
class Claim:
    """One claim of a certificate beside what was measured now."""

    name: str
    claimed: Any
    measured: Any
    holds: bool


def verify(
    folder: str | Path, ckpt: Checkpoint | None = None, progress: Callable[[str], None] = lambda message: None
) -> list[Claim]:
    """Every claim of ``folder/certificate.json``, measured again.

    The checkpoint is the one that the certificate names, unless given. Raises :class:`CircuitcError` if a file
    cannot be read at all; what can be read but does not hold is a :class:`Claim` that says so.
    """
    folder = Path(folder)
    certificate = read_certificate(folder)
    found = digests(folder)
    claimed = certificate.get("files", {})
    damaged = [_same(f"files.{name}", claimed.get(name), found.get(name)) for name in claimed_files(certificate)]
    try:
        circuit = load_circuit(folder)
        task = task_of(certificate, folder)
        own = own_corpus(circuit)
    except CircuitcError as error:
        return [*damaged, Claim("files can be read", True, str(error), False)]
    ckpt = ckpt or checkpoint_of(certificate)
    ckpt = ckpt if own is None else replace(ckpt, corpus=own)
    return [*damaged, *_claims(circuit, ckpt, task, folder, progress)]


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


def _same(name: str, claimed: Any, measured: Any) -> Claim:
    return Claim(name, claimed, measured, claimed == measured)


def own_corpus(circuit: Circuit) -> NDArray[np.int64] | None:
    """The text that the circuit's folder brings along, if it does."""
    own = circuit.attached.get(CORPUS)
    return None if own is None else unpack_corpus(own)


def _claims(
    circuit: Circuit,
    ckpt: Checkpoint,
    task: AnyTask | None,
    folder: Path,
    progress: Callable[[str], None],
) -> Iterator[Claim]:
    certificate = circuit.certificate
    yield _same("checkpoint.sha256", certificate["checkpoint"]["sha256"], ckpt.sha256)
    yield _same("nodes", certificate["nodes"], len(circuit.nodes))
    yield _same("edges", certificate["edges"], len(circuit.edges))
    yield _same("shadows", certificate["shadows"], circuit.shadows)
    for name, text in (("circuit.py", emit_python(circuit)), ("circuit.dot", to_dot(circuit))):
        same = (folder / name).read_text(encoding="utf-8") == text
        yield Claim(f"{name} is what {folder.name} compiles to", True, same, same)
    source = answer_graph(ckpt, circuit.answer, stream_sites(circuit.mask))
    seed = certificate["seed"]
    if task is None:
        measured: dict[str, Any] = {"equivalence": equivalence(circuit, ckpt, source, None, seed)}
    else:
        yield _same("answer", certificate["answer"], list(answer_ids(task, ckpt.tokenizer)))
        prompts = report_prompts(ckpt, task, seed)
        yield _same("prompts.report", certificate["prompts"]["report"], prompts.pairs)
        measured = measure(
            Subject(
                circuit, ckpt, source, prompts, seed, progress=progress, objective=certificate.get("objective", "mean")
            )
        )
    yield from equivalence_claims(certificate, measured.pop("equivalence"))
    yield from _compare("", {k: certificate.get(k) for k in measured}, measured)


def equivalence_claims(certificate: dict[str, Any], measured: dict[str, Any]) -> Iterator[Claim]:
    """That program and ablated model are equal: on all that was tried, or, where a pass promises no more, on text.

    Then what is off on other sequences only has to be what the certificate says.
    """
    claimed, exact = certificate["equivalence"], "max_abs_error"
    if text_only(certificate):
        yield from _compare("equivalence", claimed, {exact: measured[exact]})
        exact = "text_max_abs_error"
    errors = (claimed[exact], measured[exact])
    holds = None not in errors and max(errors) <= measured["tolerance"]
    yield Claim(f"equivalence.{exact}", *errors, holds)


def task_of(certificate: dict[str, Any], folder: Path) -> AnyTask | None:
    """The task that a certificate is about, if any: by name, or from its file in the circuit's folder."""
    if certificate.get("task") is None:
        return None
    file = certificate["prompts"].get("file")
    if file is None:
        return find_task(certificate["task"])
    return read_task(folder / file) if file == task_file.FILE else read_pairs(folder / pairs.FILE)


def _compare(name: str, claimed: Any, measured: Any) -> Iterator[Claim]:
    if isinstance(measured, dict):
        for key, value in measured.items():
            below = claimed.get(key) if isinstance(claimed, dict) else None
            yield from _compare(f"{name}.{key}" if name else key, below, value)
    else:
        numbers = isinstance(claimed, int | float) and isinstance(measured, int | float)
        holds = abs(claimed - measured) <= TOLERANCE if numbers else claimed == measured
        yield Claim(name, claimed, measured, holds)
