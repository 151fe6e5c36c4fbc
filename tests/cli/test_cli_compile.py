"""A task and text of one's own, a circuit that one already has, and circuits written for others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from runs import PASSES, Run, refused

import circuitc
from circuitc.emit.openai.viz import read_viz
from circuitc.registry import find_task
from circuitc.verify import equal

OPENAI = Path(__file__).parent.parent / "fixtures" / "openai"
ANSWERS = ("--answer", "')", "--alternative", '")')
MASK = {"0.attn.act_in": [0], "0.attn.v": [0], "0.attn.resid_delta": [2]}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 24)


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small file of quotes to close."""
    task = find_task("single_double_quote")
    first, second = task.answers
    rows: list[dict[str, Any]] = []
    for a, b in sorted(set(task.pairs(60, 0)))[:24]:
        rows.append({"prompt": a, "answer": first, "alternative": second})
        rows.append({"prompt": b, "answer": second, "alternative": first})
    path = tmp_path_factory.mktemp("pairs") / "closing.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)))
    return path


@pytest.fixture(scope="module")
def ids(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Pairs and text of token ids, for models without a tokenizer."""
    rng = np.random.default_rng(0)
    rows = [
        {"prompt": rng.integers(0, 48, 6).tolist(), "answer": 3 + i % 2, "alternative": 4 - i % 2} for i in range(40)
    ]
    folder = tmp_path_factory.mktemp("ids")
    (folder / "pairs.jsonl").write_text("\n".join(map(json.dumps, rows)))
    text = [json.dumps({"tokens": rng.integers(0, 48, 64).tolist()}) for _ in range(20)]
    (folder / "text.jsonl").write_text("\n".join(text))
    return folder / "pairs.jsonl", folder / "text.jsonl"


@pytest.fixture
def mask(tmp_path: Path) -> Path:
    path = tmp_path / "mask.json"
    path.write_text(json.dumps(MASK))
    return path


def test_extract_and_verify_from_a_file(run: Run, quotes: Path, pairs: Path, tmp_path: Path) -> None:
    command = ["extract", quotes, "--pairs", pairs, "--objective", "mean", "--passes", PASSES, "--controls", 0]
    made = run(*command, "-o", tmp_path / "made", "--json").json
    assert made["task"] == "closing" and made["prompts"]["select"] == made["prompts"]["report"] == 12
    assert made["loss"]["circuit"] < 0.15
    checked = run("verify", tmp_path / "made", "--json")
    assert checked.code == 0 and checked.json["holds"]


def test_tasks_and_trace_of_a_file(run: Run, quotes: Path, pairs: Path) -> None:
    (scored,) = run("tasks", "--pairs", pairs, "--checkpoint", quotes, "--json").json["tasks"]
    assert scored["name"] == "closing" and scored["pass"] and len(scored["pairs"]) == 3
    assert run("tasks", "--pairs", pairs).out.count("→") == 6
    by_name = run("trace", quotes, "--task", "single_double_quote")
    assert run("trace", quotes, "--pairs", pairs).out == by_name.out


def test_compile_a_list_of_channels(run: Run, quotes: Path, mask: Path, tmp_path: Path) -> None:
    folder = tmp_path / "made"
    printed = run("compile", quotes, "--circuit", mask, *ANSWERS, "-o", folder, "--full")
    assert printed.code == 0
    assert "Was it compiled right?" in printed.out and "Is it faithful?" not in printed.out
    circuit = circuitc.load_circuit(folder)
    assert circuit.nodes == [f"{site}.{c}" for site, channels in MASK.items() for c in channels]
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9
    assert run("run", folder, "--text", "print('hi").out.splitlines()[-1] == repr("')")
    assert run("verify", folder, "--json").json["holds"]


def test_compile_with_pairs_is_judged(run: Run, quotes: Path, mask: Path, pairs: Path, tmp_path: Path) -> None:
    folder = tmp_path / "made"
    printed = run("compile", quotes, "--circuit", mask, "--pairs", pairs, "-o", folder, "--full")
    assert printed.code == 0 and "Is it faithful?" in printed.out
    certificate = circuitc.load_circuit(folder).certificate
    assert certificate["loss"]["circuit"] < 0.1 and certificate["accuracy"]["circuit"] == 1
    named = run(
        "compile", quotes, "--circuit", mask, "--task", "single_double_quote", "-o", tmp_path / "named", "--json"
    )
    assert named.json["task"] == "single_double_quote" and named.json["loss"]["circuit"] < 0.1
    assert run("verify", folder, "--json").json["holds"]


def test_compile_a_circuits_folder(run: Run, circuit: Path, quotes: Path, tmp_path: Path) -> None:
    again = run("compile", quotes, "--circuit", circuit, *ANSWERS, "-o", tmp_path / "made", "--json").json
    before, after = circuitc.load_circuit(circuit), circuitc.load_circuit(tmp_path / "made")
    assert after.nodes == before.nodes and list(after.edges) == list(before.edges)
    assert again["edges"] == len(before.edges) and again["folder"] == str(tmp_path / "made")


def test_export_and_compile_what_was_exported(run: Run, quotes: Path, mask: Path, pairs: Path, tmp_path: Path) -> None:
    run("compile", quotes, "--circuit", mask, "--pairs", pairs, "-o", tmp_path / "made")
    written = run("export", tmp_path / "made", "-o", tmp_path / "viz_data.pt", "--json").json
    assert written == {
        "file": str(tmp_path / "viz_data.pt"),
        "bytes": (tmp_path / "viz_data.pt").stat().st_size,
        "nodes": 3,
    }
    circuit = circuitc.load_circuit(tmp_path / "made")
    read = read_viz(tmp_path / "viz_data.pt", {site: len(keep) for site, keep in circuit.mask.items()})
    assert {site: np.flatnonzero(keep).tolist() for site, keep in read.items() if keep.any()} == MASK
    command = ["compile", quotes, "--circuit", tmp_path / "viz_data.pt", *ANSWERS, "-o", tmp_path / "again"]
    assert run(*command).code == 0
    assert circuitc.load_circuit(tmp_path / "again").nodes == circuit.nodes


def test_a_published_circuit_of_a_model_without_means(run: Run, ids: tuple[Path, Path], tmp_path: Path) -> None:
    """OpenAI's files from end to end: checkpoint and circuit in theirs, prompts and text in ids, and back."""
    pairs, text = ids
    model, viz = OPENAI / "05_yolo1_evidence_wpe_bigram", OPENAI / "viz_example" / "viz_data.pt"
    command = ["compile", model, "--circuit", viz, "--pairs", pairs, "-o", tmp_path / "made"]
    refused(run(*command), "comes without means", "--text FILE")
    assert not (tmp_path / "made").exists()
    made = run(*command, "--text", text, "--json").json
    assert made["answer"] == [3, 4] and made["equivalence"]["max_abs_error"] <= 1e-9
    assert {"pairs.jsonl", "corpus.safetensors"} <= set(made["files"])
    assert run("verify", tmp_path / "made", "--json").json["holds"]
    assert run("export", tmp_path / "made", "-o", tmp_path / "viz_data.pt").code == 0
    written = torch.load(tmp_path / "viz_data.pt", weights_only=True)
    assert written["importances"]["beeg_model_config"]["d_head"] == 4


def test_export_refuses_a_circuit_without_a_task(run: Run, quotes: Path, mask: Path, tmp_path: Path) -> None:
    run("compile", quotes, "--circuit", mask, *ANSWERS, "-o", tmp_path / "made")
    refused(run("export", tmp_path / "made", "-o", tmp_path / "viz.pt"), "has no task", "--pairs")
    assert not (tmp_path / "viz.pt").exists()
