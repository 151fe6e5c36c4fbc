"""The same transformers in a folder of Hugging Face's, whose config.json says ``circuitgpt``.

That folder comes with code of its own, which never runs. Its fields are those of ``beeg_config.json``, beside those
that ``transformers`` writes, and its tensors have the same names after a prefix.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.reading import RETRY, read_json
from circuitc.inputs.reading import read_tokenizer as read_one_file
from circuitc.models.bare_checkpoint import bare_checkpoint
from circuitc.models.openai.config import openai_config
from circuitc.models.openai.load import EMBEDDING, filled
from circuitc.models.openai.tokenizer import FILES, find_tokenizer, read_tokenizer
from circuitc.models.weight_files import read_weights, weight_files

CONFIG, FAMILY, TOKENIZER = "config.json", "circuitgpt", "tokenizer.json"
POSITIONS = "transformer.wpe.weight"
OF_TRANSFORMERS = (
    *("_name_or_path", "architectures", "auto_map", "dtype", "model_type", "torch_dtype", "transformers_version"),
    *("bos_token_id", "eos_token_id", "pad_token_id", "is_decoder", "return_dict", "use_cache"),
    *("hidden_size", "num_attention_heads", "num_hidden_layers", "max_position_embeddings", "initializer_range"),
)
"""Keys that ``transformers`` writes and that do not change the logits, or repeat what other keys say."""


def recognises(path: Path) -> bool:
    config = path / CONFIG
    return config.is_file() and read_json(config).get("model_type") == FAMILY


def load(path: Path) -> Checkpoint:
    """Reads the checkpoint in a folder. A missing field has the default of OpenAI's code.

    Raises CircuitcError, naming the key, for one that is unknown or that would change the result.
    """
    config = path / CONFIG
    table = {key: value for key, value in read_json(config).items() if key not in OF_TRANSFORMERS}
    tied, positions = table.pop("tie_word_embeddings", None), table.pop("use_position_embeddings", True)
    cfg = openai_config(table, config)
    if tied is not None and tied is not cfg.tied_unembed:
        problem = f"'tie_word_embeddings' is {tied!r}, but 'tied_unembed' is {cfg.tied_unembed}"
        raise CircuitcError(problem, where=str(config), fix="correct one: they are two names of one option")
    files = weight_files(path)
    state = _without_prefix(read_weights(files), files[0])
    if positions is not True and cfg.d_pos_emb is None:
        rows = state.setdefault(POSITIONS, torch.zeros(()).expand(cfg.block_size, cfg.d_model))
        if rows.any():
            problem = f"'use_position_embeddings' is {positions!r}, but the tensor '{POSITIONS}' is not zero"
            raise CircuitcError(problem, where=str(config), fix="correct the configuration, or copy the folder again")
    model = filled(cfg, state, files[0])
    whole, parts = path / TOKENIZER, find_tokenizer(path)
    texts = [whole] if whole.is_file() else [parts / file for file in FILES] if parts else []
    return bare_checkpoint(
        FAMILY,
        path,
        [config, *files, *texts],
        model,
        context=cfg.block_size,
        vocab_size=cfg.vocab_size,
        tokenizer=read_one_file(whole) if whole.is_file() else read_tokenizer(parts) if parts else None,
    )


def _without_prefix(state: dict[str, Tensor], path: Path) -> dict[str, Tensor]:
    """The tensors by their names after what all of them begin with: the attribute of the class around the model."""
    prefixes = [name.removesuffix(EMBEDDING) for name in state if name.endswith(EMBEDDING)]
    if len(prefixes) != 1:
        problem = f"there are {len(prefixes)} tensors whose names end in '{EMBEDDING}', not one"
        raise CircuitcError(problem, where=str(path), fix=RETRY)
    return {name.removeprefix(prefixes[0]): tensor for name, tensor in state.items()}
