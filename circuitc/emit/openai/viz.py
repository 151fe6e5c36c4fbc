"""``viz_data.pt``: the format in which OpenAI published circuits and which their viewer shows.

The numbers in a file that is written here:

- ``ch_interv_losses``, ``interv_loss``, ``loss``: twice the task loss of the circuit with that node at its mean too,
  of the circuit, and of the model. The format doubles losses, and the viewer halves them.
- ``layer_interv_losses``: the circuit's task loss with all nodes of that attention or MLP at their means. It is not
  doubled, because the viewer subtracts half of ``interv_loss`` from it.
- ``pair_data``: an edge's weight times the root mean square of its source's deviation from the mean.
- ``samples``, ``task_samples``: text and prompts with the nodes' values inside the circuit.
- ``all_loss``: the last entry of a curve that circuitc does not keep.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.node_names import ATTENTION_SITES, MLP_SITES, stream_sites
from circuitc.emit.openai.importance import Importance
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.reading import read_json, read_torch
from circuitc.inputs.writing import write_whole

CONFIG = "beeg_config.json"  # the file of an OpenAI checkpoint with its sizes and the name of its tokenizer
FRACTIONS = (0.001, 0.01, 0.1, 0.5)  # of a node's values, at the low and at the high end
SAMPLES_SHOWN = 5  # for each fraction and end: as many as the viewer shows
LOSS_PAIRS, TASK_PAIRS = 64, 16  # pairs of prompts for losses, and for samples
SEQUENCES, LONGEST = 256, 256  # sequences of text from which samples are taken, and tokens of each
SITE_PAIRS = (
    *(("attn", "act_in", x) for x in "qkv"),
    ("attn", "v", "resid_delta"),
    ("mlp", "act_in", "post_act"),
    ("mlp", "post_act", "resid_delta"),
)

"""The site pairs between which the viewer shows edges: block, source, target."""

Ids = dict[str, list[int]]
"""``{site: kept channels}``, ascending."""


def read_viz(path: str | Path, sizes: Mapping[str, int]) -> dict[str, NDArray[np.bool_]]:
    """The circuit in a ``viz_data.pt`` as a mask; ``sizes`` are the channels of each site of its model.

    If the file does not list a site of a layer, the mask keeps none of its channels; places of the residual stream, as
    ``final_resid``, are in the mask only if the file lists them. Raises :class:`CircuitcError` for a file that is not a
    ``viz_data.pt`` or does not fit the model.
    """
    path = Path(path)
    data = read_torch(path).get("circuit_data")
    if not isinstance(data, dict):
        fix = "give a viz_data.pt of OpenAI's circuits"
        raise CircuitcError("the file has no dictionary 'circuit_data'", where=str(path), fix=fix)
    ids = {}
    for site, channels in data.items():
        if site == "prune_config":  # not a site: how the circuit was found
            continue
        if not isinstance(channels, Tensor) or channels.ndim != 1 or channels.dtype not in (torch.int64, torch.int32):
            fix = "make it a one-dimensional tensor of channel numbers"
            raise CircuitcError(f"circuit_data['{site}'] is not a list of channels", where=str(path), fix=fix)
        ids[str(site)] = channels
    return mask_from(ids, sizes, str(path))


def mask_from(ids: Mapping[str, Any], sizes: Mapping[str, int], where: str) -> dict[str, NDArray[np.bool_]]:
    """The mask that keeps only the listed channels of each site. Raises :class:`CircuitcError` for a channel or a site
    that the model does not have."""
    stream = stream_sites(sizes)
    mask = {site: np.zeros(size, dtype=bool) for site, size in sizes.items() if site not in stream}
    for site, listed in ids.items():
        channels = np.asarray(listed)
        if site not in sizes:
            if len(channels):
                raise unknown("site", site, sizes, where=where)
            continue  # an empty site of a layer that the model does not have
        if len(channels) and not 0 <= channels.min() <= channels.max() < sizes[site]:
            wrong = channels.max() if channels.max() >= sizes[site] else channels.min()
            raise CircuitcError(
                f"there is no channel {wrong} at {site}",
                where=where,
                fix=f"the model has channels 0 to {sizes[site] - 1} there: is this the circuit of another model?",
            )
        mask[site] = np.zeros(sizes[site], dtype=bool)
        mask[site][channels.astype(np.int64)] = True
    return mask


def write_viz(circuit: CircuitData, ckpt: Checkpoint, prompts: Prompts, path: str | Path) -> None:
    """Write a circuit as a ``viz_data.pt``; samples of text are taken from ``ckpt.corpus``."""
    write_whole({Path(path): viz_bytes(circuit, ckpt, prompts)})


def viz_bytes(circuit: CircuitData, ckpt: Checkpoint, prompts: Prompts) -> bytes:
    """The content of a ``viz_data.pt``. Raises :class:`CircuitcError` for a circuit that the format cannot hold."""
    if isinstance(circuit.answer, Channels):
        fix = "the format is for circuits that decide between two tokens"
        raise CircuitcError("the circuit's answer is not a pair of tokens", fix=fix)
    if not circuit.nodes:
        raise CircuitcError("the circuit keeps no node", fix="the format is for circuits that have nodes")
    if not ckpt.corpus.size:
        raise CircuitcError("there is no text to take samples from", fix="give some: --text FILE")
    file = io.BytesIO()
    torch.save(_data(Importance(circuit, ckpt, prompts.take(np.arange(min(prompts.pairs, LOSS_PAIRS))))), file)
    return file.getvalue()


def _data(measured: Importance) -> dict[str, Any]:
    circuit, prompts = measured.circuit, measured.prompts
    layers = 1 + max(int(site.split(".")[0]) for site in circuit.mask if site not in stream_sites(circuit.mask))
    names = [f"{layer}.{site}" for layer in range(layers) for site in (*ATTENTION_SITES, *MLP_SITES)]
    names += [site for site in stream_sites(circuit.mask)]
    ids = {site: np.flatnonzero(circuit.mask.get(site, [])).tolist() for site in names}
    loss = 2 * measured.loss(circuit.mask)
    importances = {
        "ch_interv_losses": {s: [2 * measured.loss_without(s, c) for c in channels] for s, channels in ids.items()},
        "interv_loss": loss,
        "loss": 2 * measured.model_loss,
        "layer_interv_losses": {
            f"{layer}.{kind}": measured.loss_without_layer(f"{layer}.{kind}")
            for layer in range(layers)
            for kind in ("attn", "mlp")
        },
        "pair_data": _pair_data(measured, ids, layers),
        "pair_data_connections": [],
        "task_samples": _task_samples(measured, ids, prompts),
        "beeg_model_config": _config(measured, layers),
    }
    return {
        "circuit_data": {site: torch.tensor(channels, dtype=torch.int64) for site, channels in ids.items()},
        "samples": _samples(measured, ids),
        "importances": importances,
        "num_total_nodes": sum(len(keep) for keep in circuit.mask.values()),
        "all_loss": [(0, loss)],
        "prune_config": {"k": len(circuit.nodes), "pipeline": str(circuit.certificate.get("pipeline", ""))},
    }


def _pair_data(measured: Importance, ids: Ids, layers: int) -> list[list[Any]]:
    """The edges between each of ``SITE_PAIRS``, for each attention and MLP that has a node.

    An attention or MLP without nodes must have no entry: the viewer would look for its first node and fail.
    """
    values = measured.values(measured.prompts.tokens, measured.prompts.lengths)
    strengths = measured.strengths(values)
    found = []
    for layer in range(layers):
        for kind, source, target in SITE_PAIRS:
            part = f"{layer}.{kind}."
            if any(channels for site, channels in ids.items() if site.startswith(part)):
                ends = (part + source, part + target)
                none = np.zeros((len(ids[ends[0]]), len(ids[ends[1]])), np.float32)
                found.append([torch.from_numpy(strengths.get(ends, none)), ids[ends[0]], ids[ends[1]], ends])
    return found


def _task_samples(measured: Importance, ids: Ids, prompts: Prompts) -> tuple[Tensor, dict[str, dict[int, Tensor]]]:
    """Values on pairs of prompts, of equal length if possible: the viewer subtracts one from the other."""
    same = np.flatnonzero(prompts.lengths[: prompts.pairs] == prompts.lengths[prompts.pairs :])
    chosen = prompts.take((same if len(same) else np.arange(prompts.pairs))[:TASK_PAIRS])
    values = measured.values(chosen.tokens, chosen.lengths)
    padding = np.arange(chosen.tokens.shape[1]) >= chosen.lengths[:, None]
    for found in values.values():
        found[padding] = 0.0
    return torch.from_numpy(chosen.tokens), {
        site: {c: torch.from_numpy(values[site][..., i].copy()) for i, c in enumerate(channels)}
        for site, channels in ids.items()
    }


def _samples(measured: Importance, ids: Ids) -> dict[str, dict[int, dict[float, Any]]]:
    """Text where each node is lowest and highest: for each of ``FRACTIONS``, ``SAMPLES_SHOWN`` places spread over that
    fraction at either end."""
    corpus = measured.ckpt.corpus[:SEQUENCES, :LONGEST]
    values = measured.values(corpus, np.full(len(corpus), corpus.shape[1]))
    texts = [torch.tensor(row) for row in corpus]

    def one(acts: NDArray[np.float32], order: NDArray[np.int64]) -> list[tuple[Tensor, Tensor, int]]:
        spread = np.unique(np.linspace(0, len(order) - 1, SAMPLES_SHOWN).astype(np.int64))
        places = [divmod(int(order[i]), corpus.shape[1]) for i in spread]
        return [(texts[row], torch.tensor(acts[row]), pos) for row, pos in places]

    def ends(acts: NDArray[np.float32]) -> dict[float, Any]:  # acts: [sequences, pos]
        order = np.argsort(acts, axis=None, kind="stable")
        counts = {fraction: max(1, int(fraction * len(order))) for fraction in FRACTIONS}
        return {f: (one(acts, order[:n]), one(acts, order[::-1][:n])) for f, n in counts.items()}

    return {site: {c: ends(values[site][..., i]) for i, c in enumerate(channels)} for site, channels in ids.items()}


def _config(measured: Importance, layers: int) -> dict[str, Any]:
    """The sizes that the viewer reads; for an OpenAI checkpoint, added to its own configuration."""
    ckpt, mask = measured.ckpt, measured.circuit.mask
    count = next((n.integer("heads") for n in measured.source if n.op.name == "attention"), 1)
    sizes = {
        "block_size": ckpt.context,
        "vocab_size": ckpt.tokenizer.get_vocab_size(),
        "n_layer": layers,
        "n_head": count,
        "d_head": len(mask.get("0.attn.q", ())) // count,
        "d_model": max(len(mask.get(site, ())) for site in ("0.attn.resid_delta", "0.mlp.resid_delta")),
        "d_mlp": len(mask.get("0.mlp.post_act", ())),
    }
    if ckpt.card.get("format") == "openai":
        return {**read_json(ckpt.path / CONFIG), **sizes}
    return {**sizes, "tokenizer_name": ckpt.name}
