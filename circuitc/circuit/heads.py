"""Which channels of queries, keys and values meet in attention, whatever lies between their sites and the heads.

A head may read its queries and keys after a norm and a rotation, and may share keys and values with other heads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, eye_array, vstack

from circuitc.circuit.mask import constant, is_site
from circuitc.ir.graph import Graph, Node
from circuitc.ir.tensor_ops import NORMS


@dataclass(frozen=True, eq=False)
class HeadSites:
    """The sites of one attention. ``reads`` has for q, k and v which channels of the site, ``[channels of attention,
    channels of the site]``, each channel that attention reads depends on; a norm joins a channel to itself only.
    """

    names: tuple[str, str, str]
    heads: int
    reads: tuple[csr_array, csr_array, csr_array]

    @cached_property
    def meets(self) -> csr_array:
        """Which query meets which key: ``[channels of q, channels of k]``."""
        return (self.reads[0].T @ self.reads[1]).tocsr()

    def by_head(self, part: int) -> NDArray[np.bool_]:
        """Which heads read each channel of q (``part`` 0), k (1) or v (2): ``[heads, channels of the site]``."""
        reads = self.reads[part]
        width = reads.shape[0] // self.heads
        found = np.zeros((self.heads, reads.shape[1]), dtype=bool)
        at = reads.tocoo()
        found[at.row // width, at.col] = True
        return found


def head_sites(attention: Node) -> HeadSites | None:
    """The sites that an ``attention`` reads; None unless q, k and v come from one site each."""
    found = [origin(x) for x in attention.operands[:3]]
    if any(each is None for each in found):
        return None
    (q, of_q), (k, of_k), (v, of_v) = (each for each in found if each is not None)
    names = (q.text("name"), k.text("name"), v.text("name"))
    return HeadSites(names, attention.integer("heads"), (of_q, of_k, of_v))


Origin = tuple[Node, csr_array]


def origin(x: Node) -> Origin | None:
    """The site of queries, keys or values that a tensor is computed from, and which of its channels each channel
    depends on; None if it is not computed from one such site."""
    found: dict[Node, Origin | None] = {}
    todo = [x]
    while todo:
        missing = [y for y in _below(todo[-1]) if y not in found]
        todo += missing
        if not missing:
            top = todo.pop()
            found[top] = _origin(top, [each for y in _below(top) if (each := found[y]) is not None])
    return found[x]


def _below(x: Node) -> list[Node]:
    return [] if is_site(x) else [y for y in x.operands if y.type.channels is not None]


def _origin(x: Node, parts: Sequence[Origin]) -> Origin | None:
    if is_site(x):
        own = eye_array(x.type.channels or 0, dtype=np.float64, format="csr")
        return (x, own) if x.text("name").endswith((".q", ".k", ".v")) else None
    if not parts or any(site is not parts[0][0] for site, _ in parts):
        return None
    site, first = parts[0]
    if x.op.name == "linear":
        return site, _flags(csr_array(constant(x.operands[1]) != 0).astype(np.float64) @ first)
    if x.op.name == "concat":
        return (site, vstack([reads for _, reads in parts], format="csr")) if len(parts) == len(x.operands) else None
    if x.op.channelwise:
        return site, _flags(sum((reads for _, reads in parts[1:]), start=first))
    return (site, first) if x.op.name in NORMS else None


def between_sites_and_heads(graph: Graph) -> set[Node]:
    """What happens to queries, keys and values between their sites and attention. Its constants are no weights, except
    for gains of norms.
    """
    found: set[Node] = set()
    for attention in graph:
        if attention.op.name == "attention":
            stack = [x for x in attention.operands[:3] if origin(x) is not None]
            while stack:
                node = stack.pop()
                if not is_site(node) and node not in found:
                    found.add(node)
                    stack += _below(node)
    return found


def site_of(x: Node) -> Node | None:
    """The site that an operand of attention comes from."""
    found = origin(x)
    return None if found is None else found[0]


def _flags(reads: csr_array) -> csr_array:
    return (reads != 0).astype(np.float64)
