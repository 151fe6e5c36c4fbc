"""The sweep: each leaf of a certificate forged, each file changed. The verifier names it, or lists it as not checked.

What a certificate claims is measured once. Each forged one is compared with that, its digest made again; a few go
through the whole of ``verify``.
"""

from __future__ import annotations

import copy
import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from short import quick_passes

import circuitc
from circuitc.driver import recheck
from circuitc.driver.recheck import claims_about, digest_claims
from circuitc.driver.remeasure import measure_again, rounded_is_due
from circuitc.emit import folder as folder_module
from circuitc.emit.circuit import load_circuit
from circuitc.emit.folder import CERTIFICATE, certificate_digest, digests, stored_certificate
from circuitc.emit.verdict import verdict_of
from circuitc.errors import CircuitcError
from circuitc.registry import find_task
from circuitc.verify.claim import GIVEN, MISSING, NOT_CHECKED, RECORDED, UNKNOWN, Claim
from circuitc.verify.declared import misshapen, recorded, tolerance_at
from circuitc.verify.drawing import DRAWING

Place = tuple[str | int, ...]
Judge = Callable[[dict[str, Any]], list[Claim]]
TASK = "single_double_quote"
PASSES = quick_passes()
DOCS = Path(__file__).parents[2] / "docs" / "verification.md"
CONTROLS = {
    "permuted_labels": {"n": 1, "found": 0, "p": 0.5, "nodes": [4], "edges": [None], "losses": [0.5], "models": [0.7]},
    "random_model": {"n": 1, "found": 1, "p": 0.5, "nodes": [900], "edges": [800], "losses": [0.1], "models": [0.6]},
    "p": 1 / 3,
    "n": 2,
    "seed": 0,
}
"""As two searches give them."""
TOO_LARGE = 10**400
"""A whole number that is no decimal number."""
FLIPS = 24  # bytes of each file that are changed


pytestmark = pytest.mark.usefixtures("few")


@dataclass(frozen=True)
class Subject:
    """A certificate, and everything that it claims, measured."""

    folder: Path
    certificate: dict[str, Any]
    tree: dict[str, Any]
    rounded: bool

    def judge(self, certificate: dict[str, Any]) -> list[Claim]:
        """What ``verify`` says of another certificate of this folder."""
        wrong = list(misshapen(certificate))
        if wrong:
            return wrong
        return [*digest_claims(certificate, self.folder), *claims_about(certificate, self.tree, self.rounded)]


@pytest.fixture(scope="module")
def subject(quotes: Path, tmp_path_factory: pytest.TempPathFactory) -> Subject:
    """A circuit as ``extract`` writes it, with the controls of two searches."""
    ckpt, folder = circuitc.load(quotes), tmp_path_factory.mktemp("forged") / "right"
    circuitc.extract(ckpt, TASK, objective="mean", passes=PASSES, controls=0).save(folder)
    circuit = load_circuit(folder)
    measured = measure_again(circuit, ckpt, find_task(TASK), folder, None, lambda message: None)
    certificate = {**stored_certificate(folder), "controls": copy.deepcopy(CONTROLS)}
    certificate["verdict"] = verdict_of(certificate).to_json()
    tree = {**measured.tree, "controls": copy.deepcopy(CONTROLS)}
    return Subject(folder, certificate, tree, rounded_is_due(circuit, measured.again))


