"""What each command does when all is well."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from runs import PASSES, Result, Run
from safetensors.numpy import save_file

import circuitc
from circuitc.cli.controls import control_lines
from circuitc.cli.extract import doubts
from circuitc.cli.graphs import random_probe
from circuitc.cli.on_code import natural_doubts
from circuitc.emit.folder import CERTIFICATE, CHECKED, ROUNDED, certificate_digest
from circuitc.emit.verdict import verdict_of
from circuitc.ir import OPS, Array, Graph, make
from circuitc.ir.parser import arrays_to

TASK = "single_double_quote"
FOUND = {"n": 1, "found": 1, "nodes": [50], "edges": [41], "losses": [0.1], "models": [0.3], "p": 0.5}
CONTROLS = {
    "permuted_labels": {**FOUND, "n": 2, "found": 0, "edges": [None] * 2, "models": [0.6, 0.7], "p": 1 / 3},
    "swapped_labels": {**FOUND, "n": 2, "found": 2, "edges": [60, 6], "models": [0.2, 0.666], "p": 2 / 3},
    "p": 2 / 5,
    "n": 4,
    "seed": 0,
}


def test_tasks(run: Run, quotes: Path) -> None:
    assert len(run("tasks", "--json").json["tasks"]) == 20
    shown = run("tasks", TASK, "--show", 2)
    assert shown.code == 0 and shown.out.count("→") == 4
    scored = run("tasks", "--checkpoint", quotes, "--json").json["tasks"]
    assert [row["name"] for row in scored if row["pass"]] == [TASK]
    assert all(0.69 < row["loss"] < 0.7 for row in scored if not row["pass"])
    assert {row["different_endings"] for row in scored} == {0}
    endings = {row["name"]: row["new_endings"] for row in scored}
    assert endings["with_as"] == 0 < endings["var_if"] < 1  # three tokens, and names, some of which are new by chance


LAST = """
decides = "which loop it is"
answers = [" i", " x"]
pieces = ["for", "while"]
train = ["{name} = {number}\\n{piece}"]
heldout = ["{function}({name})\\n{piece}"]
"""


def test_a_task_that_the_last_token_gives_away(run: Run, tmp_path: Path) -> None:
    (tmp_path / "last.toml").write_text(LAST)
    result = run("tasks", "--task-file", tmp_path / "last.toml", "--checkpoint", "tinypython-sparse")
    told = "last: the prompts of 100% of the pairs end in different tokens, which can give the answer away"
    assert result.code == 0 and told in " ".join(result.err.split())
    assert "different tokens" not in run("tasks", "for_while", "--checkpoint", "tinypython-sparse").err


def test_tasks_of_another_tokenizer_say_so(run: Run, letters: Path) -> None:
    result = run("tasks", "for_while", "-c", letters)
    assert result.code == 0 and "not one" in result.out


def test_models(run: Run) -> None:
    listed = run("models", "--json").json["checkpoints"]
    assert [row["name"] for row in listed] == circuitc.models.shipped()
    assert all(Path(row["path"]).is_dir() for row in listed)


def test_trace_and_opt(run: Run, quotes: Path, tmp_path: Path) -> None:
    text = run("trace", quotes).out
    assert text.startswith("circuit v1 {") and "%0.attn.resid_delta = site" in text
    whole, lowered = tmp_path / "whole.circ", tmp_path / "lowered.circ"
    assert run("trace", quotes, "--task", TASK, "-o", whole).code == 0
    result = run("opt", whole, "--passes", "fold-norms,drop-dead,scalarise,tabulate,simplify", "--json")
    assert [step["name"] for step in result.json["passes"]][-1] == "simplify"
    assert all(step["error"] <= 1e-9 for step in result.json["passes"])
    assert run("opt", whole, "--passes", "fold-norms,drop-dead,scalarise", "-o", lowered).code == 0
    again = run("opt", lowered, "--passes", "tabulate,simplify")
    assert again.out == result.json["graph"]


def test_opt_stays_within_the_tables(run: Run, tmp_path: Path) -> None:
    """Of a program that reads grids only, and of fewer positions than are tried otherwise."""
    tokens, context = make(OPS["tokens"]), 4
    cells = make(OPS["grid"], tokens, values=Array(np.arange(5.0 * context).reshape(5, context)))
    places = make(OPS["pos_table"], values=Array(np.arange(float(context))))
    total = make(OPS["affine"], cells, places, weights=(1.0, 1.0), bias=0.0)
    graph = Graph(make(OPS["answer"], total, at="last"))
    file = tmp_path / "grid.circ"
    file.write_text(str(graph))
    save_file(arrays_to(graph), file.with_suffix(".safetensors"))
    result = run("opt", file, "--passes", "tabulate,simplify", "--json")
    assert result.code == 0 and [step["error"] for step in result.json["passes"]] == [0.0, 0.0]
    probe = random_probe(graph, 0)
    assert probe is not None and set(probe.tokens.flat) == {*range(5)} and probe.tokens.shape[1] == context


def test_extract_writes_every_file(circuit: Path) -> None:
    assert {p.name for p in circuit.iterdir()} == {*CHECKED, *ROUNDED, "circuit.svg", "certificate.json"}
    loaded = circuitc.load_circuit(circuit)
    assert (loaded.certificate["nodes"], loaded.certificate["edges"]) == (3, 2)


def test_extract_tells_all_there_is_to_know(extraction: Result) -> None:
    printed, told = re.split(r"def \w+\(tokens, raw=False\):", extraction.out)
    assert printed.startswith("// after simplify\ncircuit v1 {")
    verdict = verdict_of(circuitc.load_circuit(extraction.folder).certificate)
    questions = [line.text for line in verdict.lines]
    questions += ["Was it compiled right?", "Is it faithful?", "Could it be luck?"]  # with --full
    places = [told.index(question) for question in questions]
    assert places == sorted(places)
    assert "3 nodes, 2 edges" in told and "certificate.json" in extraction.err


def test_extract_as_json(run: Run, quotes: Path, tmp_path: Path) -> None:
    command = ["extract", quotes, "--task", TASK, "--objective", "mean", "--passes", PASSES, "--controls", 0]
    as_json = run(*command, "-o", tmp_path / "made", "--print-after", "all", "--json")
    assert as_json.json["loss"]["circuit"] < 0.15
    assert as_json.json["warnings"] == [*natural_doubts(as_json.json["natural"])]
    assert as_json.err.count("circuit v1 {") == len(as_json.json["passes"])


REAL_CODE = {"model": {"piece_decides": True}, "agree": {"all": {"agree": 0.95}}}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, None),
        ({"agree": {"all": {"agree": 0.8}}}, "on real code the circuit agrees with the model on 80.0% of prompts only"),
        (
            {"model": {"piece_decides": False, "both_right": 0.2}},
            "does not decide, as the model is right on both prompts of only 20%",
        ),
        ({"reason": "no question was found"}, "the circuit is not tested on real code: no question was found"),
    ],
)
def test_doubts_about_real_code(change: dict[str, Any], words: str | None) -> None:
    told = [*natural_doubts({**REAL_CODE, **change})]
    assert len(told) == (words is not None) and all(words in doubt for doubt in told if words)


def test_doubts_are_told() -> None:
    certificate = {
        "target_loss": 0.15,
        "objective": "mean",
        "faithfulness": {"mean": {"loss": 0.2}},
        "loss": {"circuit": 0.2},
        "passes": [{"name": "simplify", "promise": "EXACT"}, {"name": "cut", "promise": "WITHIN(1e-09)"}],
        "equivalence": {"text_max_abs_error": 0.5, "text_max_rel_error": 0.5, "tolerance": 1e-9},
        "natural": REAL_CODE,
        "controls": CONTROLS,
    }
    missed, strays, controls = doubts(certificate)
    assert [*doubts({**certificate, "objective": "causal"})] == [missed, strays, controls], (
        "the ablation 'zero' is not judged"
    )
    assert "misses the target" in missed and "0.200" in missed
    assert strays.startswith("cut saw too little") and "by up to 0.5" in strays
    assert (
        controls.startswith("this could be luck: 1 of 2 control searches (swapped labels)") and "of 6 edges" in controls
    )


def test_luck_is_told_by_kind() -> None:
    assert [*control_lines(CONTROLS, 8)][1:] == [
        "swapped labels: 2 of 2 searches found one, the smallest of 6 edges, 0.8 × ours (whole model: 0.67 nats)",
        "p = 0.4 that a control does as well; 4 searches can show 0.2 at best",
    ]
    one = {
        "permuted_labels": {**CONTROLS["permuted_labels"], "n": 1},
        "random_model": FOUND,
        "p": 0.5,
        "n": 2,
        "seed": 0,
    }
    assert [*control_lines(one, 7)][:2] == [
        "permuted labels: no circuit in 1 search",
        "random model: found one of 41 edges, 5.9 × ours (whole model: 0.30 nats)",
    ]
    assert [*control_lines(one, 0)][1] == "random model: found one of 41 edges (whole model: 0.30 nats)"


@pytest.mark.parametrize(("text", "answer"), [("print('hi", "')"), ('x = 1\nprint("hi', '")')])
def test_run_answers_as_the_program_does(run: Run, circuit: Path, text: str, answer: str) -> None:
    result = run("run", circuit, "--text", text)
    assert result.out.splitlines()[-1] == repr(answer)
    alone = subprocess.run([sys.executable, circuit / "circuit.py", text], capture_output=True, text=True, check=True)
    assert alone.stdout.splitlines()[-1] == repr(answer)
    as_json = run("run", circuit, "--text", text, "--json").json
    assert as_json["answer"] == answer
    ids = ",".join(map(str, as_json["tokens"]))
    assert run("run", circuit, "--ids", ids).out == result.out


def test_draw(run: Run, circuit: Path, tmp_path: Path) -> None:
    assert run("draw", circuit, "-o", tmp_path / "a.dot").code == 0
    assert (tmp_path / "a.dot").read_text() == (circuit / "circuit.dot").read_text()
    assert run("draw", circuit, "-o", tmp_path / "a.svg", "--json").json["file"].endswith("a.svg")
    assert "<svg" in (tmp_path / "a.svg").read_text()
    assert run("draw", circuit, "-o", tmp_path / "b", "--format", "dot", "--dark").code == 0
    assert "#15181d" in (tmp_path / "b").read_text()
    for kind, start in (("png", b"\x89PNG"), ("pdf", b"%PDF")):
        if shutil.which("dot"):
            assert run("draw", circuit, "-o", tmp_path / f"a.{kind}").code == 0
            assert (tmp_path / f"a.{kind}").read_bytes().startswith(start)


def test_draw_without_graphviz(run: Run, circuit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    refused = run("draw", circuit, "-o", tmp_path / "a.png")
    assert refused.code == 2
    assert "apt install graphviz" in refused.err
    assert not (tmp_path / "a.png").exists()
    assert run("draw", circuit, "-o", tmp_path / "a.svg").code == 0


def test_verify(run: Run, circuit: Path, quotes: Path) -> None:
    result = run("verify", circuit, "--checkpoint", quotes, "--json")
    assert result.code == 0 and result.json["holds"]


def test_verify_fails_where_a_claim_does(run: Run, circuit: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in circuit.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    before, weights, after = (copy / "circuit.circ").read_text().rpartition("{weights=[")
    (copy / "circuit.circ").write_text(f"{before}{weights}-{after}".replace("[--", "["))  # of the answer: another sign
    result = run("verify", copy)
    assert result.code == 1
    for claim in ("files.circuit.circ", "equivalence.max_abs_error", "loss.circuit"):
        assert claim in result.err.split("these do not: ")[1]


@pytest.mark.parametrize("key", ["tests", "controls", "edges"])
def test_verify_does_not_show_what_is_not_there(key: str, run: Run, circuit: Path, tmp_path: Path) -> None:
    """Even if the certificate's digest fits."""
    copy = Path(shutil.copytree(circuit, tmp_path / "copy"))
    certificate = json.loads((copy / CERTIFICATE).read_text())
    del certificate[key]
    (copy / CERTIFICATE).write_text(json.dumps({**certificate, "digest": certificate_digest(certificate)}))
    result = run("verify", copy)
    assert result.code == 1 and key in result.err.split("these do not: ")[1]
    assert "Is it faithful?" not in result.out
