"""Transformers that Tracr compiled from RASP programs: a folder with weights.npz (Haiku's names) and meta.json.

There are no norms, and every value of the program has its own channels in the residual stream. Shapes: B sequences,
T positions, D channels, H heads of d channels, F neurons, V tokens, N outputs.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal

import torch.nn.functional as F
from pydantic import Field
from torch import Tensor, nn

from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.reading import RETRY, Section, read_json, read_npz, read_section
from circuitc.inputs.tokenizers.byte_level import word_tokenizer
from circuitc.models.attention import mix, positions
from circuitc.models.bare_checkpoint import bare_checkpoint
from circuitc.models.fitting import fit_state
from circuitc.models.skeleton import without_values

META, WEIGHTS = "meta.json", "weights.npz"


class TracrConfig(Section):
    """Haiku's model. Tracr has ``layer_norm`` and other activations, but no compiled program uses them."""

    num_layers: int = Field(ge=0, le=1024)
    num_heads: int = Field(gt=0, le=2**16)
    key_size: int = Field(gt=0, le=2**16)
    mlp_hidden_size: int = Field(gt=0, le=2**24)
    d_model: int = Field(gt=0, le=2**24)
    causal: bool
    layer_norm: Literal[False]
    activation: Literal["relu"]
    dropout_rate: float = 0.0


class TracrMeta(Section):
    """The keys of meta.json that are read; the others describe the program."""

    config: dict[str, Any]
    input_encoder: list[list[str | int | float | bool]]
    """[token, id] for each token."""
    output_kind: Literal["categorical", "numerical"]
    output_labels: list[str]
    bos_token: str
    bos_id: int


class Attention(nn.Module):
    def __init__(self, cfg: TracrConfig) -> None:
        super().__init__()
        self.heads, self.causal, width = cfg.num_heads, cfg.causal, cfg.num_heads * cfg.key_size
        self.query, self.key, self.value = (nn.Linear(cfg.d_model, width) for _ in range(3))
        self.linear = nn.Linear(width, cfg.d_model)

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        y = mix(self.query(x), self.key(x), self.value(x), self.heads, causal=self.causal)  # (B, T, H * d)
        return self.linear(y)  # type: ignore[no-any-return]


class MLP(nn.Module):
    def __init__(self, cfg: TracrConfig) -> None:
        super().__init__()
        self.linear_1 = nn.Linear(cfg.d_model, cfg.mlp_hidden_size)
        self.linear_2 = nn.Linear(cfg.mlp_hidden_size, cfg.d_model)

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        return self.linear_2(F.relu(self.linear_1(x)))  # type: ignore[no-any-return]


class Layer(nn.Module):
    def __init__(self, cfg: TracrConfig) -> None:
        super().__init__()
        self.attn, self.mlp = Attention(cfg), MLP(cfg)

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        x = x + self.attn(x)
        return x + self.mlp(x)  # type: ignore[no-any-return]


class TracrTransformer(nn.Module):
    """int[B, T] tokens, of which the first is BOS, to float[B, T, N]: scores of the labels, or one number."""

    def __init__(self, cfg: TracrConfig, vocab_size: int, context: int, outputs: int) -> None:
        super().__init__()
        self.token_embed = nn.Embedding(vocab_size, cfg.d_model)
        self.pos_embed = nn.Embedding(context, cfg.d_model)
        self.layers = nn.ModuleList(Layer(cfg) for _ in range(cfg.num_layers))
        self.unembed = nn.Linear(cfg.d_model, outputs, bias=False)

    def forward(self, tokens: Tensor) -> Tensor:  # int (B, T) -> (B, T, N)
        x = self.token_embed(tokens) + positions(self.pos_embed.weight, tokens)  # (B, T, D)
        for layer in self.layers:
            x = layer(x)
        return self.unembed(x)  # type: ignore[no-any-return]


def recognises(path: Path) -> bool:
    return (path / WEIGHTS).is_file() and (path / META).is_file()


def load(path: Path) -> Checkpoint:
    """Reads the checkpoint in a folder. Text is tokens separated by spaces, ``compiler_bos`` first."""
    table, where = read_json(path / META), path / META
    meta = read_section(TracrMeta, {key: table[key] for key in TracrMeta.model_fields if key in table}, where)
    cfg = read_section(TracrConfig, meta.config, where)
    vocabulary = _vocabulary(meta, where)
    state = read_npz(path / WEIGHTS)
    context = len(state["pos_embed/embeddings"]) if "pos_embed/embeddings" in state else 1  # given nowhere else
    with without_values():
        model = TracrTransformer(cfg, len(vocabulary), context, len(meta.output_labels))
    fit_state(model, state, path / WEIGHTS, name_in_file=_name_in_file, transposed=_transposed)
    card = {name: getattr(meta, name) for name in ("output_kind", "output_labels", "bos_token", "bos_id")}
    tokenizer = word_tokenizer(vocabulary)
    files = [path / META, path / WEIGHTS]
    return bare_checkpoint(
        "tracr", path, files, model, context=context, vocab_size=len(vocabulary), tokenizer=tokenizer, card=card
    )


def _vocabulary(meta: TracrMeta, where: Path) -> dict[str, int]:
    """Ids by token; numbers and booleans are written as in Python."""
    pairs = [(str(pair[0]), pair[1]) for pair in meta.input_encoder if len(pair) == 2]
    vocabulary = {token: id for token, id in pairs if type(id) is int}
    if len(vocabulary) != len(meta.input_encoder) or {*vocabulary.values()} != {*range(len(vocabulary))}:
        problem = "'input_encoder' must number each token once, as [token, id] from 0"
        raise CircuitcError(problem, where=str(where), fix=RETRY)
    if vocabulary.get(meta.bos_token) != meta.bos_id:
        raise CircuitcError(f"'{meta.bos_token}' is not token {meta.bos_id}", where=str(where), fix=RETRY)
    return vocabulary


def _name_in_file(parameter: str) -> str:
    """``transformer/layer_0/attn/query/w`` for ``layers.0.attn.query.weight``."""
    if parameter == "unembed.weight":
        return "unembed"
    module, _, kind = parameter.rpartition(".")
    if module.endswith("_embed"):
        return f"{module}/embeddings"
    return re.sub(r"^layers\.", "transformer/layer_", module).replace(".", "/") + f"/{kind[0]}"


def _transposed(name: str) -> bool:
    return name == "unembed" or name.endswith("/w")
