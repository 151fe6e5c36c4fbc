"""The objective that a certificate names is the one of its passes, and its loss under it is measured."""

from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from short import quick_passes

import circuitc
from circuitc.driver.objective import judged, objective_for, searched_under
from circuitc.emit.circuit import Circuit, load_circuit
from circuitc.errors import CircuitcError
from circuitc.pipeline import parse_pipeline, print_pipeline

TASK = "single_double_quote"
PASSES = quick_passes(edges=True)
LEARN = "learn-mask{objective=mean,target=0.2}"


pytestmark = pytest.mark.usefixtures("few")


@pytest.mark.parametrize(
    ("passes", "objectives"),
    [
        ("fold-means,simplify", []),
        (LEARN, ["mean"]),
        (f"{LEARN},prune-edges{{objective=mean}},simplify", ["mean"]),
        (f"{LEARN},prune-edges", ["mean", "counterfactual"]),
        ("learn-mask-paper,simplify", ["mean"]),
        ("attribution", ["mean"]),
    ],
)
def test_the_passes_say_what_they_search_under(passes: str, objectives: list[str]) -> None:
    steps = parse_pipeline(passes)
    assert searched_under(steps) == objectives
    assert objective_for(None, steps) == (objectives or ["counterfactual"])[-1]
    assert [objective_for(name, steps) for name in objectives] == objectives
    if objectives:
        with pytest.raises(
            CircuitcError, match=r"the passes search under the objective 'mean'.*, not under 'resample'"
        ):
            objective_for("resample", steps)
    else:
        assert objective_for("resample", steps) == "resample"
    with pytest.raises(CircuitcError, match="no objective named 'best'"):
        objective_for("best", steps)


def test_the_passes_judge_the_objective() -> None:
    steps = parse_pipeline(LEARN)
    assert judged("mean", steps) == "mean" and judged("causal", steps) == "'mean', as the passes say"
    assert judged("causal", parse_pipeline("fold-means")) == "causal", "nothing was searched for"


def test_extract_takes_the_objective_of_its_passes(quotes: Path) -> None:
    ckpt = circuitc.load(quotes)
    found = circuitc.extract(ckpt, TASK, passes=PASSES, controls=0, eps=None)
    assert found.certificate["objective"] == "mean"
    with pytest.raises(CircuitcError, match="the passes search under the objective 'mean', not under 'causal'"):
        circuitc.extract(ckpt, TASK, objective="causal", passes=PASSES, controls=0)


@pytest.fixture(scope="module")
def outvoted(quotes: Path) -> circuitc.Checkpoint:
    """A model in which two more values cancel each other; either alone is ten times as strong as what decides."""
    ckpt = circuitc.load(quotes)
    attention = ckpt.model.get_submodule("blocks.0.attn")
    with torch.no_grad():
        for channel, weight in ((1, 40.0), (2, -40.0)):
            attention.get_parameter("v.weight")[channel, 0] = 1.0
            attention.get_parameter("out.weight")[2, channel] = weight
    return ckpt


@pytest.fixture(scope="module")
def circuit(outvoted: circuitc.Checkpoint) -> Circuit:
    """It has one of the three values, and a low loss while the others have their means."""
    found = circuitc.extract(outvoted, TASK, objective="mean", passes=PASSES, controls=0, eps=None)
    assert len([node for node in found.nodes if ".attn.v." in node]) == 1
    return found


def broken(circuit: Circuit, ckpt: circuitc.Checkpoint, folder: Path) -> dict[str, Any]:
    """What is measured instead of the claims that do not hold. All files are written anew, with their digests."""
    circuit.save(folder)
    assert load_circuit(folder).certificate["objective"] == circuit.certificate["objective"]
    return {claim.name: claim.measured for claim in circuitc.verify(folder, ckpt) if not claim.holds}


def forged(circuit: Circuit, objective: str, everywhere: bool) -> Circuit:
    """The circuit with another objective, in the passes too if ``everywhere``."""
    certificate = copy.deepcopy(circuit.certificate)
    certificate["objective"] = objective
    if everywhere:
        text = certificate["pipeline"].replace("objective=mean", f"objective={objective}")
        certificate["pipeline"] = print_pipeline(parse_pipeline(text))
        for step in certificate["passes"]:
            step["options"].update({"objective": objective} if "objective" in step["options"] else {})
    return replace(circuit, certificate=certificate)


def test_the_right_objective_holds(circuit: Circuit, outvoted: circuitc.Checkpoint, tmp_path: Path) -> None:
    assert broken(circuit, outvoted, tmp_path / "right") == {}


@pytest.mark.parametrize("objective", ["resample", "causal"])
def test_an_objective_that_the_passes_do_not_have(
    objective: str, circuit: Circuit, outvoted: circuitc.Checkpoint, tmp_path: Path
) -> None:
    told = broken(forged(circuit, objective, False), outvoted, tmp_path / "forged")
    assert told["objective"] == "'mean', as the passes say"


@pytest.mark.parametrize("objective", ["resample", "counterfactual"])
def test_an_objective_that_the_circuit_does_not_survive(
    objective: str, circuit: Circuit, outvoted: circuitc.Checkpoint, tmp_path: Path
) -> None:
    """Even if the passes name it too: its loss under the ablations of the objective says so."""
    told = broken(forged(circuit, objective, True), outvoted, tmp_path / "forged")
    assert told["selection_loss"] > 1.5 * circuit.certificate["target_loss"]


def test_an_objective_that_the_circuit_does_survive_is_not_caught(
    circuit: Circuit, outvoted: circuitc.Checkpoint, tmp_path: Path
) -> None:
    """Only another search could tell: what the passes that choose were asked for is recorded."""
    assert "objective" not in broken(forged(circuit, "causal", True), outvoted, tmp_path / "forged")
