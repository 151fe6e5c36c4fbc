"""One extraction from the shipped checkpoint: what its certificate, files and program must have."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import circuitc
from circuitc.circuit.mask import mask_of_edges
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.emit.python import listing
from circuitc.inputs import splits as selection
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.tokenizers.bpe import encode
from circuitc.inputs.tokenizers.byte_level import tables
from circuitc.trace.ablated import gold_answers
from circuitc.verify import equal, suite

TASK = "single_double_quote"
TARGET, MOST_EDGES, MOST_LINES, EXACT = 0.15, 15, 25, 1e-9
VOCABULARY, CONTEXT = 1024, 64
FEWER = 512
EXAMPLES = Path(circuitc.__file__).parent.parent / "docs" / "examples"


@dataclass(frozen=True)
class Extraction:
    ckpt: circuitc.Checkpoint
    circuit: circuitc.Circuit
    gold: torch.nn.Module
    """The ablated model in float64."""
    folder: Path


@pytest.fixture(scope="module", autouse=True)
def fewer_prompts() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(selection, "SELECT_PAIRS", 128)
        patch.setattr(selection, "REPORT_PAIRS", 64)
        patch.setattr(equal, "RANDOM_SEQUENCES", FEWER)
        for module in ("extract", "recompile"):
            patch.setattr(import_module(f"circuitc.driver.{module}"), "PASS_PROBE", (32, 16))
        patch.setattr(suite, "TESTS", {})  # for tests/verify to show
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Extraction:
    ckpt = circuitc.load("tinypython-sparse")
    circuit = circuitc.extract(ckpt, TASK, objective="mean", controls=0)
    folder = tmp_path_factory.mktemp("circuits") / TASK
    circuit.save(folder)
    edges = mask_of_edges(circuit.edges, circuit.mask, answer_graph(ckpt, circuit.answer))
    gold = circuitc.ablated(equal.in_double(ckpt.model), circuit.mask, circuit.means, edges)
    return Extraction(ckpt, circuit, gold, folder)


def read_certificate(folder: Path) -> Any:
    return json.loads((folder / "certificate.json").read_text(encoding="utf-8"))


def emitted(folder: Path) -> Callable[[Any], Any]:
    """The function of the standalone program, before calibration."""
    namespace: dict[str, Any] = {"__name__": "circuit"}
    exec(compile((folder / "circuit.py").read_text(encoding="utf-8"), "circuit.py", "exec"), namespace)
    function: Callable[..., Any] = namespace["log_odds"]
    return partial(function, raw=True)


def test_it_is_small_and_does_the_task(made: Extraction) -> None:
    certificate = made.circuit.certificate
    assert certificate["prompts"]["report_split"] == "heldout"
    assert certificate["loss"]["circuit"] <= TARGET
    assert certificate["edges"] == len(made.circuit.edges) <= MOST_EDGES
    assert certificate["nodes"] == len(made.circuit.nodes)


def test_every_pass_kept_its_promise(made: Extraction) -> None:
    exact = [record for record in made.circuit.certificate["passes"] if record["promise"].startswith("EXACT")]
    assert [record["name"] for record in exact] == EXACT_PASSES.split(",")
    assert all(record["error"] <= EXACT and record["proof"] == "proved" for record in exact)


def test_the_certificate_says_that_it_was_compiled_right(made: Extraction) -> None:
    equivalence = made.circuit.certificate["equivalence"]
    assert equivalence["max_abs_error"] <= EXACT
    assert equivalence["sequences"] >= equivalence["random"] == FEWER
    shipped = [read_certificate(path.parent)["equivalence"] for path in EXAMPLES.glob("*/certificate.json")]
    assert len(shipped) == 3 and all(each["sequences"] >= each["random"] >= 2000 for each in shipped)


def test_the_program_is_the_ablated_model_on_any_tokens(made: Extraction) -> None:
    assert (made.ckpt.tokenizer.get_vocab_size(), made.ckpt.context) == (VOCABULARY, CONTEXT)
    ids = st.integers(0, VOCABULARY - 1)
    lists = st.integers(1, CONTEXT).flatmap(lambda n: st.lists(ids, min_size=n, max_size=n))

    @settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(lists)
    def check(tokens: list[int]) -> None:
        gold = gold_answers(made.gold, made.circuit.answer, [tokens], [len(tokens)])
        assert abs(made.circuit.program([tokens]) - gold).max() <= EXACT

    check()


def test_the_certificate_has_all_its_parts(made: Extraction) -> None:
    certificate = read_certificate(made.folder)
    assert {"sha256"} <= set(certificate["checkpoint"])
    assert certificate["task"] == TASK
    assert len(certificate["answer"]) == 2 and all(isinstance(token, int) for token in certificate["answer"])
    assert {"seed", "nodes", "edges", "controls", "seconds"} <= set(certificate)
    assert {"model", "circuit", "circuit_uncalibrated"} <= set(certificate["loss"])
    assert {"max_abs_error", "sequences"} <= set(certificate["equivalence"])
    for record in certificate["passes"]:
        assert {"name", "options", "promise", "error", "nodes", "edges", "seconds"} <= set(record)
    ablations = {"mean", "mean_subset", "counterfactual", "counterfactual_subset", "resample_task", "resample_corpus"}
    assert ablations <= set(certificate["faithfulness"])
    for ablation in certificate["faithfulness"].values():
        assert {"loss", "accuracy", "n"} <= set(ablation)


def test_what_is_saved_reads_back(made: Extraction) -> None:
    again, circuit = circuitc.load_circuit(made.folder), made.circuit
    assert again.graph == circuit.graph
    assert again.rounded == circuit.rounded and again.rounded is not None
    assert again.answer == circuit.answer and again.calibration == circuit.calibration
    assert list(again.edges) == list(circuit.edges) and list(again.wires) == list(circuit.wires)
    for ours, theirs in ((again.mask, circuit.mask), (again.means, circuit.means)):
        assert ours.keys() == theirs.keys()
        assert all(np.array_equal(ours[site], theirs[site]) for site in theirs)
    tokens = np.random.default_rng(0).integers(0, VOCABULARY, (16, CONTEXT))
    assert np.array_equal(again.program(tokens), circuit.program(tokens))


def test_the_rounded_program_is_short_and_keeps_its_promise(made: Extraction) -> None:
    said = made.circuit.certificate["rounded"]
    assert said["changed_answers"] == 0 and said["search"]["margin"] > 0
    assert max(abs(said["loss"] - said["loss_exact"]), said["kl"], said["corpus"]["kl"]) <= said["eps"] == 0.02
    assert said["table_values"]["rounded"] < 100 < 1000 < said["table_values"]["exact"]
    assert said["digits"]["rounded"] <= 6 and said["values"]["rounded"] <= said["values"]["exact"]
    source = listing(made.circuit)
    body = source[: source.index("\n\nT0 = ")].split('"""', 2)[2].strip()
    assert 10 <= len(body.splitlines()) <= MOST_LINES


