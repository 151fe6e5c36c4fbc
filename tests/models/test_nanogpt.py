"""nanoGPT's checkpoints against what nanoGPT computes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import circuitc
from circuitc.errors import CircuitcError
from circuitc.models.nanogpt import load
from circuitc.trace.export import export_model

FIXTURE = Path(__file__).parent.parent / "fixtures" / "nanogpt_tiny"
REFERENCE = dict(np.load(FIXTURE / "reference.npz"))
TOKENS = torch.from_numpy(REFERENCE["tokens"])

Change = Callable[[dict[str, Any]], object]


def changed(path: Path, change: Change) -> Path:
    value = torch.load(FIXTURE / "ckpt.pt", weights_only=True)
    change(value)
    torch.save(value, path)
    return path


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


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda value: value.pop("model_args"), r"a.pt: the file has no 'model' and 'model_args'"),
        (lambda value: value.pop("model"), r"a.pt: the file has no 'model' and 'model_args'"),
        (lambda value: value.update(model=3), r"must be a dictionary of tensors, not int"),
        (lambda value: value["model_args"].update(window=3), r"no key named 'window'"),
        (lambda value: value["model_args"].update(vocab_size=None), r"'vocab_size' is None"),
        (lambda value: value["model_args"].update(n_head=5), r"n_embd 32 is not a multiple of n_head 5"),
        (lambda value: value["model_args"].update(bias=False), r"'transformer.h.0.ln_1.bias' is not part"),
        (
            lambda value: value["model_args"].update(block_size=10**6),
            r"wpe.weight' has shape \[32, 32\], not \[1000000",
        ),
        (
            lambda value: value["model"].update({"lm_head.weight": torch.ones(64, 32)}),
            r"'lm_head.weight' and '.*' differ",
        ),
        (lambda value: value["model"].pop("transformer.wte.weight"), r"'transformer.wte.weight' is missing"),
    ],
)
def test_refusals(tmp_path: Path, change: Change, message: str) -> None:
    with pytest.raises(CircuitcError, match=message) as caught:
        load(changed(tmp_path / "a.pt", change))
    assert caught.value.fix