def walk(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every value in a certificate, with its place."""
    if place:
        yield place, value
    if isinstance(value, dict | list):
        for key, below in value.items() if isinstance(value, dict) else enumerate(value):
            yield from walk(below, (*place, key))


def path(place: Place) -> str:
    return ".".join(map(str, place))


def put(value: Any, place: Place, change: Callable[[Any], Any]) -> Any:
    """A copy in which what is in this place is ``change`` of it."""
    if not place:
        return change(value)
    forged = value.copy()
    forged[place[0]] = put(value[place[0]], place[1:], change)
    return forged


def without(key: str | int) -> Callable[[Any], Any]:
    def change(holder: Any) -> Any:
        holder = holder.copy()
        del holder[key]
        return holder

    return change


def others(place: Place, value: Any) -> list[Any]:
    """Other values of the same type: numbers that are off by more than their tolerance."""
    if isinstance(value, float):
        off = 3 * max(1.0, abs(value)) * tolerance_at(path(place)) or 1.0
        return [value + off]
    if isinstance(value, int):
        return [value + 1, value - 1]
    return [f"{value}x", ""] if isinstance(value, str) and value else []


def retyped(value: Any) -> list[Any]:
    """Values of other types, and what is no number."""
    values: list[Any] = [None, True, "5", 5, 0.5, [5], {"more": 5}, float("inf"), TOO_LARGE]
    values = [x for x in values if type(x) is not type(value)]
    return [*values, *([float("nan"), -float("inf")] if isinstance(value, float) else [])]


Mutant = tuple[str, Place, dict[str, Any]]


def forgeries(certificate: dict[str, Any], only: str = "") -> Iterator[Mutant]:
    """Certificates with one thing forged in a place that begins with ``only``: what was done, the place, the result.

    Every item of a list is changed and deleted; only the first is also retyped.
    """
    yield "more", (), {**certificate, "more": 1.0}
    for place, value in [*walk(certificate)]:
        if place == ("digest",) or not path(place).startswith(only):
            continue
        yield "deleted", place, put(certificate, place[:-1], without(place[-1]))
        if isinstance(value, dict):
            yield "more", place, put(certificate, place, lambda old: {**old, "more": 1.0})
        elif isinstance(value, list):
            yield "more", place, put(certificate, place, lambda old: [*old, old[-1] if old else 1.0])
        else:
            for other in others(place, value):
                yield "changed", place, put(certificate, place, lambda old, other=other: other)
            for other in [] if any(isinstance(key, int) and key for key in place) else retyped(value):
                yield "retyped", place, put(certificate, place, lambda old, other=other: other)


def unchecked(subject: Subject) -> re.Pattern[str]:
    """What docs/verification.md lists as recorded and not checked, and what other values lead to other measurements."""
    listed = [re.escape(name).replace(r"\#", r"\d+") for name in documented()]
    choosing = [f"passes.{i}.values" for i, step in enumerate(subject.certificate["passes"]) if step["proof"] is None]
    return re.compile("|".join([*listed, *map(re.escape, choosing), *INPUTS]))


INPUTS = ("seed", r"prompts\.kind")
"""The measurements are made with it: whoever forges it goes through the whole of ``verify``."""


def documented() -> list[str]:
    """The keys in the list of docs/verification.md."""
    text = DOCS.read_text(encoding="utf-8")
    return re.findall(r"`([^`]+)`", text.partition("<!-- recorded -->")[2].partition("<!-- /recorded -->")[0])


def names_it(claims: list[Claim], place: Place) -> bool:
    """Whether a claim that does not hold is about this place, or about what it is in, or about what is in it."""
    listed = bool(place) and isinstance(place[-1], int)  # what follows a deleted item of a list moves up
    here = path(place[:-1] if listed else place) or "more"
    broken = [claim.name for claim in claims if not claim.holds]
    broken += ["eps"] if "rounded.eps" in broken else []
    return any(f"{name}.".startswith(f"{here}.") or f"{here}.".startswith(f"{name}.") for name in broken)


def slips(subject: Subject, judge: Judge, only: str = "") -> list[str]:
    """The forgeries that a verifier does not name, of the leaves that begin with ``only``."""
    allowed = unchecked(subject)
    numbers = (int, float)
    found = []
    for what, place, forged in forgeries(subject.certificate, only):
        free = allowed.fullmatch(path(place)) is not None
        if free and what == "retyped":  # another number is another value
            old, new = (_value(x, place) for x in (subject.certificate, forged))
            free = type(old) in numbers and type(new) in numbers and abs(new) <= sys.float_info.max
        if free and what in ("changed", "retyped"):
            continue
        if not names_it(judge(forged), place):
            found.append(f"{what} {path(place)}")
    return found


def _value(certificate: Any, place: Place) -> Any:
    for key in place:
        certificate = certificate[key]
    return certificate


@pytest.fixture
def once(monkeypatch: pytest.MonkeyPatch, subject: Subject) -> None:
    """The files, which are the same for all forged certificates, are read once."""
    here = digests(subject.folder)
    monkeypatch.setattr(recheck, "digests", lambda folder: here)


def test_what_is_right_holds(subject: Subject) -> None:
    assert [claim for claim in subject.judge(subject.certificate) if not claim.holds] == []
    assert len([*walk(subject.certificate)]) > 500


@pytest.mark.usefixtures("once")
def test_every_forged_leaf_is_named(subject: Subject) -> None:
    found = slips(subject, subject.judge)
    assert not found, "\n".join(found)


def test_the_documented_list_is_the_declared_one(subject: Subject) -> None:
    assert documented() == recorded()
    left = {claim.name for claim in subject.judge(subject.certificate) if claim.how in (RECORDED, GIVEN)}
    assert {name for name in left if not unchecked(subject).fullmatch(name)} == {"eps"}


def skips(name: str) -> Callable[[Subject], Judge]:
    """A verifier that does not look at one leaf."""
    return lambda subject: lambda c: [claim for claim in subject.judge(c) if claim.name != name]


def records(*place: str | int) -> Callable[[Subject], Judge]:
    """A verifier that does not measure one leaf, and says that it is only recorded."""
    return lambda subject: replace(subject, tree=put(subject.tree, place, lambda old: NOT_CHECKED)).judge


def takes_unknown(subject: Subject) -> Judge:
    """A verifier that does not mind what nothing measures."""
    return lambda c: [claim for claim in subject.judge(c) if claim.measured != UNKNOWN]


def takes_missing(subject: Subject) -> Judge:
    return lambda c: [claim for claim in subject.judge(c) if claim.claimed != MISSING]


def lax(subject: Subject) -> Judge:
    """A verifier with ten times the tolerance."""

    def judge(certificate: dict[str, Any]) -> list[Claim]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(recheck, "tolerance_at", lambda name: 10 * tolerance_at(name))
            return subject.judge(certificate)

    return judge


WRONG: dict[str, tuple[Callable[[Subject], Judge], str]] = {
    "skips a loss": (skips("loss.circuit"), "loss"),
    "skips the reason for no proof": (skips("passes.1.undecided"), "passes.1"),
    "skips the promise of rounding": (skips("rounded.eps"), "rounded"),
    "skips an error": (skips("equivalence.max_rel_error"), "equivalence"),
    "skips a file": (skips("files.circuit.py"), "files"),
    "records a score": (records("faithfulness", "mean", "auc"), "faithfulness"),
    "records a pipeline": (records("pipeline"), "pipeline"),
    "records a test": (records("tests", "norms"), "tests"),
    "takes unknown keys": (takes_unknown, "tests"),
    "takes missing keys": (takes_missing, "loss"),
    "takes ten times the tolerance": (lax, "loss"),
}


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_verifier_is_caught(name: str, subject: Subject) -> None:
    wrong, only = WRONG[name]
    assert slips(subject, wrong(subject), only) != []


def forged(subject: Subject, tmp_path: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """A copy of the folder with a changed certificate and its digest made again."""
    folder = Path(shutil.copytree(subject.folder, tmp_path / "forged"))
    certificate = stored_certificate(folder)
    change(certificate)
    (folder / CERTIFICATE).write_text(json.dumps({**certificate, "digest": certificate_digest(certificate)}))
    return folder


WHOLE: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "another seed": (lambda c: c.update(seed=c["seed"] + 1), "tests.agreement"),
    "another kind of prompts": (lambda c: c["prompts"].update(kind="both"), "calibration"),
    "another objective": (lambda c: c.update(objective="counterfactual"), "objective: 'mean', as the passes say"),
    "an objective that there is not": (lambda c: c.update(objective="best"), "no objective named"),
    "without its task": (lambda c: c.pop("task"), "task"),
    "a name that is a text": (lambda c: c.update(names=["x"]), "names.0"),
    "no name of the checkpoint": (lambda c: c["checkpoint"].pop("name"), "checkpoint.name"),
    "no checkpoint": (lambda c: c.update(checkpoint=None), "checkpoint"),
    "no nodes": (lambda c: c.pop("nodes"), "nodes"),
    "another promise": (lambda c: c["rounded"].update(eps=1.03), "rounded.eps"),
}


@pytest.mark.parametrize("name", WHOLE)
def test_the_whole_of_verify_names_what_is_forged(name: str, subject: Subject, tmp_path: Path) -> None:
    change, told = WHOLE[name]
    folder = forged(subject, tmp_path, change)
    try:
        broken = [f"{claim.name}: {claim.measured}" for claim in circuitc.verify(folder) if not claim.holds]
    except CircuitcError as error:
        broken = [str(error)]
    assert any(told in claim for claim in broken) and not any(claim.startswith("digest") for claim in broken), broken


def test_every_part_of_every_file_is_covered(subject: Subject, tmp_path: Path) -> None:
    """But for the drawing (``test_drawing.py``), and white space between the keys of a certificate."""
    folder = Path(shutil.copytree(subject.folder, tmp_path / "changed"))
    certificate = stored_certificate(folder)
    names = {file.name for file in folder.iterdir()} - {DRAWING, CERTIFICATE}
    assert names == certificate["files"].keys()
    for name in sorted(names):
        content = (folder / name).read_bytes()
        for at in {i * (len(content) - 1) // (FLIPS - 1) for i in range(FLIPS)}:
            (folder / name).write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
            with pytest.MonkeyPatch.context() as patch:  # the other files are as they were
                patch.setattr(folder_module, "CHECKED", (name,))
                patch.setattr(folder_module, "OPTIONAL", ())
                assert not next(c for c in digest_claims(certificate, folder) if c.name == f"files.{name}").holds
        (folder / name).write_bytes(content)
    content = (folder / CERTIFICATE).read_bytes()
    for at in range(0, len(content), len(content) // (20 * FLIPS)):
        (folder / CERTIFICATE).write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        try:
            other = stored_certificate(folder)
        except CircuitcError as error:
            assert CERTIFICATE in str(error)
            continue
        assert other == certificate or other.get("digest") != certificate_digest(other)
