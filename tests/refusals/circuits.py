"""Folders of circuits that are incomplete, damaged or of another version, and what a circuit must not be."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import circuitc
from circuitc.driver.extract import FORMAT, check_equal, check_finite
from circuitc.emit.circuit import Circuit
from circuitc.emit.folder import certificate_digest
from circuitc.emit.python import emit_python
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import OPS, Array, Graph, make
from refusals.shared import EXAMPLES, Case, copied, edited, told, written

EXAMPLE = EXAMPLES / "single_double_quote"
CERTIFICATE = "certificate.json"
Damage = Callable[[Path], object]
RIGHT = {"max_abs_error": 1e-4, "max_rel_error": 1e-12, "size": 1e8, "python_max_abs_error": 0.01, "tolerance": 1e-9}


def loaded(damage: Damage) -> Case:
    def case(folder: Path) -> object:
        damage(copied(EXAMPLE, folder))
        return circuitc.load_circuit(folder / "bad")

    return case


def verified(damage: Damage) -> Case:
    def case(folder: Path) -> object:
        damage(copied(EXAMPLE, folder))
        return circuitc.verify(folder / "bad")

    return case


def certificate(change: Callable[[dict[str, Any]], object]) -> Damage:
    return lambda folder: edited(folder / CERTIFICATE, change)


def content(text: str | bytes) -> Damage:
    return lambda folder: written(folder / CERTIFICATE, text)


def without(*keys: str) -> Damage:
    return certificate(lambda found: [found.pop(key) for key in keys])


def cut(file: str) -> Damage:
    return lambda folder: written(folder / file, (folder / file).read_bytes()[:-7])


def sealed(change: Callable[[dict[str, Any]], object]) -> Damage:
    """A certificate after ``change``, with a digest that fits it."""

    def damage(found: dict[str, Any]) -> None:
        change(found)
        found["digest"] = certificate_digest(found)

    return certificate(damage)


def key_twice(folder: Path) -> None:
    text = (folder / CERTIFICATE).read_text(encoding="utf-8")
    assert '"auc": {' in text
    written(folder / CERTIFICATE, text.replace('"auc": {', '"auc": {"model": 0.5, ', 1))


def type_error(folder: Path) -> object:
    """A graph that a user edited: the type of a line is wrong."""
    file = copied(EXAMPLE, folder) / "circuit.circ"
    lines = file.read_text(encoding="utf-8").splitlines()
    at = next(i for i, line in enumerate(lines) if "= mix(" in line)
    lines[at] = lines[at].replace(": f64[pos]", ": f64[pos, ch=3]")
    return told(folder, "opt", written(file, "\n".join(lines)), "--passes", "simplify")


def unequal(**change: float) -> Case:
    return lambda folder: check_equal({"passes": [], "equivalence": {**RIGHT, **change}})


def table_alone(folder: Path) -> object:
    graph = Graph(make(OPS["table"], make(OPS["tokens"]), values=Array(np.ones(3))))
    return emit_python(Circuit(graph, {}, {}, [], [], (0, 1), id_tokenizer(3)))


FILES = sorted(json.loads((EXAMPLE / CERTIFICATE).read_text(encoding="utf-8"))["files"])
READ = [name for name in FILES if name.endswith((".circ", ".json", ".safetensors"))]
NAN = float("nan")


def replaced(values: dict[str, Any]) -> Case:
    return lambda folder: circuitc.load_circuit(EXAMPLES / "single_double_quote").patch(values, "print('hi")


CASES: dict[str, Case] = {
    "a node is replaced that is merged": replaced({"1.attn.k.39": 1.0}),
    "a node is replaced that it does not have": replaced({"1.attn.v.33": 1.0}),
    "a node is replaced by NaN": replaced({"1.attn.v.32": float("nan")}),
    **{f"no {name}": loaded(lambda folder, name=name: (folder / name).unlink()) for name in (CERTIFICATE, *READ)},
    **{f"cut {name}": loaded(cut(name)) for name in READ},
    "a tokenizer that is none": loaded(lambda folder: written(folder / "tokenizer.json", "{}")),
    "a certificate without an answer": loaded(without("answer")),
    "a calibration of other numbers": loaded(certificate(lambda found: found.update(calibration={"a": 1}))),
    "a certificate that is a list, loaded": loaded(content("[]")),
    "a certificate that is a list": verified(content("[]")),
    "a certificate that is a number": verified(content("3")),
    "a certificate of a brace": verified(content("{")),
    "a certificate that is cut": verified(content('{"digest": 1')),
    "a certificate in Latin-1": verified(content(b"\xff")),
    "a certificate of an older version": verified(without("digest", "tests", "auc")),
    "a certificate of another format": verified(sealed(lambda found: found.update(format=FORMAT - 1))),
    "a certificate without passes": verified(without("passes")),
    "a key twice": verified(key_twice),
    "a checkpoint that is gone": verified(
        sealed(lambda found: found["checkpoint"].update(name="gone", path="nowhere/gone"))
    ),
    "a type that was edited": type_error,
    "a program that differs": unequal(max_rel_error=2e-9),
    "a program that differs by NaN": unequal(max_rel_error=NAN),
    "a program that differs by infinity": unequal(max_rel_error=float("inf")),
    "a circuit.py that differs": unequal(python_max_abs_error=0.2),
    "a circuit.py that differs by NaN": unequal(python_max_abs_error=NAN),
    "a mean that is NaN": lambda folder: check_finite({"0.attn.v": np.array([0.0, 1.0, NAN])}, "model"),
    "a mean that is infinite": lambda folder: check_finite({"0.attn.v": np.array([0.0, 1.0, np.inf])}, "model"),
    "a program without an answer": table_alone,
}
