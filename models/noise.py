"""Ablation noise in training: a model that still works when some nodes are dropped has smaller faithful circuits.

Half of the sequences of a batch are clean. In each of the others a random fraction of all nodes is dropped. In every
second of them these nodes take the mean over the clean sequences, and in the others the values of a clean sequence.
Gradients flow through the replacements.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch
from torch import Tensor, nn

from circuitc.circuit.sites import sites_of
from circuitc.errors import CircuitcError


@contextlib.contextmanager
def ablation_noise(model: nn.Module, batch: int, rate: float, seed: int) -> Iterator[None]:
    """A context in which the last half of each batch of ``batch`` sequences is noised (see the module's docstring).

    The fraction of dropped nodes is uniform in [0, ``rate``] for each sequence; ``seed`` decides all random choices.
    Raises :class:`CircuitcError` if the batch is odd.
    """
    if batch % 2:
        raise CircuitcError(
            f"ablation noise needs as many clean sequences as noised ones, so a batch of {batch} does not work",
            fix="make the batch of each process even",
        )
    half = batch // 2
    random = torch.Generator().manual_seed(seed)
    fractions = rate * torch.rand(half, 1, 1, generator=random)
    to_mean = torch.arange(half)[:, None, None] % 2 == 0

    def drop(site: nn.Module, args: tuple[Tensor], x: Tensor) -> Tensor:  # (batch, T, channels) -> the same
        clean, noised = x[:half], x[half:]
        dropped = (torch.rand(half, 1, x.shape[-1], generator=random) < fractions).to(x.device)
        replacement = torch.where(to_mean.to(x.device), clean.mean((0, 1)), clean)
        return torch.cat([clean, torch.where(dropped, replacement, noised)])

    hooks = [site.register_forward_hook(drop) for site in sites_of(model).values()]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
