"""nanoGPT's checkpoints with other keys, options or tensors than it writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from circuitc.models.nanogpt import load
from refusals.shared import FIXTURES, Case

FIXTURE = FIXTURES / "nanogpt_tiny"
Change = Callable[[dict[str, Any]], object]


def changed(path: Path, change: Change) -> Path:
    value = torch.load(FIXTURE / "ckpt.pt", weights_only=True)
    change(value)
    torch.save(value, path)
    return path


def args(**changes: object) -> Change:
    return lambda value: value["model_args"].update(changes)


CHANGES: dict[str, Change] = {
    "no options": lambda value: value.pop("model_args"),
    "no weights": lambda value: value.pop("model"),
    "a number for weights": lambda value: value.update(model=3),
    "an option that does not exist": args(window=3),
    "no size of the vocabulary": args(vocab_size=None),
    "five heads": args(n_head=5),
    "biases for a model without": args(bias=False),
    "a longer context": args(block_size=10**6),
    "a head that differs": lambda value: value["model"].update({"lm_head.weight": torch.ones(64, 32)}),
    "no embedding": lambda value: value["model"].pop("transformer.wte.weight"),
}
CASES: dict[str, Case] = {
    name: lambda folder, change=change: load(changed(folder / "a.pt", change)) for name, change in CHANGES.items()
}
