"""Hugging Face's causal language models, as their classes make them and save them: traced, compiled and exact."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from exact import EXAMPLE, check
from hugging_face import CONTEXT, HEADS, REFUSED, SIZES, VOCABULARY, WIDTH, make_model

import circuitc
from circuitc.circuit.mask import sites_of_graph
from circuitc.errors import CircuitcError
from circuitc.trace import trace

pytest.importorskip("transformers", reason="pip install 'circuitc[hf]'")
pytestmark = pytest.mark.filterwarnings("ignore")

GATED = ("StableLm", "Llama", "Mistral", "Qwen2", "Qwen3", "Olmo", "Olmo2", "Gemma", "Gemma2", "Gemma3")
SHARED = {**dict.fromkeys(GATED, 2), "Falcon": 1}
"""Families whose heads share keys and values here: how many there are."""


@pytest.mark.parametrize("family", SIZES)
def test_a_folder_of_a_family_is_exact(family: str, tmp_path: Path) -> None:
    """Saved as they save it, loaded, traced, and compiled under a random mask; GPT-2 by its own reader."""
    make_model(family).save_pretrained(tmp_path)
    found = check(circuitc.load(tmp_path).model, seeds=(1,), proved=False)
    sites = {name: node.type.channels for name, node in sites_of_graph(found.graph).items()}
    assert ("1.mlp.gate" in sites) == (family in GATED)
    assert sites["1.attn.q"] == WIDTH and sites["1.attn.v"] == WIDTH // HEADS * SHARED.get(family, HEADS)


@pytest.mark.parametrize("family", REFUSED)
def test_other_families_are_refused_by_name(family: str) -> None:
    with pytest.raises(CircuitcError, match=REFUSED[family][1]):
        trace(make_model(family), EXAMPLE)


def test_attention_has_the_options_of_its_family() -> None:
    graph = check(make_model("Gemma2"), seeds=(), proved=False).graph
    attrs: list[dict[str, Any]] = [dict(node.attrs) for node in graph if node.op.name == "attention"]
    assert [(each.get("window", 0), each["cap"]) for each in attrs] == [(4, 3.0), (0, 3.0)]
    assert [node.attrs["kind"] for node in graph if node.op.name == "activation"][-1] == "softcap 5.0"


def test_a_checkpoint_of_one(tmp_path: Path) -> None:
    model, rng = make_model("Llama"), np.random.default_rng(0)
    documents = rng.integers(VOCABULARY, size=(60, CONTEXT)).tolist()
    (tmp_path / "text.jsonl").write_text("\n".join(json.dumps({"tokens": ids}) for ids in documents))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ckpt = circuitc.Checkpoint.of(model, context=CONTEXT, text=str(tmp_path / "text.jsonl"), tokenizer=None)
    assert model.config.use_cache, "the module that was given stays as it is"
    mask = {site: rng.random(len(mean)) < 0.7 for site, mean in ckpt.means.items()}
    circuit = circuitc.compile(ckpt, mask, ckpt.means, answer=(3, 7))
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9
    circuit.save(tmp_path / "out")
    assert (tmp_path / "out" / "circuit.svg").exists()
