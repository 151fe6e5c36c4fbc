"""A checkpoint of a user's own module in a folder: its weights, and the name of the code that builds it.

- module.json: the format version, where the code is (``mine:build``), and the checkpoint's name and context
- module.safetensors: the module's state
- tokenizer.json: as Hugging Face tokenizers writes it
- recorded.safetensors: float64[channels] for each site, its mean; and ``corpus``, int64[sequences, context]

The code is the user's, and a folder may come from anywhere, so the code runs only if the user names it when the folder
is read: ``circuitc.load(folder, module=build)``, or ``CIRCUITC_MODULE=mine:build`` for the command line.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from pydantic import Field
from safetensors.torch import save_file
from torch import nn

from circuitc.errors import CircuitcError
from circuitc.inputs import in_memory
from circuitc.inputs.reading import Section, read_json, read_safetensors, read_section, read_tokenizer
from circuitc.inputs.writing import writing_to

if TYPE_CHECKING:
    from circuitc.inputs.checkpoint import Checkpoint

FORMAT = 1
MODULE, WEIGHTS, TOKENIZER, RECORDED = "module.json", "module.safetensors", "tokenizer.json", "recorded.safetensors"
FILES = (MODULE, WEIGHTS, TOKENIZER, RECORDED)
CORPUS = "corpus"
ALLOWED = "CIRCUITC_MODULE"
"""The environment variable that names the code which may run, such as ``mine:build``; several with commas."""
PATH = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_][\w.]*")
EXAMPLE = "name a function or class without arguments that builds the model, such as mine:build for build() in mine.py"

Build = Callable[[], nn.Module]


class Saved(Section):
    """The content of module.json."""

    format: int
    module: str = Field(pattern=PATH.pattern)
    name: str
    context: int = Field(gt=0, le=in_memory.MOST_CONTEXT)
    own_text: bool


def save(ckpt: Checkpoint, folder: Path, module: str | None) -> None:
    """Write a checkpoint. It is read back before it takes its place, so the code that ``module`` names runs once.

    Without ``module``, the code is the model's class. Raises :class:`CircuitcError` if that builds another model.
    """
    kind = type(ckpt.model)
    path = module or f"{kind.__module__}:{kind.__qualname__}"
    if not PATH.fullmatch(path) or path.startswith("__main__:"):
        problem = f"the model's code is '{path}', which another process cannot import"
        raise CircuitcError(problem, where=str(folder), fix=f"put it into a file, and {EXAMPLE}")
    taken = [p.name for p in folder.iterdir() if p.name not in FILES] if folder.is_dir() else []
    if taken:
        fix = "name an empty or new folder"
        raise CircuitcError(f"the folder holds other files, such as {taken[0]}", where=str(folder), fix=fix)
    about = Saved(format=FORMAT, module=path, name=ckpt.name, context=ckpt.context, own_text=ckpt.own_text)
    state = {name: x for name, x in ckpt.model.state_dict().items() if isinstance(x, torch.Tensor)}
    recorded = {site: torch.tensor(np.asarray(mean, np.float64)) for site, mean in ckpt.means.items()}
    with writing_to(folder, ours=FILES) as new:
        (new / MODULE).write_text(about.model_dump_json(indent=2) + "\n", encoding="utf-8")
        save_file({name: x.detach().cpu().clone().contiguous() for name, x in state.items()}, new / WEIGHTS)
        ckpt.tokenizer.save(str(new / TOKENIZER))
        save_file({**recorded, CORPUS: torch.tensor(np.asarray(ckpt.corpus, np.int64))}, new / RECORDED)
        try:
            again = read(new, _found(path, str(folder)))
        except CircuitcError as error:
            raise CircuitcError(error.problem, where=str(folder), fix=EXAMPLE) from error
        if again["sha256"] != ckpt.sha256:
            problem = f"'{path}' does not build this model"
            raise CircuitcError(problem, where=str(folder), fix=EXAMPLE)


def recognises(folder: Path) -> bool:
    """Whether the folder has this format's file."""
    return (folder / MODULE).is_file()


def read(folder: Path, module: Build | nn.Module | None = None) -> dict[str, Any]:
    """A checkpoint's fields, from its folder. ``module`` builds the model, or is one; a copy gets the folder's weights.

    Without it, the code that the folder names runs if the environment variable ``CIRCUITC_MODULE`` names the same.
    Raises :class:`CircuitcError` if neither does, and if the weights are not that module's.
    """
    about = read_section(Saved, read_json(folder / MODULE), folder / MODULE)
    if about.format != FORMAT:
        fix = f"use the circuitc that wrote it: this one reads format {FORMAT}"
        raise CircuitcError(f"the format {about.format} is unknown", where=str(folder / MODULE), fix=fix)
    if module is None:
        module = _permitted(about.module, folder)
    tokenizer = read_tokenizer(folder / TOKENIZER)
    model, _ = in_memory.prepare(_built(module, str(folder)), tokenizer, about.context, str(folder))
    weights, recorded = read_safetensors(folder / WEIGHTS), read_safetensors(folder / RECORDED)
    try:
        model.load_state_dict(weights)
    except RuntimeError as error:
        reason = str(error).split("\n")[1].strip() if "\n" in str(error) else str(error)
        fix = f"give the code that built the model which was saved: it was {about.module}"
        raise CircuitcError(f"the weights are not this module's: {reason}", where=str(folder), fix=fix) from error
    corpus = recorded.pop(CORPUS, torch.zeros(0, about.context, dtype=torch.int64)).numpy()
    means = {site: mean.numpy().astype(np.float64) for site, mean in recorded.items()}
    return {
        "name": about.name,
        "path": folder,
        "sha256": in_memory.digest(model),
        "model": model,
        "tokenizer": tokenizer,
        "means": means,
        "corpus": corpus,
        "context": about.context,
        "own_text": about.own_text,
    }


def _permitted(path: str, folder: Path) -> Build:
    """The code that a folder names, if the user has named it too."""
    if path not in [name.strip() for name in os.environ.get(ALLOWED, "").split(",")]:
        raise CircuitcError(
            f"this checkpoint is built by the code {path}, which circuitc does not run unasked",
            where=str(folder),
            fix=f"if you trust it, set {ALLOWED}={path}; or in Python, circuitc.load(folder, module=...)",
        )
    return _found(path, str(folder))


def _found(path: str, where: str) -> Build:
    """The object at ``module:name``. Imports the module, from the current folder too."""
    module, _, name = path.partition(":")
    sys.path.append(str(Path.cwd()))
    try:
        found: Any = importlib.import_module(module)
        for part in name.split("."):
            found = getattr(found, part)
    except Exception as error:  # whatever the user's code raises
        fix = f"run circuitc where Python finds it: in the folder of {module.split('.')[0]}.py, or set PYTHONPATH"
        raise CircuitcError(f"{path} cannot be imported: {error}", where=where, fix=fix) from error
    finally:
        sys.path.pop()
    build: Build = found
    return build


def _built(module: Build | nn.Module, where: str) -> nn.Module:
    if isinstance(module, nn.Module):
        return module
    try:
        return module()
    except Exception as error:  # whatever the user's code raises
        problem = f"the code that builds the model fails: {type(error).__name__}: {error}"
        raise CircuitcError(problem.split("\n")[0], where=where, fix=EXAMPLE) from error
