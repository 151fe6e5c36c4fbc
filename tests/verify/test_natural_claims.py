"""The certificate's section on natural prompts: measured, verified again, and not claimed where the code is another."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from nodes_subjects import HEAD
from short import LITTLE_CODE, quick_passes

import circuitc
from circuitc.circuit.sites import split_node
from circuitc.cli.on_code import natural_doubts, natural_lines
from circuitc.driver.given_mask import with_task
from circuitc.emit.folder import certificate_digest
from circuitc.inputs import splits
from circuitc.inputs.prompts import answer_ids
from circuitc.registry import find_task
from circuitc.verify.claim import OTHER_CODE, Claim

NAME = "single_double_quote"
OTHER = LITTLE_CODE.parent / "json"


def read(folder: Path) -> dict[str, Any]:
    certificate: dict[str, Any] = json.loads((folder / "certificate.json").read_text())
    return certificate


def broken(claims: list[Claim]) -> list[str]:
    return [claim.name for claim in claims if not claim.holds]


@pytest.fixture(scope="module")
def whole(quotes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The circuit that is all of its model, certified on a task with natural prompts."""
    ckpt, task = circuitc.load(quotes), find_task(NAME)
    mask = {site: np.zeros(len(mean), dtype=bool) for site, mean in ckpt.means.items()}
    for site, channel in map(split_node, HEAD):
        mask[site][channel] = True
    circuit = circuitc.compile(ckpt, mask, ckpt.means, answer_ids(task, ckpt.tokenizer))
    folder = tmp_path_factory.mktemp("natural") / "made"
    with_task(circuit, ckpt, task).save(folder)
    return folder


@pytest.fixture(scope="module")
def chosen(quotes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A circuit that was chosen on natural prompts too."""
    folder = tmp_path_factory.mktemp("natural") / "chosen"
    circuit = circuitc.extract(
        circuitc.load(quotes), NAME, passes=quick_passes(), controls=0, prompts="both", code=LITTLE_CODE
    )
    circuit.save(folder)
    return folder


def test_a_circuit_that_is_all_of_its_model_agrees_everywhere(whole: Path) -> None:
    natural = read(whole)["natural"]
    assert natural["report"]["pairs"] > 0 and natural["select"]["pairs"] > 0
    assert natural["circuit"]["n"] == 2 * natural["report"]["pairs"]
    assert natural["correlation"] == pytest.approx(1.0) and natural["fidelity"]["worst"] < 1e-9
    agree, lines = natural["agree"], dict(natural_lines(natural))
    decides = natural["model"]["piece_decides"]
    assert [("piece does not decide" in doubt) for doubt in natural_doubts(natural)] == ([] if decides else [True])
    assert ("piece" in lines) == (not decides)
    assert lines["agreement"].startswith("agrees with the model on 100.0% (") and "no node kept" in lines["ablations"]
    assert agree["all"]["n"] == agree["where_model_is_right"]["n"] + agree["where_model_is_wrong"]["n"]
    for key in ("all", "where_model_is_right", "where_model_is_clear", "counterfactual"):
        assert agree[key]["agree"] == 1.0, key
    assert agree["no_nodes"]["agree"] < 1.0


@pytest.mark.parametrize("which", ["whole", "chosen"])
def test_it_verifies_here_and_is_not_claimed_on_other_code(which: str, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue(which)
    claims = circuitc.verify(folder, code=LITTLE_CODE)
    assert broken(claims) == [] and OTHER_CODE not in {claim.how for claim in claims}
    elsewhere = circuitc.verify(folder, code=OTHER)
    left = {claim.name.split(".")[0] for claim in elsewhere if claim.how == OTHER_CODE}
    assert broken(elsewhere) == []
    assert left == ({"natural"} if which == "whole" else {"natural", "calibration", "prompts", "selection_loss"})


def test_what_it_was_chosen_on(chosen: Path) -> None:
    certificate = read(chosen)
    natural, prompts = certificate["natural"], certificate["prompts"]
    assert prompts["kind"] == "both" and natural["code"]["own"]
    assert 0 < natural["select"]["clear"] <= natural["select"]["pairs"]
    assert prompts["select"] == splits.SELECT_PAIRS


FORGED: dict[str, Callable[[dict[str, Any]], None]] = {
    "natural.agree.all.agree": lambda c: c["natural"]["agree"]["all"].update(agree=0.5),
    "natural.code.prompts": lambda c: c["natural"]["code"].update(prompts="0" * 64),
    "natural.model.alike": lambda c: c["natural"]["model"].update(alike=0.9),
    "natural.more": lambda c: c["natural"].update(more=1.0),
    "natural.circuit.loss": lambda c: c["natural"]["circuit"].pop("loss"),
    "natural": lambda c: c.pop("natural"),
}


@pytest.mark.parametrize("name", FORGED)
def test_what_is_forged_fails(name: str, whole: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(whole, tmp_path / "forged"))
    certificate = read(folder)
    FORGED[name](certificate)
    certificate["digest"] = certificate_digest(certificate)
    (folder / "certificate.json").write_text(json.dumps(certificate))
    assert name in broken(circuitc.verify(folder))
