"""GPT-2 as Hugging Face saves it: a folder with config.json and its weights, whole or sharded.

Shapes: B sequences, T positions, D = n_embd, F neurons, V tokens. Modules are named as in the checkpoint, except that
q, k and v are separate.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal

import torch.nn.functional as F
from pydantic import Field
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from torch import Tensor, nn

from circuitc.errors import CircuitcError
from circuitc.inputs.bounded import TOKENIZER, read_text
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.reading import (
    RETRY,
    Section,
    damaged,
    read_json,
    read_section,
    read_tokenizer,
    unreadable,
)
from circuitc.inputs.tokenizers.bpe import END_OF_TEXT
from circuitc.models.attention import mix, positions
from circuitc.models.bare_checkpoint import bare_checkpoint
from circuitc.models.fitting import drop_tied, fit_state
from circuitc.models.skeleton import without_values
from circuitc.models.weight_files import read_weights, weight_files

CONFIG, FAMILY = "config.json", "gpt2"
TOKENIZERS = (("tokenizer.json",), ("vocab.json", "merges.txt"))


class GPT2Config(Section):
    """Sizes and options, with Hugging Face's defaults. Other keys of its file do not change the logits."""

    vocab_size: int = Field(default=50257, gt=0, le=2**24)
    n_positions: int = Field(default=1024, gt=0, le=2**24)
    n_embd: int = Field(default=768, gt=0, le=2**24)
    n_layer: int = Field(default=12, ge=0, le=1024)
    n_head: int = Field(default=12, gt=0, le=2**16)
    n_inner: int | None = Field(default=None, gt=0, le=2**24)
    activation_function: Literal["gelu_new", "gelu", "relu"] = "gelu_new"
    layer_norm_epsilon: float = Field(default=1e-5, gt=0)
    tie_word_embeddings: bool = True
    scale_attn_weights: Literal[True] = True
    scale_attn_by_inverse_layer_idx: Literal[False] = False
    add_cross_attention: Literal[False] = False
    bias: bool = True
    """Whether linear maps and norms have biases; only nanoGPT can leave them out."""

    @property
    def hidden(self) -> int:
        return 4 * self.n_embd if self.n_inner is None else self.n_inner


class Attention(nn.Module):
    def __init__(self, cfg: GPT2Config) -> None:
        super().__init__()
        self.heads = cfg.n_head
        self.q, self.k, self.v = (nn.Linear(cfg.n_embd, cfg.n_embd, bias=cfg.bias) for _ in range(3))
        self.c_proj = nn.Linear(cfg.n_embd, cfg.n_embd, bias=cfg.bias)

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        return self.c_proj(mix(self.q(x), self.k(x), self.v(x), self.heads))  # type: ignore[no-any-return]


class MLP(nn.Module):
    def __init__(self, cfg: GPT2Config) -> None:
        super().__init__()
        self.c_fc = nn.Linear(cfg.n_embd, cfg.hidden, bias=cfg.bias)
        gelu = nn.GELU(approximate="tanh" if cfg.activation_function == "gelu_new" else "none")
        self.activation = nn.ReLU() if cfg.activation_function == "relu" else gelu
        self.c_proj = nn.Linear(cfg.hidden, cfg.n_embd, bias=cfg.bias)

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        return self.c_proj(self.activation(self.c_fc(x)))  # type: ignore[no-any-return]


class Block(nn.Module):
    def __init__(self, cfg: GPT2Config) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(cfg.n_embd, eps=cfg.layer_norm_epsilon, bias=cfg.bias)
        self.attn = Attention(cfg)
        self.ln_2 = nn.LayerNorm(cfg.n_embd, eps=cfg.layer_norm_epsilon, bias=cfg.bias)
        self.mlp = MLP(cfg)

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        x = x + self.attn(self.ln_1(x))
        return x + self.mlp(self.ln_2(x))  # type: ignore[no-any-return]


