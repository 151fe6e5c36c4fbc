"""OpenAI's weight-sparse models with other options or tensors than their code writes, and published circuits."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from circuitc.emit.openai.viz import read_viz
from circuitc.models.openai import load
from refusals.shared import FIXTURES, Case

OPENAI = FIXTURES / "openai"
DENSE = "07_dense_rms_untied"
VIZ = OPENAI / "viz_example" / "viz_data.pt"
C_ATTN = "transformer.h.1.attn.c_attn.weight"
State = dict[str, Tensor]
Change = Callable[[dict[str, Any], State], object]


def changed(folder: Path, change: Change, variant: str = DENSE) -> Path:
    """A copy of a variant with changes to its configuration and tensors."""
    folder.mkdir(exist_ok=True)
    config = json.loads((OPENAI / variant / "beeg_config.json").read_text())
    state = torch.load(OPENAI / variant / "final_model.pt", weights_only=True)
    change(config, state)
    (folder / "beeg_config.json").write_text(json.dumps(config))
    torch.save(state, folder / "final_model.pt")
    return folder


def config(**changes: object) -> Change:
    return lambda table, state: table.update(changes)


def c_attn(change: Callable[[Tensor], Tensor]) -> Change:
    return lambda table, state: state.update({C_ATTN: change(state[C_ATTN])})


CHANGES: dict[str, Change] = {
    "an auxiliary matrix": config(use_tied_aux_matrix=True),
    "a bigram table of low rank": config(bigram_table_rank=8),
    "an option that does not exist": config(n_kv_head=2),
    "two widths of the MLP": config(n_mlp=7),
    "a truth for a number": config(n_layer=True),
    "a number of layers that is huge": config(n_layer=10**9),
    "too many parameters": config(vocab_size=2**24, d_model=2**12),
    "more tokens": config(vocab_size=10**4),
    "more heads than channels": config(n_head=64, d_head=None),
    "another activation": config(activation_type="silu"),
    "a fraction above 1": config(afrac=1.5),
    "a fraction that is NaN": config(afrac=float("nan")),
    "a place that does not exist": config(afrac_loctypes="attn_in,mlp_inn"),
    "a layer more": config(n_layer=3),
    "a layer less": config(n_layer=1),
    "a sink": config(sink=True),
    "narrower heads": config(d_head=4),
    "narrower positions": config(d_pos_emb=8),
    "norms with biases": config(rms_norm=False),
    "a head that differs": config(tied_unembed=True),
    "rows for columns": c_attn(lambda t: t.T.contiguous()),
    "whole numbers": c_attn(lambda t: t.long()),
    "infinity": c_attn(lambda t: t / 0),
    "a tensor larger than its storage": c_attn(lambda t: t[0, 0].clone().expand(96, 32)),
    "a tensor of another layout": c_attn(lambda t: t.to_sparse()),
}


def without(file: str) -> Case:
    def case(folder: Path) -> object:
        copy = Path(shutil.copytree(OPENAI / DENSE, folder / "bad"))
        (copy / file).unlink()
        return load(copy)

    return case


@cache
def published() -> dict[str, Tensor]:
    """The nodes of a published circuit: the rest of its file would take seconds to write."""
    nodes: dict[str, Tensor] = torch.load(VIZ, weights_only=True)["circuit_data"]
    return nodes


def viz(change: Callable[[dict[str, Any]], object], width: int = 512) -> Case:
    """A published circuit after ``change``, read for a model of this width."""

    def case(folder: Path) -> object:
        data = {"circuit_data": dict(published())}
        change(data)
        torch.save(data, folder / "viz_data.pt")
        return read_viz(folder / "viz_data.pt", dict.fromkeys(published(), width))

    return case


def nodes(**found: object) -> Case:
    return viz(lambda data: data["circuit_data"].update({f"0.attn.{site}": ids for site, ids in found.items()}))


CASES: dict[str, Case] = {
    **{name: lambda folder, change=change: load(changed(folder, change)) for name, change in CHANGES.items()},
    "no configuration": without("beeg_config.json"),
    "no weights": without("final_model.pt"),
    "more tokens than the context": lambda folder: load(OPENAI / DENSE).model(torch.zeros(1, 33, dtype=torch.int64)),
    "a circuit without nodes": viz(lambda data: data.pop("circuit_data")),
    "a circuit that is a list": viz(lambda data: data.update(circuit_data=[1])),
    "a circuit with a list of nodes": nodes(q=[1]),
    "a circuit with fractions of nodes": nodes(q=torch.ones(3)),
    "a circuit with a negative node": nodes(q=torch.tensor([-1])),
    "a circuit of another model": viz(lambda data: None, 16),
    "a circuit with a site that does not exist": viz(
        lambda data: data["circuit_data"].update({"9.attn.q": torch.tensor([1])})
    ),
    "a circuit without a site": viz(lambda data: data["circuit_data"].update(final_stream=torch.tensor([1]))),
}
