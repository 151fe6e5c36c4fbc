"""The pretraining text: generated documents with the idioms of the tasks, and standard-library code."""

from __future__ import annotations

import functools
import itertools
import random
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from circuitc.errors import CircuitcError
from circuitc.tasks.sampler import Sampler
from circuitc.tasks.snippets import BLOCKS, FLAT, TOP
from circuitc.tasks.word_lists import listed

SKIPPED_FOLDERS = frozenset(
    listed("test tests idlelib site-packages dist-packages lib2to3 turtledemo encodings pydoc_data")
)
"""Tests repeat odd inputs; encodings and pydoc_data are tables and prose rather than code."""


def synthetic_documents(seed: int) -> Iterator[str]:
    """Endless generated documents of two to six snippets; the same seed gives the same documents."""
    d = Sampler(f"synthetic/{seed}")
    kinds = (FLAT, FLAT, FLAT, BLOCKS, BLOCKS, TOP)
    while True:
        parts = [d.pick(d.pick(kinds))(d, "") for _ in range(d.between(2, 6))]
        yield ("\n" if d.chance(0.4) else "").join(parts)


@functools.cache
def _stdlib_chunks() -> tuple[str, ...]:
    """The standard library cut at line ends into pieces of about 500 to 2000 characters."""
    folder = Path(sysconfig.get_paths()["stdlib"])
    rng = random.Random("chunks")
    chunks: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        if SKIPPED_FOLDERS.intersection(path.relative_to(folder).parts):
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        held, size, target = [], 0, rng.randint(500, 2000)
        for line in text.splitlines(keepends=True):
            held.append(line)
            size += len(line)
            if size >= target:
                chunks.append("".join(held))
                held, size, target = [], 0, rng.randint(500, 2000)
        if size >= 100:
            chunks.append("".join(held))
    if not chunks:
        raise CircuitcError(
            "the Python standard library has no source files here",
            where=str(folder),
            fix="use a Python with its .py files, or documents(seed, stdlib_fraction=0)",
        )
    return tuple(chunks)


def stdlib_documents(seed: int) -> Iterator[str]:
    """Endless pieces of standard-library code, reshuffled on every pass."""
    rng = random.Random(f"stdlib/{seed}")
    chunks = list(_stdlib_chunks())
    while True:
        rng.shuffle(chunks)
        yield from chunks


def documents(seed: int, stdlib_fraction: float = 0.2) -> Iterator[str]:
    """The endless pretraining mix; ``stdlib_fraction`` of its characters are standard-library code."""
    if not 0 <= stdlib_fraction <= 1:
        raise CircuitcError(f"stdlib_fraction is {stdlib_fraction}", where="documents", fix="use a number from 0 to 1")
    synthetic = synthetic_documents(seed)
    stdlib = stdlib_documents(seed) if stdlib_fraction else itertools.repeat("")
    total, real = 0, 0
    while True:
        take_real = real < stdlib_fraction * (total + 1)
        document = next(stdlib if take_real else synthetic)
        total += len(document)
        real += len(document) if take_real else 0
        yield document
