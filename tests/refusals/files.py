"""Files that are not there, have no end, or are too large, for each function that reads a file of the user's."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import circuitc
from circuitc.emit.folder import read_certificate
from circuitc.inputs import bounded
from circuitc.inputs.corpus import read_documents
from circuitc.inputs.pairs_file import read_pairs
from circuitc.inputs.reading import read_json, read_npz, read_safetensors, read_tokenizer, read_torch
from circuitc.inputs.tokenizers.byte_level import id_tokenizer, load_tokenizer
from circuitc.models.recipe import load_recipe
from refusals.shared import Case, written

READERS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "JSON": ("config.json", read_json),
    "a certificate": ("certificate.json", lambda path: read_certificate(path.parent)),
    "a pickle": ("ckpt.pt", read_torch),
    "a recipe": ("recipe.toml", load_recipe),
    "a task file": ("task.toml", circuitc.read_task),
    "a text": ("sample.txt", lambda path: list(read_documents(path, id_tokenizer(9)))),
    "a tokenizer": ("tokenizer.json", read_tokenizer),
    "a tokenizer to train with": ("tokenizer.json", load_tokenizer),
    "an npz": ("weights.npz", read_npz),
    "pairs": ("pairs.jsonl", read_pairs),
    "safetensors": ("weights.safetensors", read_safetensors),
}
KINDS: dict[str, Callable[[Path], object]] = {
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "a named pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "nothing": lambda path: None,
}


def placed(kind: str, name: str, read: Callable[[Path], object]) -> Case:
    def case(folder: Path) -> object:
        KINDS[kind](folder / name)
        return read(folder / name)

    return case


def too_large(name: str, read: Callable[[Path], object]) -> Case:
    """A file that has more bytes than this machine's memory, as far as it knows."""

    def case(folder: Path) -> object:
        written(folder / name, "PK and more")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(bounded, "memory", lambda: 5)
            return read(folder / name)

    return case


def waits(name: str, read: Callable[[Path], object]) -> Case:
    """A file that says it is regular and waits, as /proc/kmsg does: here a pipe whose kind is not looked at."""

    def case(folder: Path) -> object:
        os.mkfifo(folder / name)
        writer = os.open(folder / name, os.O_RDWR)
        try:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(bounded, "_KINDS", ())
                return read(folder / name)
        finally:
            os.close(writer)

    return case


CASES: dict[str, Case] = {
    **{f"{what}: {kind}": placed(kind, *reader) for what, reader in READERS.items() for kind in KINDS},
    **{f"{what}: more than the memory": too_large(*READERS[what]) for what in ("a pickle", "an npz", "safetensors")},
    **{f"{what}: waits": waits(*READERS[what]) for what in ("a text", "safetensors")},
}
