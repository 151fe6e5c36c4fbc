"""Sites by name: the places of a transformer whose channels can be kept or dropped.

A *node* is one channel of a site, written ``3.attn.q.17`` (paper, section 2.2; names follow the reference code).
"""

from __future__ import annotations

from collections.abc import Iterable

ATTENTION_SITES = ("attn.act_in", "attn.q", "attn.k", "attn.v", "attn.resid_delta")
MLP_SITES = ("mlp.act_in", "mlp.post_act", "mlp.resid_delta")
GATED_SITES = ("mlp.act_in", "mlp.gate", "mlp.up", "mlp.post_act", "mlp.resid_delta")
"""Those of a gated MLP: ``gate`` before its activation, ``up``, and their product."""


def node_name(site: str, channel: int) -> str:
    """``("3.attn.q", 17)`` is written ``3.attn.q.17``."""
    return f"{site}.{channel}"


def split_node(node: str) -> tuple[str, int]:
    """The inverse of :func:`node_name`."""
    site, _, channel = node.rpartition(".")
    return site, int(channel)


def edge_name(source: str, target: str) -> str:
    """An edge between two nodes, as certificates write it: ``3.attn.v.2 -> 3.attn.resid_delta.7``."""
    return f"{source} -> {target}"


def stream_sites(names: Iterable[str]) -> list[str]:
    """The sites among ``names`` that are places of the residual stream, not sites inside attention or an MLP."""
    layers = (*ATTENTION_SITES, *GATED_SITES)
    return [name for name in names if name.partition(".")[2] not in layers]
