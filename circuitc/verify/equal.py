"""Was it compiled right? Compares the program with the ablated PyTorch model in float64, its reference."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from circuitc.circuit.answer import Answer, Channels, channels_of
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.mask import EdgeMask, Means, NodeMask, mask_of_edges
from circuitc.circuit.probe import Probe, differences, largest_difference
from circuitc.circuit.sites import copy_sharing
from circuitc.circuit.size import least_size, relative_differences, sizes
from circuitc.emit.python import emitted_function
from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.probes import make_probe
from circuitc.inputs.prompts import Prompts
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.graph import Graph
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.trace.ablated import ablated, gold_answers, with_sites
from circuitc.trace.against_module import compare_with_module, doubled

RANDOM_SEQUENCES = 2048
TEXT_SEQUENCES = 128
TOO_LARGE = "look for weights that are too large, or a norm that divides by 0"


def in_double(model: nn.Module, sites: Collection[str] = ()) -> nn.Module:
    """A float64 copy of the model, with sites, among them those named: the reference for answers.

    A norm without its own eps keeps the one that PyTorch uses in float32.
    """
    return doubled(copy_sharing(with_sites(model, sites))).eval()


def gold_model(ckpt: Checkpoint) -> nn.Module:
    """The model if it marks its sites, else PyTorch's program of it, with sites. An export takes seconds."""
    return with_sites(ckpt.model, ())


def run_gold(model: nn.Module, answer: Answer, probe: Probe, causal: bool = True) -> NDArray[np.float64]:
    """A PyTorch model's answers on a probe, ``f64[n]`` for a pair."""
    return probe.each(lambda tokens, lengths: gold_answers(model, answer, tokens, lengths), padded=causal)


def is_causal(graph: Graph) -> bool:
    """Whether no attention reads positions to its right."""
    return all(n.attrs["mask"] == "causal" for n in graph if n.op.name in ("attention", *PATTERNS))


def against_module(ckpt: Checkpoint, gold: nn.Module) -> dict[str, Any]:
    """The checkpoint's module beside its :func:`gold_model`, as a certificate has it.

    Raises :class:`CircuitcError` if the two differ (:mod:`circuitc.trace.against_module`), or if a weight is not
    finite.
    """
    for name, weight in ckpt.model.named_parameters():
        if not torch.isfinite(weight).all():
            fix = "a weight must be a finite number: train the model again, or repair the checkpoint"
            raise CircuitcError(f"the weights '{name}' have NaN or infinity", where=ckpt.name, fix=fix)
    vocabulary = ckpt.tokenizer.get_vocab_size()
    return asdict(compare_with_module(ckpt.model, gold, vocabulary, ckpt.context, ckpt.name))


def check_logits_finite(gold: NDArray[np.float64], ckpt: Checkpoint) -> None:
    """Raises :class:`CircuitcError` if any of the model's answers ``gold`` is not finite.

    A buffer that may be why is named; -inf is usual in one, as it masks.
    """
    if not np.isfinite(gold).all():
        wrong = [name for name, x in ckpt.model.named_buffers() if (x.isnan() | x.isposinf()).any()]
        fix = f"the buffer '{wrong[0]}' has NaN or infinity: give it numbers" if wrong else TOO_LARGE
        raise CircuitcError("the model gives logits that are NaN or infinite", where=ckpt.name, fix=fix)


Asked = tuple[NodeMask, Means, EdgeMask]


def equivalence(
    circuit: CircuitData,
    ckpt: Checkpoint,
    source: Graph,
    prompts: Prompts | None,
    seed: int,
    asked: Asked | None = None,
) -> dict[str, Any]:
    """The largest difference between answers of the program and of the ablated PyTorch model in float64.

    ``max_rel_error`` is the largest relative to the size of its answer (:mod:`circuitc.circuit.size`), of which
    ``size`` is the largest. The ``text_`` errors are those on prompts and corpus text, where a pass like
    ``specialise-topk`` makes its promise. ``python_max_abs_error`` is between the emitted Python and the program. The
    model is ablated to the circuit's nodes and edges, or to the mask, means and edges ``asked`` for. Raises
    :class:`CircuitcError` if that model's answers are not finite.
    """
    probe = make_probe(ckpt, prompts, RANDOM_SEQUENCES, TEXT_SEQUENCES, seed + 1)
    mask, means, edges = asked or (circuit.mask, circuit.means, mask_of_edges(circuit.edges, circuit.mask, source))
    model = ablated(in_double(ckpt.model, mask), mask, means, edges)
    gold, least = gold_and_least(model, circuit.answer, probe, is_causal(source))
    if not np.isfinite(gold).all():
        raise CircuitcError("the ablated model gives logits that are NaN or infinite", where=ckpt.name)
    program = probe.answers(circuit.graph)
    error, text_error = differences(gold, program, probe)
    relative, text_relative = relative_differences(gold, program, least, probe)
    emitted = emitted_function(circuit)
    written = probe.each(lambda tokens, lengths: emitted(tokens), padded=False)
    return {
        "max_abs_error": error,
        "text_max_abs_error": text_error,
        "max_rel_error": relative,
        "text_max_rel_error": text_relative,
        "size": float(sizes(gold, least).max()),
        "python_max_abs_error": largest_difference(program, written),
        "sequences": len(gold),
        "random": int((~probe.text).sum()) if probe.text is not None else 0,
        "tolerance": EXACT_TOLERANCE,
    }


def gold_and_least(model: nn.Module, answer: Answer, probe: Probe, causal: bool) -> tuple[NDArray[np.float64], float]:
    """A PyTorch model's answers on a probe, and the size that each has at least as what an error is relative to."""
    if isinstance(answer, Channels):
        logits = gold = run_gold(model, answer, probe, causal)
    else:
        logits = run_gold(model, Channels(channels_of(answer)), probe, causal)
        with np.errstate(invalid="ignore"):  # infinity less infinity: the caller refuses what is not finite
            gold = logits[:, 0] - logits[:, 1]
    return gold, least_size(logits)
