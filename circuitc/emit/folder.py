"""A circuit's folder: write all files or none, and read them back."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from circuitc.circuit import answer as answers
from circuitc.circuit.calibration import Calibration
from circuitc.circuit.circuit import CircuitData
from circuitc.emit.node_link import from_json
from circuitc.errors import CircuitcError
from circuitc.inputs.bounded import PROGRAM, read_bytes
from circuitc.inputs.json_text import parse_json
from circuitc.inputs.tensor_file import read_tensor_file
from circuitc.inputs.tokenizers.reading import parse_tokenizer
from circuitc.inputs.writing import writing_to
from circuitc.ir.graph import Graph
from circuitc.ir.old_names import renamed
from circuitc.ir.parser import arrays_from, arrays_to, parse_graph
from circuitc.ir.printer import print_graph

TABLES, TEXT, CERTIFICATE = "circuit.safetensors", "circuit.circ", "certificate.json"
CHECKED = (TEXT, TABLES, "circuit.py", "circuit.dot", "circuit.json", "means.safetensors", "tokenizer.json")
"""Files whose digests the certificate holds. The SVG depends on the Graphviz that drew it, and is compared by what it
shows."""
ATTACHED = ("pairs.jsonl", "task.toml", "corpus.safetensors")
"""Files that only some circuits have: the user's prompt pairs, task file and text. The certificate has their
digests."""
ROUNDED = ("rounded.circ", "rounded.safetensors")
"""The rounded program, if a circuit has one. The certificate has its digests."""
OPTIONAL = (*ATTACHED, *ROUNDED)


def save_circuit(circuit: CircuitData, folder: Path) -> None:
    """Write all files of a circuit, or none. They replace those of an earlier circuit in this folder."""
    files = contents(circuit)
    with writing_to(folder, ours=_attached_before(folder)) as fresh:
        for name, content in files.items():
            (fresh / name).write_bytes(content)


def contents(circuit: CircuitData) -> dict[str, bytes]:
    """All files of a circuit, by name."""
    # A program that is only run does not need these, and they take a while.
    from circuitc.emit.diagram import to_dot, to_svg
    from circuitc.emit.node_link import to_json
    from circuitc.emit.python import emit_python
    from circuitc.emit.verdict import verdict_of

    dot = to_dot(circuit)
    files = {
        **_graph_files(circuit.graph, TEXT, TABLES),
        **({} if circuit.rounded is None else _graph_files(circuit.rounded, *ROUNDED)),
        "means.safetensors": save({site: stored(mean) for site, mean in circuit.means.items()}),
        "tokenizer.json": circuit.tokenizer.to_str(pretty=True).encode(),
        "circuit.py": emit_python(circuit).encode(),
        "circuit.dot": dot.encode(),
        "circuit.svg": to_svg(dot)[0].encode(),
        "circuit.json": to_json(circuit).encode(),
        **circuit.attached,
    }
    made = {name: hashlib.sha256(files[name]).hexdigest() for name in (*CHECKED, *OPTIONAL) if name in files}
    certificate = {**circuit.certificate, "verdict": verdict_of(circuit.certificate).to_json(), "files": made}
    certificate["digest"] = certificate_digest(certificate)
    return {**files, CERTIFICATE: (json.dumps(certificate, indent=2) + "\n").encode()}


def stored(mean: NDArray[np.float64]) -> NDArray[np.floating]:
    """A mean as the folder holds it: means by token are float32 numbers, and many."""
    return mean if mean.ndim == 1 else mean.astype(np.float32)


def _graph_files(graph: Graph, text: str, tables: str) -> dict[str, bytes]:
    return {text: print_graph(graph).encode(), tables: save(arrays_to(graph))}


def _read_graph(folder: Path, text: str, tables: str) -> Graph:
    arrays = arrays_from(_tensors(folder, tables), str(folder / tables))
    return parse_graph(_bytes(folder, text), arrays, str(folder / text))


def _attached_before(folder: Path) -> set[str]:
    """The optional files of an earlier circuit in this folder. Files that belong to no circuit are not among them."""
    try:
        return set(OPTIONAL) & set(claimed_files(read_certificate(folder)))
    except (CircuitcError, AttributeError, TypeError):  # no certificate, or a damaged one
        return set()


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file of a circuit that this folder has."""
    there = (name for name in (*CHECKED, *OPTIONAL) if (folder / name).is_file())
    return {name: hashlib.sha256(_bytes(folder, name, limit=None)).hexdigest() for name in there}


