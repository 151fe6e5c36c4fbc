"""The checkpoint formats that circuitc reads, and how each is recognised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from circuitc.errors import CircuitcError, unknown
from circuitc.inputs import own_module
from circuitc.inputs.arguments import as_path
from circuitc.inputs.checkpoint import Checkpoint, load_saved
from circuitc.models import gpt2, hugging_face, nanogpt, openai, shipped_names, store, tracr
from circuitc.models.openai import circuitgpt


@dataclass(frozen=True)
class Format:
    """``looks_for`` says in words what ``recognises`` checks; ``load`` raises CircuitcError for everything else."""

    name: str
    looks_for: str
    recognises: Callable[[Path], bool]
    load: Callable[[Path], Checkpoint]


FORMATS = (
    Format("circuitc", "a folder that circuitc train wrote", store.recognises, store.load),
    Format("module", "a folder that Checkpoint.save wrote", own_module.recognises, load_saved),
    Format("openai", "a folder with beeg_config.json and final_model.pt", openai.recognises, openai.load),
    Format("tracr", "a folder with meta.json and weights.npz", tracr.recognises, tracr.load),
    Format("gpt2", "a Hugging Face folder whose config.json says model_type gpt2", gpt2.recognises, gpt2.load),
    Format(
        "circuitgpt",
        "OpenAI's models as Hugging Face has them: config.json says model_type circuitgpt",
        circuitgpt.recognises,
        circuitgpt.load,
    ),
    Format(
        "hugging face",
        "a Hugging Face folder whose config.json says another model_type",
        hugging_face.recognises,
        hugging_face.load,
    ),
    Format("nanogpt", "nanoGPT's ckpt.pt, or a folder with one", nanogpt.recognises, nanogpt.load),
)


def load(name_or_path: str | Path) -> Checkpoint:
    """Reads a shipped checkpoint by name, or one of any format from a file or folder.

    The model is frozen and in evaluation mode. Raises CircuitcError if no format is recognised, and for parts that
    are missing, damaged or do not fit.
    """
    if str(name_or_path) in shipped_names.shipped():
        shipped = store.load(shipped_names.SHIPPED / str(name_or_path))
        return replace(shipped, path=Path(name_or_path))  # the shipped name, which is valid on any machine
    path = as_path(name_or_path, "the checkpoint")
    if not path.exists():
        raise unknown("checkpoint", str(name_or_path), shipped_names.shipped())
    for format in FORMATS:
        if format.recognises(path):
            return format.load(path)
    known = "; ".join(f"{format.looks_for} ({format.name})" for format in FORMATS)
    raise CircuitcError("this is not a checkpoint that circuitc reads", where=str(path), fix=f"it reads {known}")
