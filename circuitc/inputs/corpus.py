"""The user's text, from which means and a corpus are made for a checkpoint that has only weights.

A ``.txt`` file holds documents separated by ``<|endoftext|>``. A ``.jsonl`` file holds one document per line:
``{"text": "..."}``, or ``{"tokens": [ids]}``.
"""

from __future__ import annotations

import copy
import errno
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save
from tokenizers import Tokenizer
from torch import nn

from circuitc.errors import CircuitcError
from circuitc.inputs.bounded import read_text
from circuitc.inputs.json_text import parse_json
from circuitc.inputs.prompts import check_ids, encode_all
from circuitc.inputs.tensor_file import examined
from circuitc.inputs.tokenizers.bpe import END_OF_TEXT
from circuitc.trace.ablated import with_sites
from circuitc.trace.site_means import batch_of, site_means

CORPUS = "corpus.safetensors"
"""The text's file name in a circuit's folder."""
FEWEST_SEQUENCES = 16
"""The number of sequences that the text must fill at least."""
MOST_TOKENS = 2**17
"""The number of tokens that are used of a longer text; they are spread over it evenly."""
MOST_BYTES = 2**26
"""The size up to which a text file is read."""

Document = str | list[int]


def record(
    model: nn.Module,
    tokenizer: Tokenizer,
    context: int,
    documents: Iterable[Document],
    where: str = "text",
    device: str = "cpu",
) -> tuple[dict[str, NDArray[np.float64]], NDArray[np.int64]]:
    """A model's means, ``{site: float64[channels]}``, and a corpus, ``int64[sequences, context]``, from documents.

    The documents are concatenated and cut into sequences as long as the context. Every second sequence is for the
    means and the others are the corpus, so that the two share no text. A document of text begins with the tokenizer's
    end-of-text token, if it has one; token ids are used as they are. The means are recorded on ``device``.
    """
    sequences = pack(documents, tokenizer, context, where)
    model = with_sites(model, ())
    model = model if device == "cpu" else copy.deepcopy(model).to(device)
    means = site_means(model, sequences[0::2], batch_of(context, tokenizer.get_vocab_size()))
    return means, sequences[1::2]


def pack(documents: Iterable[Document], tokenizer: Tokenizer, context: int, where: str) -> NDArray[np.int64]:
    """``int64[sequences, context]``: an even number of at least ``FEWEST_SEQUENCES``, of about ``MOST_TOKENS`` tokens
    at most.
    """
    end = tokenizer.token_to_id(END_OF_TEXT)
    documents = list(documents)
    texts = iter(encode_all(tokenizer, [d for d in documents if isinstance(d, str)], lambda text: where))
    begin = [] if end is None else [end]
    ids = [i for d in documents for i in ([*begin, *next(texts)] if isinstance(d, str) else d)]
    tokens = np.array(ids, dtype=np.int64)
    count = len(tokens) // context
    if count < FEWEST_SEQUENCES:
        raise CircuitcError(
            f"the text has {len(tokens)} tokens; {FEWEST_SEQUENCES} sequences of {context} are needed, "
            f"{FEWEST_SEQUENCES * context} tokens",
            where=where,
            fix="give more text: means over so little would be chance",
        )
    sequences = tokens[: count * context].reshape(count, context)
    used = min(count, max(FEWEST_SEQUENCES, MOST_TOKENS // context)) // 2 * 2
    return sequences[np.linspace(0, count - 1, used).astype(np.int64)]


def read_documents(path: Path, tokenizer: Tokenizer) -> Iterator[Document]:
    """The documents of a ``.txt`` or ``.jsonl`` file. Raises :class:`CircuitcError`, naming file and line."""
    if path.suffix not in (".txt", ".jsonl"):
        fix = "give plain text as FILE.txt, or documents as FILE.jsonl"
        raise CircuitcError("the name of a text file must end in .txt or .jsonl", where=str(path), fix=fix)
    text = _read(path)
    if path.suffix == ".txt":
        yield from filter(str.strip, text.split(END_OF_TEXT))
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            document = _document(line, f"{path}:{number}")
            if not isinstance(document, str):
                check_ids(document, tokenizer, f"{path}:{number}")
            yield document


def _read(path: Path) -> str:
    try:
        return read_text(path, MOST_BYTES)
    except OSError as error:
        if error.errno == errno.EFBIG:
            fix = f"give a part of it: only {MOST_TOKENS} tokens are used"
            raise CircuitcError(f"the file has more than {MOST_BYTES} bytes", where=str(path), fix=fix) from error
        problem = f"the file cannot be read: {error.strerror}"
        raise CircuitcError(problem, where=str(path), fix="give the path of a .txt or .jsonl file") from error
    except UnicodeDecodeError as error:
        raise CircuitcError("the file is not UTF-8 text", where=str(path), fix="save it as UTF-8") from error


def _document(line: str, where: str) -> Document:
    try:
        value = parse_json(line)
    except ValueError as error:
        raise CircuitcError(f"not valid JSON: {error}", where=where, fix=_EXAMPLE) from error
    if isinstance(value, dict) and list(value) == ["text"] and isinstance(value["text"], str):
        return value["text"]
    if isinstance(value, dict) and list(value) == ["tokens"] and _are_ids(value["tokens"]):
        return value["tokens"]  # type: ignore[no-any-return]
    raise CircuitcError("the line is not a document", where=where, fix=_EXAMPLE)


_EXAMPLE = 'write one document per line: {"text": "..."} or {"tokens": [1, 2, 3]}'


def _are_ids(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(i, int) and not isinstance(i, bool) for i in value)


def pack_corpus(corpus: NDArray[np.int64]) -> bytes:
    """A corpus as the bytes of a safetensors file, with 16 bits per token if that is enough, else 32."""
    dtype = np.uint16 if corpus.max(initial=0) < 2**16 else np.uint32
    return save({"tokens": corpus.astype(dtype)})


def unpack_corpus(content: bytes) -> NDArray[np.int64]:
    """The inverse of :func:`pack_corpus`. Raises :class:`CircuitcError` for other bytes."""
    try:
        tokens = load(examined(content))["tokens"]
    except (SafetensorError, KeyError) as error:
        fix = "copy the whole folder again"
        raise CircuitcError(f"the file is damaged or cut short: {error}", where=CORPUS, fix=fix) from error
    return tokens.astype(np.int64)