def certificate_digest(certificate: dict[str, Any]) -> str:
    """SHA-256 of a certificate's canonical JSON (sorted keys, no spaces) without the key that holds it."""
    rest = {key: value for key, value in certificate.items() if key != "digest"}
    canonical = json.dumps(rest, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def claimed_files(certificate: dict[str, Any]) -> list[str]:
    """The files whose digests the certificate should have. An optional file without a digest is not the circuit's."""
    claimed = certificate.get("files", {})
    return [*CHECKED, *(name for name in OPTIONAL if name in claimed)]


def read_circuit(folder: Path) -> CircuitData:
    """The circuit saved in ``folder``. Raises :class:`CircuitcError` naming the file that is missing or damaged."""
    certificate = read_certificate(folder)
    graph = _read_graph(folder, TEXT, TABLES)
    mask, edges, wires = from_json(_read(folder, "circuit.json"), str(folder / "circuit.json"))
    try:
        tokenizer = parse_tokenizer(_read(folder, "tokenizer.json"))
    except CircuitcError:
        raise
    except Exception as error:  # the tokenizer library raises a bare Exception
        problem = f"the tokenizer cannot be read: {error}"
        raise CircuitcError(problem, where=str(folder / "tokenizer.json"), fix=_AGAIN) from error
    try:
        answer = answers.from_json(certificate["answer"])
        calibration = Calibration(**certificate["calibration"])
    except CircuitcError:
        raise
    except Exception as error:  # whatever other values make these raise
        problem = "the certificate has no 'answer' and 'calibration', or other values than circuitc writes"
        raise CircuitcError(problem, where=str(folder / CERTIFICATE), fix=_AGAIN) from error
    means = {site: mean.astype(np.float64) for site, mean in _tensors(folder, "means.safetensors").items()}
    claimed = claimed_files(certificate)
    names = [name for name in claimed if name in ATTACHED and (folder / name).is_file()]
    attached = {name: _bytes(folder, name, limit=None) for name in names}
    rounded = _read_graph(folder, *ROUNDED) if set(ROUNDED) & set(claimed) else None
    return CircuitData(graph, mask, means, edges, wires, answer, tokenizer, calibration, certificate, attached, rounded)


_AGAIN = "extract the circuit again, or copy the whole folder"


def read_certificate(folder: Path) -> dict[str, Any]:
    """The certificate in ``folder``, under current names."""
    return renamed(stored_certificate(folder))


def stored_certificate(folder: Path) -> dict[str, Any]:
    """The certificate as it is written. Raises :class:`CircuitcError` if it is missing or damaged."""
    try:
        certificate = parse_json(_read(folder, CERTIFICATE))
    except ValueError as error:
        raise CircuitcError(f"not valid JSON: {error}", where=str(folder / CERTIFICATE), fix=_AGAIN) from error
    if not isinstance(certificate, dict):
        raise CircuitcError("the file must hold a JSON object", where=str(folder / CERTIFICATE), fix=_AGAIN)
    return certificate


def _read(folder: Path, name: str) -> str:
    try:
        return _bytes(folder, name).decode()
    except UnicodeDecodeError as error:
        raise CircuitcError("the file is not UTF-8 text", where=str(folder / name), fix=_AGAIN) from error


def _bytes(folder: Path, name: str, limit: int | None = PROGRAM) -> bytes:
    try:
        return read_bytes(folder / name, limit)
    except FileNotFoundError as error:
        raise CircuitcError("there is no such file", where=str(folder / name), fix=_AGAIN) from error
    except OSError as error:
        problem = f"the file cannot be read: {_why(error)}"
        raise CircuitcError(problem, where=str(folder / name), fix=_AGAIN) from error


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _tensors(folder: Path, name: str) -> dict[str, Any]:
    try:
        tensors: dict[str, Any] = load(read_tensor_file(folder / name))
    except FileNotFoundError as error:
        raise CircuitcError("there is no such file", where=str(folder / name), fix=_AGAIN) from error
    except (SafetensorError, OSError) as error:
        problem = f"the file is damaged or cut short: {_why(error)}"
        raise CircuitcError(problem, where=str(folder / name), fix=_AGAIN) from error
    return tensors
