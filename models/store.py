"""circuitc's own checkpoint folder, which has only JSON and safetensors files.

- config.json: the format version, and the model's sizes and options
- weights.safetensors: float32 tensors, the sparse ones compactly (see encoding.py)
- tokenizer.json: as Hugging Face tokenizers writes it
- means.safetensors: float64[channels] for each site, its mean over the pretraining mix
- corpus.safetensors: tokens, uint16[sequences, context], held-out text of the mix
- card.json: how the checkpoint was made, and its figures
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field
from safetensors.numpy import save_file
from tokenizers import Tokenizer

from circuitc.circuit.sites import sites_of
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.reading import read_json, read_safetensors, read_section, read_tokenizer, sha256
from circuitc.inputs.writing import is_temporary, writing_to
from circuitc.models.encoding import decode, encode
from circuitc.models.needs import check_weights
from circuitc.models.recipe import ModelSection
from circuitc.models.skeleton import without_values
from circuitc.models.transformer import MOST_WORDS, WIDEST, Transformer, TransformerConfig

FORMAT = 1


class StoredModel(ModelSection):
    """config.json's sizes and options: those of a recipe, and what the tokenizer and the batch decided."""

    vocab_size: int = Field(gt=0, le=MOST_WORDS)
    context: int = Field(gt=0, le=WIDEST)


FILES = (
    "config.json",
    "weights.safetensors",
    "tokenizer.json",
    "means.safetensors",
    "corpus.safetensors",
    "card.json",
)
RESUME = "resume.safetensors"
"""The state of an unfinished training run; the finished checkpoint replaces it."""

_HASHED = FILES[:4]
_RETRY = "copy the folder again, or train the model again"


def save(
    folder: str | Path,
    *,
    model: Transformer,
    tokenizer: Tokenizer,
    means: dict[str, NDArray[np.float64]],
    corpus: NDArray[np.integer[Any]],
    card: dict[str, Any],
) -> Path:
    """Writes a checkpoint, atomically. It replaces a checkpoint, but no other folder."""
    folder = Path(folder).absolute()
    check_target(folder)
    with writing_to(folder, ours=(*FILES, RESUME)) as new:
        _write_json(new / "config.json", {"format": FORMAT, "model": asdict(model.cfg)})
        save_file(encode(model), new / "weights.safetensors")
        tokenizer.save(str(new / "tokenizer.json"))
        save_file({k: np.asarray(v, np.float64) for k, v in means.items()}, new / "means.safetensors")
        save_file({"tokens": np.ascontiguousarray(corpus, np.uint16)}, new / "corpus.safetensors")
        _write_json(new / "card.json", card)
        try:
            load(new)
        except CircuitcError as error:  # it cannot be read back; of where it is for now, users know nothing
            raise CircuitcError(error.problem, where=str(folder), fix=error.fix) from error
    return folder


