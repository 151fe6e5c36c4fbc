"""Folders as ``save_pretrained`` writes them: read without a line of their code, and exact from text to program."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hugging_face import CONTEXT, SIZES, VOCABULARY, make_model
from safetensors.torch import load_file, save_file

import circuitc
from circuitc.models.hugging_face import FAMILIES

transformers = pytest.importorskip("transformers", reason="pip install 'circuitc[hf]'")
pytestmark = pytest.mark.filterwarnings("ignore")

FOLDERS = [family for family in SIZES if family != "GPT2"]
TOKENS = torch.randint(VOCABULARY, (3, 7), generator=torch.Generator().manual_seed(2))


def folder(path: Path, family: str = "Llama", **options: Any) -> Path:
    """A folder of a family, whose configuration says what its context is."""
    model = make_model(family)
    if family == "Bloom":
        model.config.seq_length = CONTEXT
    model.save_pretrained(path, **options)
    return path


def logits(path: Path) -> torch.Tensor:
    with torch.no_grad():
        found: torch.Tensor = circuitc.load(path).model(TOKENS)
    return found


def test_every_family_of_the_tests_is_one_that_is_read() -> None:
    types = {json.loads(make_model(family).config.to_json_string())["model_type"] for family in FOLDERS}
    assert types == set(FAMILIES)


@pytest.mark.parametrize("family", FOLDERS)
def test_a_folder_is_what_transformers_reads(family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("the network was asked for something"))
    ckpt = circuitc.load(folder(tmp_path, family))
    theirs = transformers.AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float32)
    with torch.no_grad():
        torch.testing.assert_close(ckpt.model(TOKENS), theirs(TOKENS).logits, rtol=1e-5, atol=1e-5)
    assert (ckpt.context, ckpt.card["format"]) == (CONTEXT, "hugging face")
    assert ckpt.tokenizer.get_vocab_size() == VOCABULARY, "without a tokenizer, text is ids"
    count = sum(p.numel() for p in ckpt.model.parameters())
    assert count == sum(p.numel() for p in theirs.parameters()), "tied weights are one"


@pytest.mark.parametrize("family", ["Qwen2", "Gemma3"])
def test_a_folder_from_its_files_to_a_verified_circuit(family: str, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    rows = [json.dumps({"tokens": rng.integers(VOCABULARY, size=CONTEXT).tolist()}) for _ in range(20)]
    (tmp_path / "text.jsonl").write_text("\n".join(rows))
    ckpt = circuitc.with_text(circuitc.load(folder(tmp_path / "model", family)), tmp_path / "text.jsonl")
    mask = {site: rng.random(len(mean)) < 0.3 for site, mean in ckpt.means.items()}
    circuit = circuitc.compile(ckpt, mask, ckpt.means, answer=(3, 7))
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9
    circuit.save(tmp_path / "out")
    claims = circuitc.verify(tmp_path / "out", ckpt)
    assert claims and all(claim.holds for claim in claims), [c for c in claims if not c.holds]


def sharded(path: Path) -> Path:
    folder(path, max_shard_size="12KB")
    assert (path / "model.safetensors.index.json").is_file() and len(list(path.glob("*.safetensors"))) > 2
    return path


def pickled(path: Path) -> Path:
    folder(path)
    torch.save(load_file(path / "model.safetensors"), path / "pytorch_model.bin")
    (path / "model.safetensors").unlink()
    return path


def sharded_and_pickled(path: Path) -> Path:
    sharded(path)
    index = path / "model.safetensors.index.json"
    table = json.loads(index.read_text())
    for shard in path.glob("*.safetensors"):
        torch.save(load_file(shard), shard.with_suffix(".bin"))
        shard.unlink()
    named = {name: shard.replace(".safetensors", ".bin") for name, shard in table["weight_map"].items()}
    (path / "pytorch_model.bin.index.json").write_text(json.dumps({**table, "weight_map": named}))
    index.unlink()
    return path


def in_half(path: Path) -> Path:
    make_model("Llama").half().save_pretrained(path)
    return path


@pytest.mark.parametrize("kind", [sharded, pickled, sharded_and_pickled, in_half])
def test_every_kind_of_file_is_the_same_model(kind: Callable[[Path], Path], tmp_path: Path) -> None:
    near = 5e-2 if kind is in_half else 0
    torch.testing.assert_close(logits(kind(tmp_path / "a")), logits(folder(tmp_path / "b")), rtol=0, atol=near)
    assert {p.dtype for p in circuitc.load(tmp_path / "a").model.parameters()} == {torch.float32}


def test_a_body_saved_without_its_head(tmp_path: Path) -> None:
    """As BLOOM's folders are: names without that of the body, and the head is the embedding."""
    state = load_file(folder(tmp_path, "Bloom") / "model.safetensors")
    whole = logits(tmp_path)
    body = {name.removeprefix("transformer."): t for name, t in state.items() if not name.startswith("lm_head")}
    save_file(body, tmp_path / "model.safetensors")
    assert logits(tmp_path).equal(whole)


def test_names_and_masks_of_older_versions(tmp_path: Path) -> None:
    state = load_file(folder(tmp_path, "GPTNeoX") / "model.safetensors")
    whole = logits(tmp_path)
    state = {name.replace("lm_head", "embed_out"): tensor for name, tensor in state.items()}
    state["gpt_neox.layers.0.attention.bias"] = torch.ones(1, 1, CONTEXT, CONTEXT, dtype=torch.bool)
    state["gpt_neox.layers.0.attention.rotary_emb.inv_freq"] = torch.ones(2)
    save_file(state, tmp_path / "model.safetensors")
    assert logits(tmp_path).equal(whole)


def test_code_in_the_folder_never_runs(tmp_path: Path) -> None:
    config = json.loads((folder(tmp_path) / "config.json").read_text())
    whole = logits(tmp_path)
    (tmp_path / "mine.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\nclass Mine: pass\n")
    named = {"AutoConfig": "mine.Mine", "AutoModelForCausalLM": "mine.Mine"}
    config |= {"auto_map": named, "attn_implementation": "kernels-community/mine"}
    (tmp_path / "config.json").write_text(json.dumps(config))
    assert logits(tmp_path).equal(whole) and not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (dict(num_hidden_layers=3), "is missing"),
        (dict(num_hidden_layers=1), "is not part of this model"),
        (dict(hidden_size=64), "has shape"),
        (dict(hidden_size=-1), "cannot build this model"),
        (dict(vocab_size=2**50), "cannot build this model"),
        (dict(num_hidden_layers=10**9), "cannot build this model: it has 1000000000 layers, not 1 to 1024"),
        (dict(hidden_act="sine"), "cannot build this model"),
    ],
)
def test_a_configuration_of_another_model(change: dict[str, Any], said: str, tmp_path: Path) -> None:
    config = json.loads((folder(tmp_path) / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, **change}))
    with pytest.raises(circuitc.CircuitcError, match=said):
        circuitc.load(tmp_path)
