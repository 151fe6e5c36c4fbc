"""Each site's mean activation over text, at which a dropped node is frozen (paper, A.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from circuitc.circuit.sites import sites_of
from circuitc.trace.running import failing_on

MEMORY = 2**26
"""Logits that a batch may have, and attention scores: 256 MiB each in float32."""
HEADS = 64
"""The number of heads that memory is estimated for."""


Record = Callable[[str, Tensor, Tensor], None]
"""``record(name, x, tokens)`` gets a site's value, ``[batch, pos, channels]``, at ``tokens: int64[batch, pos]``."""


def site_means(
    model: nn.Module, sequences: NDArray[np.integer[Any]], batch: int = 64
) -> dict[str, NDArray[np.float64]]:
    """``{site: float64[channels]}`` over all positions of int[n, context] sequences, summed in float64."""
    sums: dict[str, Tensor] = {}

    def record(name: str, x: Tensor, tokens: Tensor) -> None:
        sums[name] = sums.get(name, torch.tensor(0.0)).to(x.device) + x.double().sum(dim=(0, 1))

    run_recorded(model, sites_of(model), sequences, batch, record)
    return {name: (total / sequences.size).cpu().numpy() for name, total in sums.items()}


@torch.no_grad()
def run_recorded(
    model: nn.Module, names: Iterable[str], sequences: NDArray[np.integer[Any]], batch: int, record: Record
) -> None:
    """Runs a model on sequences, ``batch`` at a time, and gives the values of some sites to ``record``."""
    sites, tokens = sites_of(model), torch.zeros(0)
    handles = [
        sites[name].register_forward_hook(lambda module, args, x, name=name: record(name, x, tokens)) for name in names
    ]
    device = next((p.device for p in model.parameters()), torch.device("cpu"))
    try:
        for start in range(0, len(sequences), batch):
            tokens = torch.from_numpy(sequences[start : start + batch].astype(np.int64)).to(device)
            with failing_on(tokens, type(model).__name__):
                model(tokens)
    finally:
        for handle in handles:
            handle.remove()


def batch_of(context: int, vocab_size: int) -> int:
    """The number of sequences in a batch that keeps within :data:`MEMORY`; at most 64."""
    return int(np.clip(MEMORY // (context * max(vocab_size, HEADS * context)), 1, 64))
