"""The weights in a folder as Hugging Face saves them: one file, or shards and an index that says what is in which."""

from __future__ import annotations

from pathlib import Path

from torch import Tensor

from circuitc.errors import CircuitcError
from circuitc.inputs.reading import RETRY, only_tensors, read_json, read_safetensors, read_torch

NAMES = ("model.safetensors", "pytorch_model.bin")
INDEX = ".index.json"
SHARDS = "weight_map"
MOST_SHARDS = 1024


def weight_files(folder: Path) -> list[Path]:
    """The files that decide what the weights are: the first that is there of safetensors and pickles, whole or sharded.

    An index comes before its shards. Raises CircuitcError if there are no weights, or for an index that names others
    than files in the folder.
    """
    for name in NAMES:
        whole, index = folder / name, folder / f"{name}{INDEX}"
        if whole.is_file():
            return [whole]
        if index.is_file():
            return [index, *(folder / shard for shard in sorted(set(_shards(index).values())))]
    problem = f"the folder has neither {' nor '.join(NAMES)}, nor an index of shards"
    raise CircuitcError(problem, where=str(folder), fix="copy the weights into it, too")


def read_weights(files: list[Path]) -> dict[str, Tensor]:
    """Every tensor of these files by name. Raises CircuitcError if shards do not hold what their index says."""
    index = files[0] if files[0].name.endswith(INDEX) else None
    held = {file: _tensors(file) for file in (files if index is None else files[1:])}
    if index is None:
        return held[files[0]]
    named = _shards(index)
    for name, shard in named.items():
        if name not in held[index.parent / shard]:
            problem = f"the shard has no tensor '{name}', which {index.name} says it has"
            raise CircuitcError(problem, where=str(index.parent / shard), fix=RETRY)
    for file, tensors in held.items():
        if more := [name for name in tensors if named.get(name) != file.name]:
            problem = f"the shard has the tensor '{min(more)}', which {index.name} does not say it has"
            raise CircuitcError(problem, where=str(file), fix=RETRY)
    return {name: held[index.parent / shard][name] for name, shard in named.items()}


def _tensors(file: Path) -> dict[str, Tensor]:
    read = read_safetensors if file.suffix == ".safetensors" else read_torch
    return only_tensors(read(file), file)


def _shards(index: Path) -> dict[str, str]:
    """The name of the shard of each tensor."""
    found = read_json(index).get(SHARDS)
    if not isinstance(found, dict) or not found or not all(isinstance(shard, str) for shard in found.values()):
        problem = f"'{SHARDS}' must be the name of a file for each tensor"
        raise CircuitcError(problem, where=str(index), fix=RETRY)
    suffix = Path(index.name.removesuffix(INDEX)).suffix
    for shard in set(found.values()):
        if Path(shard).name != shard or Path(shard).suffix != suffix:
            problem = f"the shard {shard!r} is no {suffix} file in this folder"
            raise CircuitcError(problem, where=str(index), fix=RETRY)
    if len(set(found.values())) > MOST_SHARDS:
        problem = f"the index names {len(set(found.values()))} files, more than {MOST_SHARDS}"
        raise CircuitcError(problem, where=str(index), fix="save the model in larger shards")
    return found