def test_a_rounded_program_of_an_earlier_circuit_does_not_stay(made: Extraction, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made.folder, tmp_path / "copy"))
    certificate = {key: value for key, value in made.circuit.certificate.items() if key != "rounded"}
    replace(made.circuit, rounded=None, certificate=certificate).save(folder)
    assert not (folder / "rounded.circ").exists() and not (folder / "rounded.safetensors").exists()
    assert circuitc.load_circuit(folder).rounded is None


@pytest.mark.parametrize("text", ["print('hi", 'print("hi', "x = f('a b c'"])
def test_the_standalone_program_answers_alike(made: Extraction, text: str) -> None:
    command = [sys.executable, str(made.folder / "circuit.py"), text]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    ids = encode(text, tables(made.ckpt.tokenizer))
    (difference,) = made.circuit.calibration(made.circuit.program([ids]))
    assert run.stdout.splitlines()[-1] == repr(made.circuit.answers[0 if difference > 0 else 1])


def test_every_claim_holds_when_measured_again(made: Extraction) -> None:
    found = circuitc.verify(made.folder)
    assert [claim for claim in found if not claim.holds] == []
    assert {"checkpoint.sha256", "loss.circuit", "equivalence.max_abs_error", "faithfulness.resample_corpus.loss"} <= {
        claim.name for claim in found
    }
