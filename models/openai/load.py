"""Reads a folder with beeg_config.json and final_model.pt."""

from __future__ import annotations

import re
from pathlib import Path

import torch
from torch import Tensor

from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.reading import only_tensors, read_torch
from circuitc.models.bare_checkpoint import bare_checkpoint
from circuitc.models.fitting import drop_tied, fit_state
from circuitc.models.openai.config import OpenAIConfig, read_openai_config
from circuitc.models.openai.model import OpenAITransformer
from circuitc.models.openai.tokenizer import FILES, find_tokenizer, read_tokenizer
from circuitc.models.skeleton import without_values

CONFIG, WEIGHTS = "beeg_config.json", "final_model.pt"
EMBEDDING = "transformer.wte.weight"


def recognises(path: Path) -> bool:
    return (path / CONFIG).is_file()


def load(path: Path) -> Checkpoint:
    """Reads the checkpoint in a folder; its tokenizer may be in the folder or in the one above."""
    config, weights = path / CONFIG, path / WEIGHTS
    cfg = read_openai_config(config)
    model = filled(cfg, only_tensors(read_torch(weights), weights), weights)
    found = find_tokenizer(path)
    files = [config, weights, *([found / file for file in FILES] if found else [])]
    tokenizer = read_tokenizer(found) if found else None
    return bare_checkpoint(
        "openai", path, files, model, context=cfg.block_size, vocab_size=cfg.vocab_size, tokenizer=tokenizer
    )


def filled(cfg: OpenAIConfig, state: dict[str, Tensor], weights: Path) -> OpenAITransformer:
    """The model with the tensors of a file, by their names in final_model.pt."""
    with without_values():  # shapes only: the weights come from the file
        model = OpenAITransformer(cfg)
    # Older checkpoints also hold the causal mask.
    state = {
        name: tensor for name, tensor in state.items() if not re.fullmatch(r"transformer\.h\.\d+\.attn\.bias", name)
    }
    state.setdefault("final_logits_bias", torch.zeros(()).expand(cfg.vocab_size))  # older checkpoints leave it out
    if cfg.tied_unembed:
        state = drop_tied(state, "lm_head.weight", EMBEDDING, weights)
    fit_state(model, state, weights, name_in_file=name_in_file)
    return model


def name_in_file(parameter: str) -> str:
    if parameter in ("bigram_table", "final_logits_bias", "lm_head.weight"):
        return parameter
    parameter = re.sub(r"\.attn\.[qkv]\.", ".attn.c_attn.", parameter)
    return "transformer." + parameter.replace(".attn.sink_logit", ".attn.attn_imp.sink_logit")
