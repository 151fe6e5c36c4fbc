"""A mutation test of ``verify``: whatever is wrong in a saved circuit's folder, a claim fails that names it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from patching import Patch, replaced
from subject import ANSWER, checkpoint, compile_circuit

import circuitc
from circuitc.driver.given_mask import with_task
from circuitc.emit.circuit import Circuit
from circuitc.emit.folder import digests
from circuitc.errors import CircuitcError


def rounded(value: float) -> str:
    return f"{value:.4g}" if np.isfinite(value) else f"float('{value!r}')"


def edited(old: str, new: str) -> Callable[[Any], Any]:
    """A helper that programs carry, its source text with one change."""
    return lambda real: lambda function: real(function).replace(old, new)


def shifted(real: Any) -> Any:
    return lambda name, values, *rest: real(name, np.roll(values, 1), *rest)


def in_float32(real: Any) -> Any:
    return lambda graph: {name: x.astype(np.float32).astype(x.dtype) for name, x in real(graph).items()}


SOURCE = "emit.python:inspect.getsource"
WRITERS: dict[str, tuple[Patch, str]] = {
    "numbers to four digits": (replaced("emit.body:literal", lambda real: rounded), "circuit.py"),
    "tables shifted by a token": (replaced("emit.python:table_source", shifted), "circuit.py"),
    "a softmax without its sink": (replaced(SOURCE, edited(" + np.exp(sink - top)", "")), "circuit.py"),
    "a causal mask off by one": (replaced(SOURCE, edited("np.arange(n) > ", "np.arange(n) - 1 > ")), "circuit.py"),
    "another gelu": (replaced(SOURCE, edited("math.sqrt(0.5)", "0.7")), "circuit.py"),
    "a mass of one": (replaced(SOURCE, edited("pattern.sum(-1, keepdims=True)", "np.ones((1,))")), "circuit.py"),
    "text to four digits": (
        replaced("emit.folder:print_graph", lambda real: lambda graph: re.sub(r"(\.\d{4})\d+", r"\1", real(graph))),
        "equivalence",
    ),
    "tables in float32": (replaced("emit.folder:arrays_to", in_float32), "files can be read"),
}
"""How what is written out may be wrong, and the claim that fails when a right compiler looks at it again."""


def flipped(name: str, start: bytes = b"") -> Callable[[Path], None]:
    """One digit of a file, the first behind ``start``, is another."""

    def damage(folder: Path) -> None:
        data = (folder / name).read_bytes()
        begin = data.index(start) + len(start)
        at = begin + next(i for i, byte in enumerate(data[begin:]) if chr(byte).isdigit())
        (folder / name).write_bytes(data[:at] + (b"1" if data[at : at + 1] != b"1" else b"2") + data[at + 1 :])

    return damage


def last_bit(name: str) -> Callable[[Path], None]:
    """One bit at a file's end, which is a number's exponent, is another."""

    def damage(folder: Path) -> None:
        data = bytearray((folder / name).read_bytes())
        data[-1] ^= 1
        (folder / name).write_bytes(data)

    return damage


def instead(name: str, old: bytes, new: bytes) -> Callable[[Path], None]:
    """One text in a file is another."""

    def damage(folder: Path) -> None:
        data = (folder / name).read_bytes()
        assert old in data
        (folder / name).write_bytes(data.replace(old, new, 1))

    return damage


def removed(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def certified(change: Callable[[dict[str, Any]], Any]) -> Callable[[Path], None]:
    """The certificate is changed."""

    def damage(folder: Path) -> None:
        certificate = json.loads((folder / "certificate.json").read_text())
        change(certificate)
        (folder / "certificate.json").write_text(json.dumps(certificate, indent=2) + "\n")

    return damage


def covered(damage: Callable[[Path], None]) -> Callable[[Path], None]:
    """The same, and the certificate's digests of the files are made to fit."""

    def both(folder: Path) -> None:
        damage(folder)
        certified(lambda certificate: certificate.update(files=digests(folder)))(folder)

    return both


