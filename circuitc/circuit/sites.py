"""Sites in PyTorch: the module that marks a place whose channels can be kept or dropped, and the maps between them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from torch import Tensor, nn

from circuitc.circuit.node_names import (
    ATTENTION_SITES,
    GATED_SITES,
    MLP_SITES,
    node_name,
    split_node,
    stream_sites,
)

__all__ = [
    "ATTENTION_SITES",
    "GATED_SITES",
    "MLP_SITES",
    "Connection",
    "Site",
    "attention_connections",
    "copy_sharing",
    "mlp_connections",
    "node_name",
    "sites_of",
    "split_node",
    "stream_sites",
]

Mix = Callable[[Tensor, Tensor, Tensor], Tensor]
"""``mix(q, k, v)``: the values of a head, averaged with its attention."""


class Site(nn.Module):
    """The identity with a name: ablation and recording use hooks on it. It stands after AbsTopK, if there is one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def forward(self, x: Tensor) -> Tensor:  # (B, T, channels) -> (B, T, channels)
        return x

    def extra_repr(self) -> str:
        return self.name


@dataclass(frozen=True)
class Connection:
    """A linear map between two sites. Its nonzero weights are edges.

    ``output`` is the module whose output is the map's value; ``weight[target, column]`` is the map's matrix. A value
    reaches its write through a head, so that map reads ``mix(q, k, v)``. Where heads share values, ``columns`` has the
    source channel of each column.
    Single edges can be ablated in a model that has a method ``connections() -> list[Connection]``.
    """

    source: str
    target: str
    output: nn.Module
    weight: Tensor
    mix: Mix | None = None
    columns: Tensor | None = None

    def by_column(self, edges: Tensor) -> Tensor:
        """What is said of each edge, ``bool[target, source]``, said of each column of the weight."""
        return edges if self.columns is None else edges[:, self.columns.to(edges.device)]

    @property
    def shape(self) -> tuple[int, int]:
        """The numbers of target and source channels."""
        targets, columns = self.weight.shape
        return targets, columns if self.columns is None else int(self.columns.max()) + 1

    @classmethod
    def through(cls, source: str, target: str, linear: nn.Linear, mix: Mix | None = None) -> Connection:
        """A linear layer as a connection."""
        return cls(source, target, linear, linear.weight, mix)


def sites_of(model: nn.Module) -> dict[str, Site]:
    """Every site of a model by name, in the order the modules were registered."""
    return {m.name: m for m in model.modules() if isinstance(m, Site)}


def attention_connections(layer: int, reads: Iterable[nn.Linear], write: nn.Linear, mix: Mix) -> list[Connection]:
    """The connections of an attention layer; ``reads`` are its linear layers for q, k and v."""
    at = f"{layer}.attn"
    found = [Connection.through(f"{at}.act_in", f"{at}.{x}", read) for x, read in zip("qkv", reads, strict=True)]
    return [*found, Connection.through(f"{at}.v", f"{at}.resid_delta", write, mix)]


def mlp_connections(layer: int, read: nn.Linear, write: nn.Linear) -> list[Connection]:
    """The connections of an MLP."""
    at = f"{layer}.mlp"
    ends = ((f"{at}.act_in", f"{at}.post_act", read), (f"{at}.post_act", f"{at}.resid_delta", write))
    return [Connection.through(*end) for end in ends]


def copy_sharing(model: nn.Module) -> nn.Module:
    """A copy of a model that shares its weights' memory. Hooks and casts on the copy do not change the model."""
    shared: dict[int, object] = {id(p): nn.Parameter(p.detach(), p.requires_grad) for p in model.parameters()}
    shared |= {id(b): b.detach() for b in model.buffers()}
    return copy.deepcopy(model, shared)
