"""``circuitc bench --large``: read, trace and compile a random checkpoint of many parameters; time and memory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from circuitc.bench.scratch import scratch
from circuitc.bench.separate_process import Stopwatch, peak_gib, run_separately
from circuitc.bench.units import Progress
from circuitc.cli.output import StatusLine

WIDTH, CONTEXT, VOCABULARY = 2048, 256, 2048  # as the larger of the published models
LAYERS_OF_CIRCUIT = (0, 1)
CIRCUIT = {
    "attn.act_in": 2,
    "attn.q": 2,
    "attn.k": 2,
    "attn.v": 2,
    "attn.resid_delta": 2,
    "mlp.act_in": 2,
    "mlp.post_act": 2,
    "mlp.resid_delta": 1,
}
"""Nodes kept in each of the circuit's layers: 30 in all."""


def config(millions: int) -> dict[str, Any]:
    """A configuration of about that many million parameters, like the published models: AbsTopK everywhere, sinks, a
    bigram table, and position channels beside what each block reads."""
    read, hidden = WIDTH + 32, 4 * WIDTH
    layer = 3 * WIDTH * read + WIDTH * WIDTH + hidden * read + hidden * WIDTH
    others = 2 * VOCABULARY * WIDTH + VOCABULARY**2
    return {
        "n_layer": max(2, round((millions * 1e6 - others) / layer)),
        "n_head": WIDTH // 16,
        "d_head": 16,
        "d_model": WIDTH,
        "d_mlp": hidden,
        "d_pos_emb": read - WIDTH,
        "vocab_size": VOCABULARY,
        "block_size": CONTEXT,
        "rms_norm": True,
        "sink": True,
        "tied_unembed": False,
        "enable_bigram_table": True,
        "afrac": 0.25,
        "afrac_loctypes": "attn_in,attn_out,mlp_in,mlp_out,mlp_neuron,attn_v,attn_k,attn_q",
    }


def write_random(progress: Progress, folder: str, settings: dict[str, Any], seed: int) -> None:
    """A checkpoint folder with random dense weights."""
    import torch

    from circuitc.models.openai.config import OpenAIConfig
    from circuitc.models.openai.load import name_in_file
    from circuitc.models.openai.model import OpenAITransformer
    from circuitc.models.skeleton import without_values

    torch.manual_seed(seed)
    with without_values():
        model = OpenAITransformer(OpenAIConfig(**settings))
    state: dict[str, list[Any]] = {}
    for name, tensor in model.state_dict().items():
        scale = 1.0 if tensor.ndim == 1 or name.startswith(("wte", "wpe", "bigram")) else tensor.shape[-1] ** -0.5
        state.setdefault(name_in_file(name), []).append(torch.randn(tensor.shape) * scale)
    parts = {name: torch.cat(tensors) for name, tensors in state.items()}
    torch.save(parts, Path(folder) / "final_model.pt")
    (Path(folder) / "beeg_config.json").write_text(json.dumps(settings))


def large(millions: int, seed: int, progress: StatusLine) -> dict[str, Any]:
    """Seconds of each step and the peak of memory. Another process makes the checkpoint."""
    import numpy as np

    from circuitc.driver.extract import compile_mask
    from circuitc.registry import load_checkpoint

    watch = Stopwatch(progress)
    settings = config(millions)
    with scratch() as place:
        folder = str(place)
        progress(f"writing a checkpoint of {settings['n_layer']} layers")
        run_separately(write_random, progress, folder, settings, seed)
        with watch.time("load"):
            ckpt = load_checkpoint(folder)
        rng = np.random.default_rng(seed)
        mask, means = {}, {}
        for layer in range(settings["n_layer"]):
            for site, count in CIRCUIT.items():
                size = {"act_in": WIDTH + settings["d_pos_emb"], "post_act": 4 * WIDTH}.get(site.split(".")[1], WIDTH)
                keep = np.zeros(size, dtype=bool)
                keep[: count if layer in LAYERS_OF_CIRCUIT else 0] = True  # one head, and channels that meet
                mask[f"{layer}.{site}"], means[f"{layer}.{site}"] = keep, rng.normal(size=size)
        with watch.time("trace, compile and check"):
            circuit = compile_mask(ckpt, mask, means, (3, 7), seed=seed, progress=progress)
        parameters = sum(p.numel() for p in ckpt.model.parameters())
    return {
        "parameters": parameters,
        "nodes": sum(int(keep.sum()) for keep in mask.values()),
        "nodes_left": len(circuit.nodes),
        "edges": len(circuit.edges),
        "topk_competitors": circuit.topk_competitors,
        "values": len(circuit.graph),
        "seconds": {step: round(value, 1) for step, value in watch.seconds.items()},
        "passes": {record["name"]: round(record["seconds"], 1) for record in circuit.certificate["passes"]},
        "max_abs_error": circuit.certificate["equivalence"]["max_abs_error"],
        "sequences": circuit.certificate["equivalence"]["sequences"],
        "peak_gib": peak_gib(),
    }
