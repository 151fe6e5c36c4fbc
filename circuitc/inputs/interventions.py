"""The same text on a model before and after an intervention: some nodes' values are replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from circuitc.circuit.answer import Answer
from circuitc.circuit.sites import copy_sharing
from circuitc.errors import CircuitcError
from circuitc.inputs.arguments import of_kind
from circuitc.trace.ablated import gold_answers, with_sites
from circuitc.trace.against_module import doubled
from circuitc.trace.patched import patched, patched_sites

F64 = NDArray[np.float64]
Given = Mapping[str, Any]
"""``{node: value}``: a number for all positions, or one number for each token."""


def as_given(given: Given) -> Given:
    """Raises :class:`CircuitcError` for what is no dictionary of values by node."""
    fix = "give {node: value}, such as {'1.mlp.post_act.74': 0.5}"
    of_kind(given, Mapping, "the intervention", fix)  # type: ignore[type-abstract]
    for name in given:
        of_kind(name, str, "the name of a node", fix)
    return given


def before_and_after(model: nn.Module, given: Given, ids: Sequence[int], answer: Answer) -> tuple[F64, F64]:
    """A model's answer to one text, in the model's own dtype, without the intervention and with it.

    The model must have the sites of the nodes.
    """
    values = {node: at_tokens(node, value, len(ids)) for node, value in given.items()}
    tokens, lengths = [list(ids)], [len(ids)]
    before = gold_answers(model, answer, tokens, lengths)[0]
    with patched(model, values):
        return before, gold_answers(model, answer, tokens, lengths)[0]


def in_double_with(model: nn.Module, sites: Sequence[str], given: Given) -> nn.Module:
    """A float64 copy of a model with these sites, and with those of the nodes whose values are given."""
    return doubled(copy_sharing(with_sites(model, [*sites, *patched_sites(given)]))).eval()


def at_tokens(name: str, value: Any, count: int) -> F64:
    """A replacement as ``f64[count]``. Raises :class:`CircuitcError` for another shape, and for what is not finite."""
    fix = f"give a finite number, or one for each of the {count} tokens"
    try:
        found = np.array(np.broadcast_to(np.asarray(value, dtype=np.float64), (count,)))
    except (TypeError, ValueError) as error:
        raise CircuitcError("the new value is neither a number nor one for each token", where=name, fix=fix) from error
    if not np.isfinite(found).all():
        raise CircuitcError("the new value is NaN or infinite", where=name, fix=fix)
    return found
