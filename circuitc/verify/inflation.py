"""Random paths through a model from its input to its output, to inflate a circuit by (Shi et al. 2024)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.heads import HeadSites, head_sites
from circuitc.circuit.mask import Connection, NodeMask, connections
from circuitc.circuit.node_names import node_name
from circuitc.ir.graph import Graph

Place = tuple[str, int]
"""A node: its site and channel."""


@dataclass(frozen=True)
class Path:
    """What a path adds to the circuit: new ``nodes``, and ``edges`` with at least one new end."""

    nodes: list[str]
    edges: list[tuple[str, str]]


class Inflation:
    """Samples paths outside a circuit, whose nodes are those of ``mask``."""

    def __init__(self, source: Graph, mask: NodeMask) -> None:
        self.mask = mask
        self.joined = connections(source)
        self.weights = [c.weight != 0 for c in self.joined]  # [target channels, source channels]
        self.heads: dict[str, tuple[HeadSites, int]] = {}  # by site: its attention, and 0 for queries, 1 for keys
        for node in source:
            if node.op.name == "attention" and (sites := head_sites(node)) is not None:
                self.heads |= {sites.names[part]: (sites, part) for part in (0, 1)}

    def sample(self, rng: np.random.Generator) -> Path | None:
        """A path through a random nonzero weight with at least one end outside the circuit; None if there is none.

        All these weights are equally likely. From there the path follows random weights up to a read and down to a
        write, and ends early at nodes of the circuit. A query comes with the key of its channel, a key with the query,
        and both with a value of their head.
        """
        fresh = [self._fresh(c, w) for c, w in zip(self.joined, self.weights, strict=True)]
        counts = np.array([f.sum() for f in fresh])
        if not counts.sum():
            return None
        which = int(rng.choice(len(counts), p=counts / counts.sum()))
        t, s = map(int, rng.choice(np.argwhere(fresh[which])))
        from_site, to_site = self.joined[which].sites
        return self._grown((from_site, s), (to_site, t), rng)

    def _fresh(self, connection: Connection, weights: NDArray[np.bool_]) -> NDArray[np.bool_]:
        source, target = connection.sites
        return weights & ~(self.mask[target][:, None] & self.mask[source][None, :])

    def _grown(self, source: Place, target: Place, rng: np.random.Generator) -> Path:
        edges = [(source, target)]
        seen: dict[Place, None] = {}
        todo = [source, target]
        while todo:
            place = todo.pop(0)
            if place in seen or self.mask[place[0]][place[1]]:
                continue
            seen[place] = None
            if not any(place == end for _, end in edges) and (found := self._one(place, 1, rng)):
                edges.append((found, place))
                todo.append(found)
            if place[0] in self.heads:
                todo += self._partners(place, rng)
            elif not any(place == start for start, _ in edges) and (found := self._one(place, 0, rng)):
                edges.append((place, found))
                todo.append(found)
        return Path([node_name(*x) for x in seen], [(node_name(*a), node_name(*b)) for a, b in edges])

    def _one(self, place: Place, end: int, rng: np.random.Generator) -> Place | None:
        """The other end of a random weight whose source (``end`` 0) or target (``end`` 1) is ``place``, or None."""
        site, channel = place
        others = [
            (c.sites[1 - end], int(other))
            for c, w in zip(self.joined, self.weights, strict=True)
            if c.sites[end] == site
            for other in np.flatnonzero(w[channel] if end else w[:, channel])
        ]
        return others[rng.integers(len(others))] if others else None

    def _partners(self, place: Place, rng: np.random.Generator) -> list[Place]:
        site, channel = place
        sites, part = self.heads[site]
        met = (sites.meets if part == 0 else sites.meets.T.tocsr())[[channel]].indices
        partner = int(met[rng.integers(len(met)) if len(met) > 1 else 0])
        heads = sites.by_head(part)[:, channel]
        values = np.flatnonzero(sites.by_head(2)[heads].any(0))
        return [(sites.names[1 - part], partner), (sites.names[2], int(values[rng.integers(len(values))]))]
