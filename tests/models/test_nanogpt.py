"""nanoGPT's checkpoints against what nanoGPT computes."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from refusals.nanogpt import FIXTURE, Change, changed

import circuitc
from circuitc.models.nanogpt import load
from circuitc.trace.export import export_model

REFERENCE = dict(np.load(FIXTURE / "reference.npz"))
TOKENS = torch.from_numpy(REFERENCE["tokens"])


def test_logits() -> None:
    logits = load(FIXTURE).model(TOKENS)
    np.testing.assert_allclose(logits, REFERENCE["logits_all"], atol=5e-5, rtol=0)
    np.testing.assert_allclose(logits[:, -1:], REFERENCE["logits_last"], atol=5e-5, rtol=0)


def test_export() -> None:
    assert export_model(load(FIXTURE).model, TOKENS).mask_length == 32


def test_the_file_or_its_folder(tmp_path: Path) -> None:
    folder, file = circuitc.load(FIXTURE), circuitc.load(FIXTURE / "ckpt.pt")
    assert folder.sha256 == file.sha256
    assert (folder.name, file.name, file.context) == ("nanogpt_tiny", "ckpt.pt", 32)
    shutil.copy(FIXTURE / "ckpt.pt", tmp_path / "other.pt")
    assert circuitc.load(tmp_path / "other.pt").card == {"format": "nanogpt"}


def compiled(value: dict[str, Any]) -> None:
    value["model"] = {f"_orig_mod.{name}": tensor for name, tensor in value["model"].items()}


def trained(value: dict[str, Any]) -> None:
    """What else train.py saves, and the masks of models without flash attention."""
    value.update(iter_num=7, best_val_loss=torch.tensor(1.5), config={"dataset": "x", "lr": 1e-3, "compile": True})
    value["optimizer"] = {"state": {0: {"step": torch.tensor(1.0), "exp_avg": torch.ones(3)}}, "param_groups": [{}]}
    value["model"] |= {f"transformer.h.{i}.attn.bias": torch.ones(1, 1, 32, 32).tril() for i in range(2)}


@pytest.mark.parametrize("change", [compiled, trained])
def test_what_changes_nothing(tmp_path: Path, change: Change) -> None:
    assert load(changed(tmp_path / "a.pt", change)).model(TOKENS).equal(load(FIXTURE).model(TOKENS))


def test_without_biases(tmp_path: Path) -> None:
    """The model with biases of zero."""

    def zero(value: dict[str, Any]) -> None:
        value["model"] = {k: t * (not k.endswith(".bias")) for k, t in value["model"].items()}

    def leave_out(value: dict[str, Any]) -> None:
        value["model_args"]["bias"] = False
        value["model"] = {k: t for k, t in value["model"].items() if not k.endswith(".bias")}

    zeroed, without = (load(changed(tmp_path / f"{f.__name__}.pt", f)).model for f in (zero, leave_out))
    assert not any(name.endswith("bias") for name, _ in without.named_parameters())
    torch.testing.assert_close(without(TOKENS), zeroed(TOKENS), atol=1e-6, rtol=0)