DAMAGE: dict[str, tuple[Callable[[Path], None], str]] = {
    "a digit of the program": (flipped("circuit.py", b"def log_odds"), "circuit.py"),
    "a digit of a table in the program": (flipped("circuit.py", b"T0 = "), "circuit.py"),
    "a digit of the text": (flipped("circuit.circ", b"bias="), "circuit.circ"),
    "a table": (last_bit("circuit.safetensors"), "circuit.safetensors"),
    "a mean": (last_bit("means.safetensors"), "means.safetensors"),
    "a digit of the nodes and edges": (flipped("circuit.json", b"weight"), "circuit.json"),
    "a digit of the diagram": (flipped("circuit.dot", b"->"), "circuit.dot"),
    "a label of the drawing": (instead("circuit.svg", b">answer<", b">question<"), "circuit.svg shows"),
    "a script in the drawing": (instead("circuit.svg", b"</svg>", b"<script>1</script></svg>"), "circuit.svg shows"),
    "no drawing": (removed("circuit.svg"), "circuit.svg shows"),
    "a digit of the rounded text": (flipped("rounded.circ", b"weights="), "rounded.circ"),
    "a rounded table": (last_bit("rounded.safetensors"), "rounded.safetensors"),
    "the tokenizer": (flipped("tokenizer.json", b'"vocab"'), "tokenizer.json"),
    "the prompts": (flipped("pairs.jsonl", b"prompt"), "pairs.jsonl"),
    "no program": (removed("circuit.py"), "circuit.py"),
    "no tables": (removed("circuit.safetensors"), "circuit.safetensors"),
    "no rounded program": (removed("rounded.circ"), "rounded.circ"),
    "no means": (removed("means.safetensors"), "means.safetensors"),
    "swapped answers": (certified(lambda c: c["answer"].reverse()), "answer"),
    "another seed": (certified(lambda c: c.update(seed=c["seed"] + 1)), "loss"),
    "another calibration": (certified(lambda c: c["calibration"].update(scale=0.5)), "loss.circuit"),
    "a promise that is easier to keep": (
        certified(lambda c: c["passes"][0].update(promise="WITHIN(1e-09)")),
        "circuit.py",  # which says what is promised
    ),
    "another name of a head": (certified(lambda c: c["names"][0].update(pattern="same token")), "names.0.pattern"),
    "a head's name that is nearer": (
        certified(lambda c: c["names"][0].update(eps=c["names"][0]["eps"] - 1)),
        "names.0.eps",
    ),
    "a digit of the program, covered up": (covered(flipped("circuit.py", b"def log_odds")), "circuit.py"),
    "a digit of the text, covered up": (covered(flipped("circuit.circ", b"bias=")), "equivalence"),
    "a digit of the rounded text, covered up": (
        covered(flipped("rounded.circ", b"weights=")),
        "rounded.numbers",
    ),
    "a mean, covered up": (covered(last_bit("means.safetensors")), "equivalence"),
    "a weight of an edge, covered up": (covered(flipped("circuit.json", b'"weight": ')), "circuit.dot"),
}
"""What may happen to a folder, and a part of the name of a claim that must fail then."""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Circuit, Path]:
    """A circuit, and the folder that a right compiler writes of it."""
    circuit, folder = compile_circuit(), tmp_path_factory.mktemp("compiled")
    circuit.save(folder)
    return circuit, folder