def check_target(folder: Path) -> None:
    """Raises CircuitcError if writing a checkpoint here would overwrite something else."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise CircuitcError(
            "this is a file", where=str(folder), fix="name a folder to write the checkpoint to, with -o"
        )
    for path in folder.iterdir():
        if path.name not in (*FILES, RESUME) and not is_temporary(path):
            raise CircuitcError(
                f"the folder holds other files, such as {path.name}",
                where=str(folder),
                fix="name an empty or new folder",
            )


def recognises(folder: Path) -> bool:
    """Whether the folder has a file of this format and of no other."""
    return any((folder / file).is_file() for file in FILES if file not in ("config.json", "tokenizer.json"))


def load(folder: str | Path) -> Checkpoint:
    """Reads the checkpoint in a folder; the model is in float32, frozen and in evaluation mode.

    Raises CircuitcError, naming the file or tensor, if one is missing, damaged or does not fit.
    """
    folder = Path(folder)
    for file in FILES:
        if not (folder / file).is_file():
            raise CircuitcError(f"the checkpoint has no {file}", where=str(folder), fix=_RETRY)
    cfg = _read_config(folder / "config.json")
    with without_values():  # shapes only: the weights come from the file
        model = Transformer(cfg)
    tokenizer = read_tokenizer(folder / "tokenizer.json")
    arrays = _read_tensors(folder / "weights.safetensors")
    _check_vocabulary(arrays, cfg, tokenizer, folder)
    weights = decode(arrays, model, folder / "weights.safetensors")
    model.load_state_dict({k: torch.from_numpy(v) for k, v in weights.items()}, assign=True)
    card = read_json(folder / "card.json")
    return Checkpoint(
        name=str(card.get("name", folder.name)),
        path=folder,
        sha256=sha256(folder / file for file in _HASHED),
        model=model.eval().requires_grad_(False),
        tokenizer=tokenizer,
        means=_read_means(folder / "means.safetensors", cfg),
        corpus=_read_corpus(folder / "corpus.safetensors", cfg),
        context=cfg.context,
        card=card,
    )


def _write_json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=2, sort_keys=True, allow_nan=False) + "\n", encoding="utf-8")


def _read_config(path: Path) -> TransformerConfig:
    config = read_json(path)
    if config.get("format") != FORMAT:
        raise CircuitcError(
            f"checkpoint format {config.get('format')!r} is unknown",
            where=str(path),
            fix=f"use the circuitc that wrote it: this one reads format {FORMAT}",
        )
    if not isinstance(config.get("model"), dict):
        raise CircuitcError("the key 'model' must hold the sizes of the model", where=str(path), fix=_RETRY)
    section = read_section(StoredModel, config["model"], path)
    try:
        cfg = TransformerConfig(**section.model_dump())
    except CircuitcError as error:
        raise CircuitcError(error.problem, where=str(path), fix=error.fix) from error
    check_weights(cfg, str(path))
    return cfg


def _check_vocabulary(
    arrays: dict[str, NDArray[Any]], cfg: TransformerConfig, tokenizer: Tokenizer, folder: Path
) -> None:
    embedding, vocab = arrays.get("embed.weight"), tokenizer.get_vocab_size()
    rows = cfg.vocab_size if embedding is None else len(embedding)
    if rows != vocab:
        raise CircuitcError(
            f"the embedding has {rows} rows, but the tokenizer has {vocab} tokens",
            where=str(folder),
            fix="use the tokenizer.json that the model was trained with",
        )


def _read_tensors(path: Path) -> dict[str, NDArray[Any]]:
    return {name: tensor.numpy() for name, tensor in read_safetensors(path).items()}


def _read_means(path: Path, cfg: TransformerConfig) -> dict[str, NDArray[np.float64]]:
    means = _read_tensors(path)
    channels = site_channels(cfg)
    for site in sorted({*channels, *means}):
        if site not in means:
            raise CircuitcError(f"the mean of site '{site}' is missing", where=str(path), fix=_RETRY)
        if site not in channels:
            raise unknown("site", site, channels, where=str(path))
        if means[site].shape != (channels[site],) or not np.isfinite(means[site]).all():
            raise CircuitcError(
                f"the mean of site '{site}' must be {channels[site]} finite numbers",
                where=str(path),
                fix=_RETRY,
            )
    return {site: means[site].astype(np.float64) for site in channels}


def site_channels(cfg: TransformerConfig) -> dict[str, int]:
    """The number of channels of each site, by name, in the model's order."""
    with without_values():
        names = sites_of(Transformer(cfg))
    return {name: cfg.hidden if name.endswith("post_act") else cfg.d_model for name in names}


def _read_corpus(path: Path, cfg: TransformerConfig) -> NDArray[np.int64]:
    tokens = _read_tensors(path).get("tokens")
    if tokens is None or tokens.ndim != 2 or tokens.shape[1] != cfg.context or not tokens.size:
        raise CircuitcError(f"'tokens' must have the shape [sequences, {cfg.context}]", where=str(path), fix=_RETRY)
    if not 0 <= tokens.min() <= tokens.max() < cfg.vocab_size:
        raise CircuitcError("'tokens' holds ids outside the vocabulary", where=str(path), fix=_RETRY)
    return tokens.astype(np.int64)
