"""Tokenizers in the files of the original GPT-2: encoder.json (token to id) and vocab.bpe (merges in order)."""

from __future__ import annotations

from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

from circuitc.errors import CircuitcError
from circuitc.inputs.bounded import TOKENIZER, read_text
from circuitc.inputs.reading import RETRY, read_json
from circuitc.inputs.tokenizers.bpe import BYTES, END_OF_TEXT

FILES = ("encoder.json", "vocab.bpe")
PATTERN = "|".join(
    (
        r"[^\r\n\p{L}\p{N}]?\p{L}+",
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    )
)
"""The pattern by which the tokenizer tinypython_2k cuts text into pieces before merging."""


def find_tokenizer(folder: Path) -> Path | None:
    """The folder, or the one above it, if it has both files; else None."""
    for place in (folder, folder.absolute().parent):
        if all((place / file).is_file() for file in FILES):
            return place
    return None


def read_tokenizer(folder: Path) -> Tokenizer:
    """Reads the byte-level BPE in a folder; ``<|endoftext|>`` is the last token unless encoder.json gives its id."""
    encoder, merges = read_json(folder / FILES[0]), _read_merges(folder / FILES[1])
    end = encoder.pop(END_OF_TEXT, len(encoder))
    tokens = [*BYTES, *(left + right for left, right in merges)]
    ids = [*encoder.values(), end]
    whole = all(type(i) is int for i in ids) and sorted(ids) == [*range(len(ids))]
    parts = {part for merge in merges for part in merge}
    if not whole or sorted(tokens) != sorted(encoder) or not parts <= encoder.keys():
        raise CircuitcError(
            f"{FILES[0]} does not number the {len(tokens)} bytes and merges of {FILES[1]}",
            where=str(folder),
            fix="both files must come from the same tokenizer",
        )
    tokenizer = Tokenizer(models.BPE({**encoder, END_OF_TEXT: end}, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(END_OF_TEXT, normalized=False)])
    return tokenizer


def _read_merges(path: Path) -> list[tuple[str, str]]:
    try:
        _, *lines = read_text(path, TOKENIZER).removesuffix("\n").split("\n")  # the first line is the version
    except (OSError, UnicodeDecodeError) as error:
        raise CircuitcError(f"the merges cannot be read: {error}", where=str(path), fix=RETRY) from error
    merges = []
    for number, line in enumerate(lines, start=2):
        left, space, right = line.partition(" ")
        if not (left and space and right) or " " in right:
            fix = "each line after the first must be two tokens"
            raise CircuitcError(f"{line!r} is not a merge", where=f"{path}, line {number}", fix=fix)
        merges.append((left, right))
    return merges
