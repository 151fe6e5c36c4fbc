"""The cost of extraction by the size of the model: the steps are timed on a random weight-sparse transformer.

A random model can do no task, so a search would find nothing. The steps of a search are timed one at a time, and the
time of a task is computed from them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from circuitc.bench.scratch import scratch
from circuitc.bench.separate_process import Stopwatch, peak_gib, run_separately
from circuitc.bench.units import Progress
from circuitc.circuit.liveness import drop_unreachable_nodes
from circuitc.circuit.mask import NodeMask, ablate_nodes, kept_nodes, mask_of
from circuitc.driver.extract import compile_mask
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import masked_means, select_prompts
from circuitc.ir.graph import Graph
from circuitc.models import store
from circuitc.models.sparsity import count_nonzeros, sparse_parameters, truncate
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.passes.choosing.gates import NodeId, as_mask
from circuitc.passes.choosing.narrow import narrow_answer
from circuitc.passes.choosing.search import bisect
from circuitc.passes.learn_mask import LearnMask
from circuitc.pipeline import Context
from circuitc.registry import find_task, load_checkpoint
from circuitc.search.ablations import Ablator
from circuitc.search.scorer import Scorer
from circuitc.trace.site_means import site_means
from circuitc.verify import equal

TEXT = "tinypython-sparse"  # the checkpoint whose tokenizer and corpus text the random models use
TASK = "single_double_quote"
LAYERS = 8  # as in most of the published models
NODES = 60  # of the circuit
STEPS = 3  # of learning, timed

LEARNED, SPECIALISED, REMOVED = 300, 100, 220
"""Counts of a search, as in bracket_counting of tinypython-sparse: steps of learning, specialised graphs, and removals
scored on all selection prompts; a removal scored on some of the prompts counts as their fraction."""
READS = 4  # residual channels that a logit reads at least
LEARN, HALF = "one step of learning", "scoring half of all nodes"
SPECIALISE, REMOVE = "specialising", "scoring one removal"
COMPUTED = "a task (computed)"


def run(progress: Progress, millions: float, seed: int) -> dict[str, Any]:
    """Seconds of each step, and peak memory, for a model of about ``millions`` million parameters.

    ``seconds`` are for one step each: loading and tracing the checkpoint; one step of learning a mask, forward and
    backward of 16 pairs through the whole model; scoring a mask of half of all nodes on the selection prompts;
    specialising the graph to a circuit of ``NODES`` nodes; scoring that circuit without one node; compiling it, with a
    check of every pass's promise; verifying equivalence. ``gib`` is the peak memory after each step; ``passes`` are the
    seconds of the passes in compiling.
    """
    with scratch() as folder:
        place = str(folder / "random")
        progress("making a random model")
        run_separately(write_random, progress, place, millions, seed)
        found: dict[str, Any] = run_separately(measure, progress, place, seed)
    return found


def config(millions: float, vocabulary: int, context: int) -> TransformerConfig:
    """A configuration of fixed depth, and of the width that gives about ``millions`` million parameters."""
    # There are 12 d² weights per layer, and 2 V d in embedding and unembedding.
    half = vocabulary / (12 * LAYERS)
    exact = math.sqrt(half**2 + millions * 1e6 / (12 * LAYERS)) - half
    heads = max(1, round(exact / TransformerConfig.d_head))
    return TransformerConfig(vocabulary, context, heads * TransformerConfig.d_head, LAYERS)


def fraction(millions: float) -> float:
    """The fraction of nonzero weights: 1 in 100 for 1 million parameters, 1 in 1000 for 100 million."""
    return min(1.0, 0.01 / math.sqrt(millions))


def write_random(progress: Progress, folder: str, millions: float, seed: int) -> None:
    """Writes a checkpoint folder with random sparse weights."""
    import torch

    text = load_checkpoint(TEXT)
    torch.manual_seed(seed)
    model = Transformer(config(millions, text.tokenizer.get_vocab_size(), text.context))
    randomise(model, fraction(millions))
    model.eval().requires_grad_(False)
    means = site_means(model, text.corpus)
    card = {"name": f"random-{millions:g}M", "seed": seed}
    store.save(folder, model=model, tokenizer=text.tokenizer, means=means, corpus=text.corpus, card=card)


def randomise(model: Transformer, fraction: float) -> None:
    """Fills a model with sparse random weights, scaled so that each block's reads and writes vary by about 1."""
    import torch

    with torch.no_grad():
        for p in sparse_parameters(model).values():
            p.normal_()
        truncate(model, fraction)
        unembed = model.unembed.weight
        poor = (unembed != 0).sum(1) < READS  # otherwise some tokens would have no logit at all
        reads = torch.rand_like(unembed).topk(READS).indices
        unembed[poor] = torch.zeros_like(unembed).scatter(1, reads, torch.randn(len(unembed), READS))[poor]
        for name, p in sparse_parameters(model).items():
            size = p.shape[0] if p.ndim == 2 and name != "embed.weight" else p.numel()
            write = name.endswith(("attn.out.weight", "mlp.proj.weight"))
            scale = 0.1 if p.ndim == 1 else 1 / math.sqrt(2 * LAYERS) if write else 1.0
            p.mul_(scale * math.sqrt(size) / p.norm())