class GPT2(nn.Module):
    """int[B, T] tokens to float[B, T, V] logits of the next token."""

    def __init__(self, cfg: GPT2Config) -> None:
        super().__init__()
        self.wte = nn.Embedding(cfg.vocab_size, cfg.n_embd)
        self.wpe = nn.Embedding(cfg.n_positions, cfg.n_embd)
        self.h = nn.ModuleList(Block(cfg) for _ in range(cfg.n_layer))
        self.ln_f = nn.LayerNorm(cfg.n_embd, eps=cfg.layer_norm_epsilon, bias=cfg.bias)
        self.lm_head = None if cfg.tie_word_embeddings else nn.Linear(cfg.n_embd, cfg.vocab_size, bias=False)

    def forward(self, tokens: Tensor) -> Tensor:  # int (B, T) -> (B, T, V)
        x = self.wte(tokens) + positions(self.wpe.weight, tokens)  # (B, T, D)
        for block in self.h:
            x = block(x)
        return F.linear(self.ln_f(x), self.wte.weight if self.lm_head is None else self.lm_head.weight)


def recognises(path: Path) -> bool:
    config = path / CONFIG
    return config.is_file() and read_json(config).get("model_type") == FAMILY


def load(path: Path) -> Checkpoint:
    """Reads the checkpoint in a folder, with its tokenizer if there is one."""
    cfg, weights = _read_config(path / CONFIG), weight_files(path)
    model = fill(cfg, read_weights(weights), weights[0], conv1d=True)
    texts = next((files for files in TOKENIZERS if all((path / file).is_file() for file in files)), ())
    return bare_checkpoint(
        "gpt2",
        path,
        [path / CONFIG, *weights, *(path / file for file in texts)],
        model,
        context=cfg.n_positions,
        vocab_size=cfg.vocab_size,
        tokenizer=_read_tokenizer(path, texts),
    )


def fill(cfg: GPT2Config, state: dict[str, Tensor], path: Path, *, conv1d: bool, prefix: str = "") -> GPT2:
    """The model with the tensors of a checkpoint, named with ``prefix``; with ``conv1d``, matrices are [in, out]."""
    if cfg.n_embd % cfg.n_head:
        problem = f"n_embd {cfg.n_embd} is not a multiple of n_head {cfg.n_head}"
        raise CircuitcError(problem, where=str(path), fix=RETRY)
    with without_values():  # shapes only: the weights come from the file
        model = GPT2(cfg)
    # Hugging Face leaves out this part of the names in models without a head.
    body = prefix + ("transformer." if any(name.startswith(f"{prefix}transformer.") for name in state) else "")
    # Older checkpoints also hold the causal mask.
    state = {name: t for name, t in state.items() if not re.search(r"h\.\d+\.attn\.(masked_)?bias$", name)}
    if cfg.tie_word_embeddings:
        state = drop_tied(state, f"{prefix}lm_head.weight", f"{body}wte.weight", path)

    def name_in_file(parameter: str) -> str:
        joined = re.sub(r"\.attn\.[qkv]\.", ".attn.c_attn.", parameter)
        return (prefix if parameter == "lm_head.weight" else body) + joined

    def transposed(name: str) -> bool:
        return conv1d and name.endswith(("c_attn.weight", "c_proj.weight", "c_fc.weight"))

    fit_state(model, state, path, name_in_file=name_in_file, transposed=transposed)
    return model


def _read_config(path: Path) -> GPT2Config:
    table: dict[str, Any] = read_json(path)
    known = GPT2Config.model_fields.keys() - {"bias"}
    return read_section(GPT2Config, {key: table[key] for key in table if key in known}, path)


def _read_tokenizer(folder: Path, files: tuple[str, ...]) -> Tokenizer | None:
    if not files:
        return None
    if len(files) == 1:
        return read_tokenizer(folder / files[0])
    try:
        vocabulary = read_json(folder / files[0])
        tokenizer = Tokenizer(models.BPE(vocabulary, _merges(read_text(folder / files[1], TOKENIZER))))
    except CircuitcError:
        raise
    except OSError as error:
        raise unreadable(folder / files[1], error) from error
    except Exception as error:  # the library raises plain exceptions
        raise damaged(folder / files[1], error) from error
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    if tokenizer.token_to_id(END_OF_TEXT) is not None:
        tokenizer.add_special_tokens([END_OF_TEXT])
    return tokenizer


def _merges(text: str) -> list[tuple[str, str]]:
    """The merges in the text of a merges.txt, whose first line is the version."""
    merges = []
    for number, line in enumerate(text.removesuffix("\n").split("\n"), start=1):
        if not line.startswith("#version"):
            left, _, right = line.partition(" ")
            if not left or not right or " " in right:
                raise ValueError(f"line {number}, {line!r}, is not a merge")
            merges.append((left, right))
    return merges
