"""The gold meaning: the PyTorch model itself with dropped nodes and edges frozen at their means.

It shares nothing with the compiler: hooks on the model's own modules, run by PyTorch on the whole model.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from circuitc.answer import Answer, read
from circuitc.errors import CircuitcError, unknown
from circuitc.mask import EdgeMask, Means, NodeMask
from circuitc.sites import Connection, sites_of


class Ablated(nn.Module):
    """``tokens: int[batch, pos] -> logits``, in the model's own dtype. Made by :func:`ablated`."""

    def __init__(self, model: nn.Module, mask: NodeMask, means: Means, edges: EdgeMask) -> None:
        super().__init__()
        self.model = copy.deepcopy(model).eval()
        self.seen: dict[str, Tensor] = {}
        self.means = {name: torch.tensor(np.asarray(mean, dtype=np.float64)) for name, mean in means.items()}
        sites = sites_of(self.model)
        for name, keep in mask.items():
            if name not in sites:
                raise unknown("site", name, sites)
            if not np.all(keep) and name not in means:
                raise CircuitcError("nodes are dropped here, but there is no mean to freeze them at", where=name)
        for name, site in sites.items():
            kept_nodes = torch.tensor(np.asarray(mask.get(name, True), dtype=bool))
            site.register_forward_hook(self._freeze(name, kept_nodes))
        for connection in self._connections(edges):
            kept_edges = torch.tensor(np.asarray(edges[connection.source, connection.target], dtype=bool))
            connection.linear.register_forward_hook(self._cut(connection, kept_edges))

    def _connections(self, edges: EdgeMask) -> list[Connection]:
        if all(np.all(keep) for keep in edges.values()):
            return []
        model: Any = self.model
        if not hasattr(model, "connections"):
            raise CircuitcError(
                f"{type(self.model).__name__} does not say which linear layers join its sites",
                fix="give it a method connections() -> list[circuitc.sites.Connection], or drop nodes only",
            )
        found: list[Connection] = model.connections()
        return [c for c in found if not np.all(edges.get((c.source, c.target), True))]

    def _freeze(self, name: str, keep: Tensor) -> Callable[..., Tensor]:
        def hook(module: nn.Module, args: Any, x: Tensor) -> Tensor:  # (B, T, channels)
            if not bool(keep.all()):
                x = torch.where(keep.to(x.device), x, self.means[name].to(x))
            self.seen[name] = x
            return x

        return hook

    def _cut(self, connection: Connection, keep: Tensor) -> Callable[..., Tensor]:
        def hook(module: nn.Module, args: tuple[Tensor], y: Tensor) -> Tensor:  # (B, T, target channels)
            (x,) = args
            mean = self.means[connection.source].to(x).expand_as(x)
            if connection.mix is not None:
                layer = connection.source.removesuffix(".v")
                mean = connection.mix(self.seen[f"{layer}.q"], self.seen[f"{layer}.k"], mean)
            weight = connection.linear.weight
            kept = keep.to(weight.device)
            return F.linear(x, weight * kept, connection.linear.bias) + F.linear(mean, weight * ~kept)

        return hook

    def forward(self, tokens: Tensor) -> Tensor:
        self.seen.clear()
        logits: Tensor = self.model(tokens)
        return logits


def ablated(model: nn.Module, mask: NodeMask, means: Means, edges: EdgeMask | None = None) -> Ablated:
    """The model in which, at each site, a dropped channel is its mean at every position (design, section 1).

    ``mask: {site: bool[channels]}``, True = kept, an absent site is kept whole; ``means: {site: float[channels]}``;
    ``edges: {(source site, target site): bool[target, source]}``, where a dropped edge makes the target alone read
    the source's mean. The model given is not touched. Raises :class:`CircuitcError` for unknown sites or shapes
    that do not fit.
    """
    for name, keep in mask.items():
        if name in means and np.shape(means[name]) != np.shape(keep):
            raise CircuitcError(f"mask has shape {np.shape(keep)}, means have {np.shape(means[name])}", where=name)
    return Ablated(model, mask, means, edges or {})


def gold_answers(model: nn.Module, answer: Answer, tokens: Any, lengths: Any) -> np.ndarray[Any, Any]:
    """A PyTorch model's answers on right-padded sequences, in float64: a pair's difference is ``f64[batch]``."""
    with torch.no_grad():
        return read(model(torch.as_tensor(np.asarray(tokens))), answer, lengths)
