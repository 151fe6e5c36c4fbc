"""The state of an unfinished training run in one safetensors file, from which it continues bit for bit."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load, save_file
from torch import nn
from torch.optim import AdamW

from circuitc.errors import CircuitcError
from circuitc.inputs.tensor_file import metadata, read_tensor_file
from circuitc.inputs.writing import writing_to
from circuitc.models.recipe import Recipe
from circuitc.models.store import RESUME

_MOMENTS = ("step", "exp_avg", "exp_avg_sq")


@dataclass
class Progress:
    """The progress of a run. Batches and learning rates follow from the step, so there is no other state."""

    step: int = 0
    seconds: float = 0.0
    """Wall time of training, including earlier sessions."""


def save_state(folder: Path, recipe: Recipe, progress: Progress, model: nn.Module, optimiser: AdamW) -> None:
    """Writes weights and moments (float32) to ``folder``, atomically."""
    tensors = {f"model.{k}": v.detach().cpu().contiguous() for k, v in model.state_dict().items()}
    for name, p in model.named_parameters():
        for moment, value in optimiser.state.get(p, {}).items():
            tensors[f"{moment}.{name}"] = value.detach().cpu().contiguous()
    about = {"recipe": recipe.model_dump_json(), "progress": json.dumps(asdict(progress))}
    with writing_to(folder) as new:
        save_file(tensors, new / RESUME, about)


def load_state(folder: Path, recipe: Recipe, model: nn.Module, optimiser: AdamW) -> Progress:
    """Fills model and optimiser from the state in ``folder``; without a state, both stay as they are.

    Raises CircuitcError if the state is damaged or belongs to another recipe.
    """
    path = folder / RESUME
    if not path.exists():
        return Progress()
    try:
        content = read_tensor_file(path)
        about = metadata(content)
        tensors = load(content)
    except (SafetensorError, OSError) as error:
        raise CircuitcError(
            f"the state of the unfinished run is damaged: {error}",
            where=str(path),
            fix="delete it to start again",
        ) from error
    if about.get("recipe") != recipe.model_dump_json():
        raise CircuitcError(
            "the folder has an unfinished run of another recipe",
            where=str(folder),
            fix="finish it with its own recipe, or name another folder",
        )
    model.load_state_dict({k.removeprefix("model."): v for k, v in tensors.items() if k.startswith("model.")})
    for name, p in model.named_parameters():
        if f"step.{name}" in tensors:
            step, *moments = (tensors[f"{moment}.{name}"] for moment in _MOMENTS)
            # Fused AdamW needs its step count on the device of the parameter.
            optimiser.state[p] = dict(zip(_MOMENTS, (t.to(p.device) for t in (step, *moments)), strict=True))
    return Progress(**json.loads(about["progress"]))
