"""Rechecks a certificate from scratch: the checkpoint and the files in, every claim measured again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from circuitc import claims
from circuitc.checkpoint import Checkpoint
from circuitc.circuit import Circuit
from circuitc.emit.diagram import to_dot
from circuitc.emit.python import emit_python
from circuitc.errors import CircuitcError
from circuitc.files import digests, load_circuit, read_certificate
from circuitc.prompts import answer_ids, make_prompts
from circuitc.registry import find_task, load_checkpoint
from circuitc.sites import stream_sites
from circuitc.source import answer_graph

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
    claimed_files = certificate.get("files", {})
    damaged = [Claim(f"files.{n}", claimed_files.get(n), d, claimed_files.get(n) == d) for n, d in found.items()]
    try:
        circuit = load_circuit(folder)
    except CircuitcError as error:
        return [*damaged, Claim("files can be read", True, str(error), False)]
    ckpt = ckpt or _checkpoint_of(certificate)
    return [*damaged, *_claims(circuit, ckpt, certificate, folder, progress)]


def _checkpoint_of(certificate: dict[str, Any]) -> Checkpoint:
    named = certificate["checkpoint"]
    try:
        return load_checkpoint(named["name"])
    except CircuitcError:
        return load_checkpoint(named["path"])


def _claims(
    circuit: Circuit,
    ckpt: Checkpoint,
    certificate: dict[str, Any],
    folder: Path,
    progress: Callable[[str], None],
) -> Iterator[Claim]:
    sha = certificate["checkpoint"]["sha256"]
    yield Claim("checkpoint.sha256", sha, ckpt.sha256, sha == ckpt.sha256)
    yield Claim("nodes", certificate["nodes"], len(circuit.nodes), certificate["nodes"] == len(circuit.nodes))
    yield Claim("edges", certificate["edges"], len(circuit.edges), certificate["edges"] == len(circuit.edges))
    for name, text in (("circuit.py", emit_python(circuit)), ("circuit.dot", to_dot(circuit))):
        same = (folder / name).read_text(encoding="utf-8") == text
        yield Claim(f"{name} is what {folder.name} compiles to", True, same, same)
    source = answer_graph(ckpt, circuit.answer, stream_sites(circuit.mask))
    seed = certificate["seed"]
    if certificate.get("task") is None:
        measured: dict[str, Any] = {"equivalence": claims.equivalence(circuit, ckpt, source, None, seed)}
    else:
        from circuitc.extract import REPORT_SEED

        task = find_task(certificate["task"])
        answer = answer_ids(task, ckpt.tokenizer)
        yield Claim("answer", certificate["answer"], list(answer), tuple(certificate["answer"]) == answer)
        prompts = make_prompts(task, ckpt.tokenizer, claims.REPORT_PAIRS, seed + REPORT_SEED, "heldout", ckpt.context)
        measured = claims.recheck(circuit, ckpt, source, prompts, seed, progress=progress)
    exact = measured.pop("equivalence")
    claimed, error = certificate["equivalence"]["max_abs_error"], exact["max_abs_error"]
    yield Claim("equivalence.max_abs_error", claimed, error, max(claimed, error) <= exact["tolerance"])
    yield from _compare("", {k: certificate.get(k) for k in measured}, measured)


def _compare(name: str, claimed: Any, measured: Any) -> Iterator[Claim]:
    if isinstance(measured, dict):
        for key, value in measured.items():
            below = claimed.get(key) if isinstance(claimed, dict) else None
            yield from _compare(f"{name}.{key}" if name else key, below, value)
    else:
        numbers = isinstance(claimed, int | float) and isinstance(measured, int | float)
        holds = abs(claimed - measured) <= TOLERANCE if numbers else claimed == measured
        yield Claim(name, claimed, measured, holds)
