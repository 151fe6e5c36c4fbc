"""Everything a certificate claims that can be measured again: computed when a circuit is made, and by ``verify``.

The three questions of design section 1 stay apart: ``equivalence`` (was it compiled right?), ``loss`` and
``faithfulness`` (is it the model?), ``nulls`` (could it be luck?).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from circuitc.ablated import ablated, gold_answers, with_sites
from circuitc.answer import Answer
from circuitc.calibration import RAW, Calibration, accuracy, task_loss
from circuitc.checkpoint import Checkpoint
from circuitc.circuit import Circuit
from circuitc.ir.graph import Graph
from circuitc.judge import Judge
from circuitc.mask import NodeMask, ablate_nodes, drop_edges, mask_of_edges
from circuitc.pipeline import EXACT_TOLERANCE, Context, Probe, differences
from circuitc.probes import make_probe
from circuitc.prompts import Prompts
from circuitc.sites import copy_sharing
from circuitc.tiers import OBJECTIVES

RANDOM_SEQUENCES = 2048
TEXT_SEQUENCES = 128
REPORT_PAIRS = 256


def in_double(model: nn.Module) -> nn.Module:
    """A float64 copy of the model, with sites: the gold meaning is judged there.

    A norm that leaves its eps to PyTorch keeps the float32 model's.
    """
    double = copy_sharing(with_sites(model, ())).double().eval()
    for module in double.modules():
        if isinstance(module, nn.RMSNorm) and module.eps is None:
            module.eps = torch.finfo(torch.float32).eps
    return double


def run_gold(model: nn.Module, answer: Answer, probe: Probe, causal: bool = True) -> NDArray[np.float64]:
    """A PyTorch model's answers on a probe; of a pair, ``f64[n]``."""
    return probe.each(lambda tokens, lengths: gold_answers(model, answer, tokens, lengths), padded=causal)


def is_causal(graph: Graph) -> bool:
    """Whether no attention reads positions to its right."""
    return all(n.attrs["mask"] == "causal" for n in graph if n.op.name in ("attention", "attend"))


def equivalence(
    circuit: Circuit, ckpt: Checkpoint, source: Graph, prompts: Prompts | None, seed: int
) -> dict[str, Any]:
    """Program against the ablated PyTorch model in float64: the largest difference of an answer.

    ``text_max_abs_error`` is that on prompts and corpus text, where a pass like ``specialise-topk`` makes its promise.
    """
    probe = make_probe(ckpt, prompts, RANDOM_SEQUENCES, TEXT_SEQUENCES, seed + 1)
    edges = mask_of_edges(circuit.edges, circuit.mask, source)
    model = ablated(in_double(ckpt.model), circuit.mask, circuit.means, edges)
    gold = run_gold(model, circuit.answer, probe, is_causal(source))
    error, text_error = differences(gold, probe.answers(circuit.graph), probe)
    return {
        "max_abs_error": error,
        "text_max_abs_error": text_error,
        "sequences": len(gold),
        "random": int((~probe.text).sum()) if probe.text is not None else 0,
        "tolerance": EXACT_TOLERANCE,
    }


def recheck(
    circuit: Circuit,
    ckpt: Checkpoint,
    source: Graph,
    prompts: Prompts,
    seed: int,
    device: str = "cpu",
    progress: Callable[[str], None] = lambda message: None,
) -> dict[str, Any]:
    """All that can be measured on a circuit and its checkpoint alone, with fresh prompts."""
    progress("checking the program against the ablated model")
    report: dict[str, Any] = {"equivalence": equivalence(circuit, ckpt, source, prompts, seed)}
    whole = Probe(prompts.tokens, prompts.lengths)
    model_answers = run_gold(in_double(ckpt.model), circuit.answer, whole)
    report |= losses(model_answers, whole.answers(circuit.graph), circuit.calibration, prompts)
    progress("testing faithfulness")
    edges = mask_of_edges(circuit.edges, circuit.mask, source)
    chosen = drop_edges(ablate_nodes(source, circuit.mask, circuit.means), edges)
    context = Context(means=circuit.means, corpus=ckpt.corpus, seed=seed, device=device)
    report["faithfulness"] = faithfulness(chosen, circuit.mask, circuit.calibration, prompts, context)
    return report


def losses(
    model_answers: NDArray[np.float64], ours: NDArray[np.float64], calibration: Calibration, prompts: Prompts
) -> dict[str, Any]:
    """Task loss in nats (mean over both sides of all pairs), accuracy, and agreement with the model."""
    signs = prompts.signs
    wrong = signs * model_answers <= 0
    agree = np.sign(calibration(ours)) == np.sign(model_answers)
    return {
        "loss": {
            "model": task_loss(model_answers, signs),
            "circuit": task_loss(calibration(ours), signs),
            "circuit_uncalibrated": task_loss(RAW(ours), signs),
        },
        "accuracy": {
            "model": accuracy(model_answers, signs),
            "circuit": accuracy(calibration(ours), signs),
            "circuit_uncalibrated": accuracy(ours, signs),
            "n": len(signs),
        },
        "agreement": {
            "all": float(agree.mean()),
            "where_model_is_wrong": float(agree[wrong].mean()) if wrong.any() else None,
            "model_wrong": int(wrong.sum()),
        },
    }


def faithfulness(
    chosen: Graph, mask: NodeMask, calibration: Calibration, prompts: Prompts, context: Context
) -> dict[str, Any]:
    """Loss and accuracy under every tier, with the one frozen calibration, and of the complement (necessity).

    ``chosen`` is the tensor-level graph with its dropped edges; dropped nodes take their values from the model.
    """
    ablation = context.ablation(chosen)
    signs = prompts.signs

    def score(keep: NodeMask, tier: str) -> dict[str, Any]:
        # A judge a tier: what each holds for the dropped nodes takes as much memory as the model's activations.
        judge = Judge(ablation, prompts, [tier])
        answers = calibration(judge.answers(chosen, keep, tier))
        return {"loss": task_loss(answers, signs), "accuracy": accuracy(answers, signs), "n": len(signs)}

    report: dict[str, Any] = {tier: score(mask, tier) for tier in OBJECTIVES["resample"]}
    report["complement"] = score({site: ~keep for site, keep in mask.items()}, "mean")
    return report


def nulls(step: Any, source: Graph, context: Context, nodes: int, count: int) -> dict[str, Any]:
    """The same search on permuted labels: the least loss it reaches with as many nodes as the circuit has.

    ``step`` is the pipeline's ``learn-mask``. Each null exchanges the two prompts of a random half of the pairs.
    """
    if step is None or count == 0 or context.prompts is None:
        return {}
    found: list[float] = []
    for i in range(count):
        rng = np.random.default_rng([context.seed, i])
        context.progress(f"null {i + 1}/{count}: the same search on permuted labels")
        which = rng.random(context.prompts.pairs) < 0.5
        permuted = replace(context, prompts=context.prompts.swapped(which))
        found.append(step.loss_with(source, permuted, nodes))
    return {"permuted_labels": {"loss": min(found), "losses": found, "nodes": nodes, "n": count}}
