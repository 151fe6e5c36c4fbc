"""OpenAI's models as Hugging Face's folders have them: the same class and logits as from ``beeg_config.json``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from refusals.circuitgpt import folder
from refusals.openai import DENSE, OPENAI

import circuitc

VARIANTS = sorted(file.parent.name for file in OPENAI.glob("*/reference.npz"))
TOKENS = torch.randint(8, (2, 8), generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("prefix", ["circuit_model.", "model.", ""])
def test_the_same_model(variant: str, prefix: str, tmp_path: Path) -> None:
    found = circuitc.load(folder(tmp_path, variant, prefix))
    expected = circuitc.load(OPENAI / variant)
    assert type(found.model) is type(expected.model) and found.model(TOKENS).equal(expected.model(TOKENS))
    assert (found.card, found.context) == ({"format": "circuitgpt"}, expected.context)
    assert found.tokenizer.encode("3 7 0").ids == [3, 7, 0]


def test_a_pickle_and_shards(tmp_path: Path) -> None:
    expected = circuitc.load(OPENAI / DENSE).model(TOKENS)
    for kind in ("bin", "shards"):
        assert circuitc.load(folder(tmp_path / kind, kind=kind)).model(TOKENS).equal(expected)


def test_missing_fields_have_the_defaults_of_openais_code(tmp_path: Path) -> None:
    def fewer(table: dict[str, Any]) -> None:
        for key in (
            "bias",
            "ln_bias",
            "residual_activation_type",
            "activation_type",
            "afrac",
            "afrac_loctypes",
            "sink",
        ):
            del table[key]

    found = circuitc.load(folder(tmp_path, change=fewer)).model(TOKENS)
    assert found.equal(circuitc.load(OPENAI / DENSE).model(TOKENS))


def test_what_changes_nothing(tmp_path: Path) -> None:
    unset = dict(unembed_rank=None, afrac_ste=False, mup=False, rtopk=False, scale_invariance=False)
    more = dict(tie_word_embeddings=False, use_position_embeddings=True, hidden_size=32, use_cache=True)
    found = circuitc.load(folder(tmp_path, change=lambda table: table.update(**unset, **more))).model(TOKENS)
    assert found.equal(circuitc.load(OPENAI / DENSE).model(TOKENS))


def test_without_positions(tmp_path: Path) -> None:
    """A model that adds none has a table of zeros, or no table."""
    variant, off = "02_sink_bigram_nopos", lambda table: table.update(use_position_embeddings=False)
    path = folder(tmp_path, variant, change=off)
    expected = circuitc.load(OPENAI / variant).model(TOKENS)
    assert circuitc.load(path).model(TOKENS).equal(expected)
    without = folder(tmp_path / "none", variant, change=off, drop=("transformer.wpe.weight",))
    assert circuitc.load(without).model(TOKENS).equal(expected)


def test_its_code_never_runs(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "modeling_circuitgpt.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    assert json.loads((path / "config.json").read_text())["auto_map"]
    circuitc.load(path)
    assert not (tmp_path / "ran").exists()