def measure(progress: Progress, folder: str, seed: int) -> dict[str, Any]:
    """The figures of :func:`run` for a checkpoint folder."""
    watch = Stopwatch(progress)
    with watch.time("loading"):
        ckpt = load_checkpoint(folder)
    task = find_task(TASK)
    answer = answer_ids(task, ckpt.tokenizer)
    with watch.time("tracing"):
        source = answer_graph(ckpt, answer)
    prompts, means = select_prompts(ckpt, task, seed), masked_means(ckpt)
    context = Context(None, prompts, means, ckpt.corpus, seed)
    graph = narrow_answer(source)
    ablator = Ablator(graph, means, ckpt.corpus, seed)
    learn = LearnMask(objective="mean", steps=1)
    learn.learn(ablator, prompts, context)  # the first step converts the weights to tensors
    with watch.time(LEARN, STEPS):
        replace(learn, steps=STEPS).learn(ablator, prompts, context)
    scorer = Scorer(ablator, prompts, ("mean",))
    rng = np.random.default_rng(seed)
    with watch.time(HALF):
        scorer.loss(graph, {site: rng.random(len(mean)) < 0.5 for site, mean in means.items()})
    raw = Scorer(
        ablator, prompts, ("mean",), calibrated=False
    )  # calibration would give a random model the scale 0, and no gradient
    circuit = salient(raw.quick, graph, NODES)
    with watch.time(SPECIALISE):
        scorer.loss(graph, circuit)
    less = [without(circuit, site, int(c)) for site, keep in circuit.items() for c in np.flatnonzero(keep)]
    with watch.time(REMOVE, len(less)):
        scorer.losses(graph, less)
    with watch.time("compiling"):
        compiled = compile_mask(ckpt, circuit, means, answer, seed=seed, progress=progress)
    with watch.time("verifying equivalence"):
        equivalence = equal.equivalence(compiled, ckpt, source, None, seed)
    watch.seconds["compiling"] -= watch.seconds["verifying equivalence"]  # compiling ends with it
    parameters = sum(p.numel() for p in ckpt.model.parameters())
    nodes = sum(len(mean) for mean in means.values())
    return {
        "parameters": parameters,
        "nonzeros": count_nonzeros(ckpt.model)[0],
        "nodes": nodes,
        "circuit": {"nodes": len(compiled.nodes), "edges": len(compiled.edges), "values": len(compiled.graph)},
        "seconds": {**watch.seconds, COMPUTED: computed(watch.seconds, nodes)},
        "passes": {record["name"]: record["seconds"] for record in compiled.certificate["passes"]},
        "removals_a_second": 1 / watch.seconds[REMOVE],
        "max_abs_error": equivalence["max_abs_error"],
        "sequences": equivalence["sequences"],
        "gib": watch.gib,
        "peak_gib": peak_gib(),
    }


def computed(seconds: dict[str, float], nodes: int) -> float:
    """The most seconds that a task would take: each step of learning is counted as the first, which has all nodes."""
    times = {LEARN: LEARNED, HALF: math.ceil(math.log2(nodes)), SPECIALISE: SPECIALISED, REMOVE: REMOVED}
    return sum(times.get(step, 1) * value for step, value in seconds.items())


def salient(scorer: Scorer, graph: Graph, count: int) -> NodeMask:
    """A circuit of the nodes that the whole model's loss depends on most, to first order. It has as many of them as are
    needed for ``count`` to lie on paths from the input to the answer; the others are removed."""
    means = scorer.ablator.means
    costs = scorer.removal_costs(graph, {site: np.ones(len(mean), dtype=bool) for site, mean in means.items()})
    nodes = [(site, c) for site, cost in costs.items() for c in range(len(cost))]
    size = np.abs(np.concatenate(list(costs.values())))
    ranked = [nodes[i] for i in np.argsort(-size, kind="stable")]

    def connected(kept: Sequence[NodeId]) -> Graph:
        mask = as_mask(kept, {site: len(mean) for site, mean in means.items()})
        return drop_unreachable_nodes(ablate_nodes(graph, mask, means))

    return mask_of(connected(ranked[: bisect(ranked, lambda kept: len(kept_nodes(connected(kept))) >= count)]))


def without(mask: NodeMask, site: str, channel: int) -> NodeMask:
    less = {name: keep.copy() for name, keep in mask.items()}
    less[site][channel] = False
    return less
