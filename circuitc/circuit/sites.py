"""Sites: the masked places of a transformer, and the module that marks one inside a PyTorch model.

A *node* is a site and a channel, written ``3.attn.q.17`` (paper, section 2.2; names follow the reference code).
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from torch import Tensor, nn

ATTENTION_SITES = ("attn.act_in", "attn.q", "attn.k", "attn.v", "attn.resid_delta")
MLP_SITES = ("mlp.act_in", "mlp.post_act", "mlp.resid_delta")


Mix = Callable[[Tensor, Tensor, Tensor], Tensor]


class Site(nn.Module):
    """The identity, by name: ablation and recording hook on it. It stands after AbsTopK, if there is one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def forward(self, x: Tensor) -> Tensor:  # (B, T, channels) -> the same
        return x

    def extra_repr(self) -> str:
        return self.name


@dataclass(frozen=True)
class Connection:
    """A linear map between two sites, whose nonzero weights are edges.

    ``output`` is the module at whose output the map's value appears, ``weight`` the map's ``[target, source]``. A v
    channel reaches its write through a head: there ``mix(q, k, v)`` gives what the map reads.
    A model with a method ``connections() -> list[Connection]`` can have single edges ablated.
    """

    source: str
    target: str
    output: nn.Module
    weight: Tensor
    mix: Mix | None = None

    @classmethod
    def through(cls, source: str, target: str, linear: nn.Linear, mix: Mix | None = None) -> Connection:
        """The connection that a linear layer is."""
        return cls(source, target, linear, linear.weight, mix)


def sites_of(model: nn.Module) -> dict[str, Site]:
    """Every site of a model by name, in the order the modules were registered."""
    return {m.name: m for m in model.modules() if isinstance(m, Site)}


def attention_connections(layer: int, reads: Iterable[nn.Linear], write: nn.Linear, mix: Mix) -> list[Connection]:
    """Where an attention layer has edges; ``reads`` are its q, k and v."""
    at = f"{layer}.attn"
    found = [Connection.through(f"{at}.act_in", f"{at}.{x}", read) for x, read in zip("qkv", reads, strict=True)]
    return [*found, Connection.through(f"{at}.v", f"{at}.resid_delta", write, mix)]


def mlp_connections(layer: int, read: nn.Linear, write: nn.Linear) -> list[Connection]:
    """Where an MLP has edges."""
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
    """The sites among ``names`` that are no read, write or channel of a layer, but places of the residual stream."""
    layers = (*ATTENTION_SITES, *MLP_SITES)
    return [name for name in names if name.partition(".")[2] not in layers]


def copy_sharing(model: nn.Module) -> nn.Module:
    """A copy of a model's modules that shares the weights' memory: hooks and casts on it leave the model as it is."""
    shared: dict[int, object] = {id(p): nn.Parameter(p.detach(), p.requires_grad) for p in model.parameters()}
    shared |= {id(b): b.detach() for b in model.buffers()}
    return copy.deepcopy(model, shared)
