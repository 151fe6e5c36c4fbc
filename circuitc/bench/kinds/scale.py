"""What extraction costs by the size of the model: a random weight-sparse transformer, timed step by step.

A random model can do no task, so there is nothing to search for: the steps of a search are timed one at a time. What a
task would take is computed from them, and called so.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from circuitc.bench.apart import Stopwatch, apart, peak_gib
from circuitc.bench.units import Progress
from circuitc.circuit.liveness import drop_idle_nodes
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

TEXT = "tinypython-sparse"  # whose tokenizer and corpus text the random models get
TASK = "single_double_quote"
LAYERS = 8  # as most of the published models have
NODES = 60  # of the random circuit
STEPS = 3  # of learning that are timed

LEARNED, FOCUSED, REMOVED = 300, 100, 220
"""Steps of learning that a task takes, how often a search specialises the model, and how often it judges a circuit on
all selection prompts (a judgement on a part of them counts as that fraction): bracket_counting of tinypython-sparse."""
READS = 4  # residual channels that a logit reads at least
LEARN, HALF, FOCUS, REMOVE = "one step of learning", "judging half of all nodes", "specialising", "judging one removal"
COMPUTED = "a task (computed)"


def run(progress: Progress, millions: float, seed: int) -> dict[str, Any]:
    """Seconds of each step and the peak of memory, of a model of about so many million parameters.

    ``seconds`` of one step each: loading and tracing the checkpoint; one step of learning a mask, forward and backward
    of 16 pairs through the whole model; judging a mask of half of all nodes on the selection prompts; specialising the
    model to a circuit of ``NODES`` nodes; judging that circuit without one node; compiling it, with the check of every
    pass's promise; verifying equivalence. ``gib`` is the peak of memory after each; ``passes`` are those of compiling.
    """
    with TemporaryDirectory(prefix="circuitc-scale-") as folder:
        place = str(Path(folder) / "random")
        progress("making a random model")
        apart(write_random, progress, place, millions, seed)
        found: dict[str, Any] = apart(measure, progress, place, seed)
    return found


def config(millions: float, vocabulary: int, context: int) -> TransformerConfig:
    """Of fixed depth, and as wide as it takes."""
    # 12 d² weights a layer, and 2 V d to embed and unembed.
    half = vocabulary / (12 * LAYERS)
    exact = math.sqrt(half**2 + millions * 1e6 / (12 * LAYERS)) - half
    heads = max(1, round(exact / TransformerConfig.d_head))
    return TransformerConfig(vocabulary, context, heads * TransformerConfig.d_head, LAYERS)


def fraction(millions: float) -> float:
    """How many of the weights are nonzero: 1 in 100 of a model of 1 million, 1 in 1000 of one of 100 million."""
    return min(1.0, 0.01 / math.sqrt(millions))


def write_random(progress: Progress, folder: str, millions: float, seed: int) -> None:
    """A checkpoint folder with random sparse weights."""
    import torch

    text = load_checkpoint(TEXT)
    torch.manual_seed(seed)
    model = Transformer(config(millions, text.tokenizer.get_vocab_size(), text.context))
    randomise(model, fraction(millions))
    model.eval().requires_grad_(False)
    means = site_means(model, text.corpus)
    card = {"name": f"random-{millions:g}M", "seed": seed}
    store.save(folder, model=model, tokenizer=text.tokenizer, means=means, corpus=text.corpus, card=card)


def randomise(model: Transformer, share: float) -> None:
    """Sparse random weights of a size at which every block's reads and writes vary by about 1."""
    import torch

    with torch.no_grad():
        for p in sparse_parameters(model).values():
            p.normal_()
        truncate(model, share)
        unembed = model.unembed.weight
        poor = (unembed != 0).sum(1) < READS  # a sparse random model would give some tokens no logit at all
        reads = torch.rand_like(unembed).topk(READS).indices
        unembed[poor] = torch.zeros_like(unembed).scatter(1, reads, torch.randn(len(unembed), READS))[poor]
        for name, p in sparse_parameters(model).items():
            size = p.shape[0] if p.ndim == 2 and name != "embed.weight" else p.numel()
            write = name.endswith(("attn.out.weight", "mlp.proj.weight"))
            scale = 0.1 if p.ndim == 1 else 1 / math.sqrt(2 * LAYERS) if write else 1.0
            p.mul_(scale * math.sqrt(size) / p.norm())


def measure(progress: Progress, folder: str, seed: int) -> dict[str, Any]:
    """The figures of :func:`run`, of a checkpoint's folder."""
    watch = Stopwatch(progress)
    with watch.time("loading"):
        ckpt = load_checkpoint(folder)
    task = find_task(TASK)
    answer = answer_ids(task, ckpt.tokenizer)
    with watch.time("tracing"):
        source = answer_graph(ckpt, answer)
    prompts, means = select_prompts(ckpt, task, seed), masked_means(ckpt)
    context = Context(None, prompts, means, ckpt.corpus, seed)
    narrow = narrow_answer(source)
    ablator = Ablator(narrow, means, ckpt.corpus, seed)
    learn = LearnMask(objective="mean", steps=1)
    learn.learn(ablator, prompts, context)  # the first makes tensors of the weights
    with watch.time(LEARN, STEPS):
        replace(learn, steps=STEPS).learn(ablator, prompts, context)
    scorer = Scorer(ablator, prompts, ("mean",))
    rng = np.random.default_rng(seed)
    with watch.time(HALF):
        scorer.loss(narrow, {site: rng.random(len(mean)) < 0.5 for site, mean in means.items()})
    raw = Scorer(ablator, prompts, ("mean",), calibrated=False)  # a control is calibrated to a scale of 0: no gradient
    circuit = salient(raw.quick, narrow, NODES)
    with watch.time(FOCUS):
        scorer.loss(narrow, circuit)
    less = [without(circuit, site, int(c)) for site, keep in circuit.items() for c in np.flatnonzero(keep)]
    with watch.time(REMOVE, len(less)):
        scorer.losses(narrow, less)
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
    """What a task would take at most: each step of learning is counted as the first, which has all nodes to learn."""
    times = {LEARN: LEARNED, HALF: math.ceil(math.log2(nodes)), FOCUS: FOCUSED, REMOVE: REMOVED}
    return sum(times.get(step, 1) * value for step, value in seconds.items())


def salient(scorer: Scorer, graph: Graph, count: int) -> NodeMask:
    """The nodes that the whole model's loss depends on most, to first order: as many as it takes for ``count`` of them
    to lead from the input to the answer."""
    means = scorer.ablator.means
    costs = scorer.removal_costs(graph, {site: np.ones(len(mean), dtype=bool) for site, mean in means.items()})
    nodes = [(site, c) for site, cost in costs.items() for c in range(len(cost))]
    size = np.abs(np.concatenate(list(costs.values())))
    ranked = [nodes[i] for i in np.argsort(-size, kind="stable")]

    def connected(kept: Sequence[NodeId]) -> Graph:
        mask = as_mask(kept, {site: len(mean) for site, mean in means.items()})
        return drop_idle_nodes(ablate_nodes(graph, mask, means))

    return mask_of(connected(ranked[: bisect(ranked, lambda kept: len(kept_nodes(connected(kept))) >= count)]))


def without(mask: NodeMask, site: str, channel: int) -> NodeMask:
    less = {name: keep.copy() for name, keep in mask.items()}
    less[site][channel] = False
    return less
