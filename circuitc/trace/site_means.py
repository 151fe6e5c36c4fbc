"""Each site's mean activation over text, at which a dropped node is frozen (paper, A.5)."""

from __future__ import annotations

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


@torch.no_grad()
def site_means(
    model: nn.Module, sequences: NDArray[np.integer[Any]], batch: int = 64
) -> dict[str, NDArray[np.float64]]:
    """``{site: float64[channels]}`` over all positions of int[n, context] sequences, summed in float64."""
    sums: dict[str, Tensor] = {}
    handles = []
    for name, site in sites_of(model).items():

        def record(module: nn.Module, args: Any, x: Tensor, name: str = name) -> None:  # x: (B, T, channels)
            sums[name] = sums.get(name, torch.tensor(0.0)).to(x.device) + x.double().sum(dim=(0, 1))

        handles.append(site.register_forward_hook(record))
    device = next((p.device for p in model.parameters()), torch.device("cpu"))
    try:
        for start in range(0, len(sequences), batch):
            tokens = torch.from_numpy(sequences[start : start + batch].astype(np.int64)).to(device)
            with failing_on(tokens, type(model).__name__):
                model(tokens)
    finally:
        for handle in handles:
            handle.remove()
    return {name: (total / sequences.size).cpu().numpy() for name, total in sums.items()}


def batch_of(context: int, vocab_size: int) -> int:
    """The number of sequences in a batch that keeps within :data:`MEMORY`; at most 64."""
    return int(np.clip(MEMORY // (context * max(vocab_size, HEADS * context)), 1, 64))
