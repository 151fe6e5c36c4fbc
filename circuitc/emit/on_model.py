"""A circuit beside the model that it was compiled from: the ablated model, and interventions on both."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import nn

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.mask import EdgeMask, mask_of_edges
from circuitc.circuit.node_names import stream_sites
from circuitc.circuit.reply import Patched
from circuitc.emit.values import replaceable, with_replaced
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.arguments import of_kind
from circuitc.inputs.checkpoint import LOAD, Checkpoint
from circuitc.inputs.interventions import Given, as_given, at_tokens, before_and_after, in_double_with
from circuitc.inputs.prompts import ids_of
from circuitc.inputs.source_graph import model_graph
from circuitc.trace.ablated import ablated
from circuitc.trace.patched import values_at

SAME = 1e-9  # relative: program and ablated model are compared in float64
TEXTS = 4  # of the checkpoint's, on which a node is compared with the program's value


def ablated_model(circuit: CircuitData, ckpt: Checkpoint) -> nn.Module:
    """The checkpoint's model with the circuit's dropped nodes and dropped edges frozen: ``tokens -> logits``.

    Raises :class:`CircuitcError` for another checkpoint than the circuit's.
    """
    edges = kept_edges_of(circuit, ckpt)
    return ablated(ckpt.model, circuit.mask, circuit.means, edges)


def kept_edges_of(circuit: CircuitData, ckpt: Checkpoint) -> EdgeMask:
    """The circuit's edges as masks on the checkpoint's weights."""
    check_checkpoint(circuit, ckpt)
    return mask_of_edges(circuit.edges, circuit.mask, model_graph(ckpt, stream_sites(circuit.mask)))


def check_checkpoint(circuit: CircuitData, ckpt: Checkpoint) -> None:
    """Raises :class:`CircuitcError` for another checkpoint than the one that the circuit was compiled from."""
    of_kind(ckpt, Checkpoint, "the checkpoint", LOAD)
    named = (circuit.certificate.get("checkpoint") or {}).get("sha256")
    if named is not None and named != ckpt.sha256:
        fix = f"give the checkpoint '{circuit.certificate['checkpoint'].get('name')}'"
        raise CircuitcError("the circuit was compiled from another checkpoint", where=ckpt.name, fix=fix)


def patch(circuit: CircuitData, given: Given, text: str | Sequence[int], ckpt: Checkpoint) -> Patched:
    """The same values replaced in the exact program, in the ablated model and in the original model, all in float64.

    Values are the model's. The program may hold a node times a constant, as a norm's gain is folded into the weights
    after it; the constant is measured on the text and on some of the checkpoint's text. Raises :class:`CircuitcError`
    if the program then does not do what the ablated model does: simplification may have computed what depends on a node
    in more than one way.
    """
    ids, given = ids_of(circuit.tokenizer, text), as_given(given)
    edges = kept_edges_of(circuit, ckpt)
    model = in_double_with(ckpt.model, [*circuit.mask], given)
    gold = ablated(model, circuit.mask, circuit.means, edges)
    replacements = {name: at_tokens(name, value, len(ids)) for name, value in given.items()}
    scales = _scales(circuit, gold, list(given), [ids, *(list(row) for row in ckpt.corpus[:TEXTS])])
    ours = {name: value / scales[name] for name, value in replacements.items()}
    before = {"program": with_replaced(circuit, circuit.graph, {}, ids)}
    after = {"program": with_replaced(circuit, circuit.graph, ours, ids)}
    for who, asked in (("ablated", gold), ("model", model)):
        before[who], after[who] = before_and_after(asked, replacements, ids, circuit.answer)
    found = Patched(circuit.answers, before, after)
    if found.error > SAME * max(1.0, float(np.abs(after["ablated"]).max())):
        raise CircuitcError(
            f"the program cannot replace {', '.join(map(repr, given))}: its answer is {found.error:.3g} from the "
            "ablated model's, as simplification computed what depends on it in more than one way",
            fix="ckpt.patch replaces it in the model alone",
        )
    return found


def _scales(circuit: CircuitData, gold: nn.Module, nodes: list[str], texts: list[list[int]]) -> dict[str, float]:
    """By node, the ablated model's value divided by the program's: one number on all texts.

    Raises :class:`CircuitcError` for a node that the program does not have, or whose two values are not in proportion.
    """
    kept = set(circuit.nodes)
    for name in nodes:
        if name not in kept:
            raise unknown("node", name, kept)
    programs = [replaceable(circuit, circuit.graph, nodes, ids) for ids in texts]
    models = [values_at(gold, nodes, ids) for ids in texts]
    found = {}
    for name in nodes:
        ours = np.concatenate([values[name] for values in programs])
        theirs = np.concatenate([values[name] for values in models])
        scale = float(ours @ theirs / (ours @ ours)) if ours.any() else 0.0
        if not scale or not np.abs(theirs - scale * ours).max() <= SAME * max(1.0, float(np.abs(theirs).max())):
            raise CircuitcError(
                "the program's value is not this node's, or is 0 on all text that was tried",
                where=name,
                fix="ckpt.patch replaces it in the model alone",
            )
        found[name] = scale
    return found