@pytest.fixture(scope="module")
def saved(compiled: tuple[Circuit, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A circuit with a task, its certificate as ``circuitc extract`` writes it, less what is not about the circuit."""
    folder = tmp_path_factory.mktemp("saved")
    rng = np.random.default_rng(0)
    rows = [
        {"prompt": rng.integers(0, 12, 5).tolist(), "answer": a, "alternative": b}
        for a, b in (ANSWER, ANSWER[::-1]) * 20
    ]
    (folder / "pairs.jsonl").write_text("\n".join(map(json.dumps, rows)))
    with_task(compiled[0], checkpoint(), circuitc.read_pairs(folder / "pairs.jsonl")).save(folder / "right")
    yield folder / "right"


def failing(folder: Path, ckpt: circuitc.Checkpoint | None = None) -> list[str]:
    """The names of the claims that do not hold, and what a claim that files can be read says."""
    try:
        claims = circuitc.verify(folder, ckpt or checkpoint())
    except CircuitcError as problem:
        return [str(problem)]
    return [f"{claim.name}: {claim.measured}" for claim in claims if not claim.holds]


def test_what_is_right_is_verified(saved: Path) -> None:
    assert failing(saved) == []


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_folder_is_caught(name: str, saved: Path, tmp_path: Path) -> None:
    damage, told = DAMAGE[name]
    folder = Path(shutil.copytree(saved, tmp_path / "damaged"))
    damage(folder)
    assert any(told in claim for claim in failing(folder)), failing(folder)


@pytest.mark.parametrize("name", WRITERS)
def test_what_a_wrong_compiler_writes_is_caught(
    name: str, compiled: tuple[Circuit, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    patch, told = WRITERS[name]
    circuit, right = compiled
    with monkeypatch.context() as wrong:
        patch(wrong)
        circuit.save(tmp_path / "wrong")
    written = ("circuit.py", "circuit.circ", "circuit.safetensors")
    assert any((right / x).read_bytes() != (tmp_path / "wrong" / x).read_bytes() for x in written)
    assert any(told in claim for claim in failing(tmp_path / "wrong")), failing(tmp_path / "wrong")


def test_another_circuit_of_the_model_is_caught(compiled: tuple[Circuit, Path], saved: Path, tmp_path: Path) -> None:
    """All files but the certificate, and what belongs to its task, are those of a circuit with a node less."""
    circuit = compiled[0]
    mask = {**circuit.mask, "1.attn.k": circuit.mask["1.attn.k"] & (np.arange(8) > 4)}
    other = circuitc.compile(checkpoint(), mask, checkpoint().means, ANSWER)
    other.save(tmp_path / "other")
    for name in ("certificate.json", "pairs.jsonl", "rounded.circ", "rounded.safetensors"):
        shutil.copy(saved / name, tmp_path / "other")
    told = {claim.split(": ")[0] for claim in failing(tmp_path / "other")}
    assert {"nodes", "files.circuit.py", "files.circuit.circ"} <= told


def test_a_checkpoint_that_was_trained_on_is_caught(saved: Path) -> None:
    """By its digest, and, should that be covered up, because the program is not what the model computes."""
    ckpt = checkpoint()
    later = circuitc.Checkpoint.of(ckpt.model, context=8)
    with torch.no_grad():
        later.model.get_parameter("blocks.1.mlp.proj.weight").mul_(1.001)
    later = replace(ckpt, model=later.model)
    assert "equivalence.max_abs_error" in [x.split(": ")[0] for x in failing(saved, later)]
    (told,) = [x for x in failing(saved, replace(later, sha256="0" * 64)) if x.startswith("checkpoint")]
    assert told == f"checkpoint.sha256: {'0' * 64}"


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of all numbers in a JSON value."""
    if isinstance(value, dict | list):
        for key, below in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(below, (*path, key))
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield path


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.generate],  # one digit is as simple as another
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_any_digit_of_the_certificate(data: st.DataObject, saved: Path, tmp_path: Path) -> None:
    """Whichever number it is in, and whichever of its digits, a claim fails that names it, or the whole."""
    certificate = json.loads((saved / "certificate.json").read_text())
    *above, key = data.draw(st.sampled_from(list(leaves(certificate))))
    holder = certificate
    for step in above:
        holder = holder[step]
    text = repr(holder[key])
    at = data.draw(st.sampled_from([i for i, c in enumerate(text) if c.isdigit() and not text[:i].endswith("e-")]))
    other = data.draw(st.sampled_from([d for d in "123456789" if d != text[at]]))
    holder[key] = json.loads(text[:at] + other + text[at + 1 :])
    assume(repr(holder[key]) != text)  # a float may have digits that it does not need
    folder = tmp_path / "damaged"
    shutil.copytree(saved, folder, dirs_exist_ok=True)
    (folder / "certificate.json").write_text(json.dumps(certificate, indent=2) + "\n")
    told = failing(folder)
    names = (str([*above, key][0]), "digest", "certificate")
    assert any(name in claim for claim in told for name in names), ([*above, key], text, holder[key], told)


def test_there_are_enough_of_them() -> None:
    assert len(WRITERS) + len(DAMAGE) >= 25
