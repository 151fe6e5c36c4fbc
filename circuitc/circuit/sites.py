"""Sites: the places of a transformer whose channels can be kept or dropped, and the module that marks one in PyTorch.

A *node* is one channel of a site, written ``3.attn.q.17`` (paper, section 2.2; names follow the reference code).
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from torch import Tensor, nn

ATTENTION_SITES = ("attn.act_in", "attn.q", "attn.k", "attn.v", "attn.resid_delta")
MLP_SITES = ("mlp.act_in", "mlp.post_act", "mlp.resid_delta")
GATED_SITES = ("mlp.act_in", "mlp.gate", "mlp.up", "mlp.post_act", "mlp.resid_delta")
"""Those of a gated MLP: ``gate`` before its activation, ``up``, and their product."""

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


def node_name(site: str, channel: int) -> str:
    """``("3.attn.q", 17)`` is written ``3.attn.q.17``."""
    return f"{site}.{channel}"


def split_node(node: str) -> tuple[str, int]:
    """The inverse of :func:`node_name`."""
    site, _, channel = node.rpartition(".")
    return site, int(channel)


def stream_sites(names: Iterable[str]) -> list[str]:
    """The sites among ``names`` that are places of the residual stream, not sites inside attention or an MLP."""
    layers = (*ATTENTION_SITES, *GATED_SITES)
    return [name for name in names if name.partition(".")[2] not in layers]


def copy_sharing(model: nn.Module) -> nn.Module:
    """A copy of a model that shares its weights' memory. Hooks and casts on the copy do not change the model."""
    shared: dict[int, object] = {id(p): nn.Parameter(p.detach(), p.requires_grad) for p in model.parameters()}
    shared |= {id(b): b.detach() for b in model.buffers()}
    return copy.deepcopy(model, shared)
