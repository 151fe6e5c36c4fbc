"""What a scorer remembers from one mask to the next, and what of a verdict may depend on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from circuitc.circuit.calibration import Calibration
from circuitc.circuit.mask import NodeMask
from circuitc.ir.graph import Graph
from circuitc.search.ablations import Replacements
from circuitc.search.specialise import Specialised

STALE = 0.7  # a view is remade for a mask that keeps less than this fraction of the view's nodes

Case = tuple[str, int]
"""An ablation, and which sample of its replacements."""


@dataclass(eq=False)
class View:
    """What masks within ``mask`` are scored on in one case.

    For each batch of the prompts, ``parts`` has the specialised graph, or None to use ``graph`` itself, and the
    replacements of the channels there. ``missed`` are the masks since then that the view does not fit.
    """

    graph: Graph
    mask: NodeMask
    parts: Sequence[tuple[Specialised | None, Replacements]]
    missed: list[NodeMask] = field(default_factory=list)

    def holds(self, mask: NodeMask) -> bool:
        """Whether the view can score this mask: it keeps no node outside the view's mask."""
        return mask.keys() == self.mask.keys() and not any(
            (keep & ~self.mask[site]).any() for site, keep in mask.items()
        )

    def fits(self, mask: NodeMask) -> bool:
        """Whether the view can score this mask and has few other nodes."""
        return self.holds(mask) and _count(mask) >= STALE * _count(self.mask)


@dataclass(eq=False)
class Memory:
    """The state of a :class:`circuitc.search.scorer.Scorer` that earlier masks change.

    Exactly this of a verdict depends on it:

    - ``allowance`` decides which masks ``meets`` rejects on a few prompts alone. It changes only if an ablation samples
      its values. Then ``meets`` may reject a mask that ``lower_bound`` accepts, depending on the last mask that met the
      target. No other method reads it.
    - ``calibration`` lets ``loss_up_to`` reject a mask by one case, before a calibration is fitted to all cases. So it
      may reject a mask that ``lower_bound`` accepts, if that needs a very different calibration.
    - ``order`` decides which cases ``lower_bound`` runs before it can reject a mask: the work, not the verdict.
    - ``views`` decide on which graph a mask is run. They change answers in rounding only.
    """

    allowance: float
    """How much the loss on a few prompts may exceed ``FAR`` times the target before ``meets`` rejects a mask."""
    calibration: Calibration | None = None
    """The calibration of the last mask that met its target; None before there is one."""
    order: list[Case] = field(default_factory=list)
    """All cases, most recently failing case first; empty until a mask has been scored in every case."""
    views: dict[Case, View] = field(default_factory=dict)
    """The graph that each case last scored masks on."""

    def failed(self, case: Case) -> None:
        """Puts a case that rejected a mask first."""
        self.order.remove(case)
        self.order.insert(0, case)


def union(masks: Sequence[NodeMask]) -> NodeMask:
    """The nodes that any of the masks keeps."""
    return {site: np.logical_or.reduce([mask[site] for mask in masks]) for site in masks[0]}


def _count(mask: NodeMask) -> int:
    return sum(int(keep.sum()) for keep in mask.values())
