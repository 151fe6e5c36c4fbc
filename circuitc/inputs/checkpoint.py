"""A checkpoint as the compiler sees it, independent of model family and file format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn

from circuitc.circuit.answer import Answer, Channels, as_answer, channels_of
from circuitc.circuit.reply import Patched, html_table
from circuitc.errors import CircuitcError
from circuitc.inputs import in_memory, own_module
from circuitc.inputs.arguments import as_path, of_kind, rows_of
from circuitc.inputs.corpus import Document, read_documents, record
from circuitc.inputs.interventions import Given, as_given, before_and_after, in_double_with
from circuitc.inputs.prompts import check_ids, ids_of, token_id
from circuitc.inputs.tokenizers.byte_level import decode_token

LOAD = "give what circuitc.load or circuitc.Checkpoint.of returns"
"""What to do where something else stands for a checkpoint."""


@dataclass(frozen=True, repr=False)
class Checkpoint:
    """A trained model with everything that compiling it needs. ``circuitc.load`` reads one, :meth:`of` makes one.

    ``means`` holds each site's mean activation over the pretraining mix, ``{site: float[channels]}``.
    ``corpus`` is held-out text of the pretraining mix, ``int[sequences, context]``. It is stored with the weights,
    so that figures on corpus text are the same on every machine. ``path`` is where the checkpoint was read from, or
    the name of a shipped one.
    """

    name: str
    path: Path
    sha256: str
    model: nn.Module
    tokenizer: Tokenizer
    means: dict[str, NDArray[np.float64]]
    corpus: NDArray[np.int64]
    context: int
    card: dict[str, Any] = field(default_factory=dict)
    own_text: bool = False
    """Whether ``means`` and ``corpus`` come from the user's text; circuits are then saved with a copy of it."""

    @classmethod
    def of(
        cls,
        model: nn.Module,
        tokenizer: Tokenizer | None = None,
        *,
        context: int,
        text: str | Path | None = None,
        tokens: Iterable[Sequence[int]] | None = None,
        name: str | None = None,
    ) -> Checkpoint:
        """Makes a checkpoint of a model in memory.

        ``model`` maps ``int[batch, pos]`` to ``logits[batch, pos, tokens]`` and reads up to ``context`` tokens; it is
        copied. Without a tokenizer, text is token ids with spaces between them, and the model has a logit for each
        id. Means are recorded from ``text``, a file (see ``circuitc.with_text``), or from ``tokens``, sequences of
        ids; without either there are none.
        """
        name = of_kind(name, str, "the name", "give a text") if name else type(model).__name__
        if text is not None and tokens is not None:
            raise CircuitcError("both text and tokens are given", where=name, fix="give one of them")
        model, tokenizer = in_memory.prepare(model, tokenizer, context, name)
        ckpt = cls(
            name, Path(name), in_memory.digest(model), model, tokenizer, {}, np.zeros((0, context), np.int64), context
        )
        if text is not None:
            return with_text(ckpt, text)
        if tokens is None:
            return ckpt
        documents = rows_of(tokens, name)
        for row in documents:
            check_ids(row, tokenizer, name)
        return with_documents(ckpt, documents, name)

    def __repr__(self) -> str:
        return f"<Checkpoint {self.name}: " + ", ".join(f"{value} {what}" for what, value in self._facts()) + ">"

    def _repr_html_(self) -> str:
        rows = [*self._facts(), ("sites with means", len(self.means)), ("SHA-256", self.sha256)]
        return f"<p><b>{escape(self.name)}</b></p>{html_table(('', ''), rows)}"

    def _facts(self) -> list[tuple[str, str]]:
        count = sum(p.numel() for p in self.model.parameters())
        return [
            ("parameters", f"{count:,}"),
            ("tokens", f"{self.tokenizer.get_vocab_size():,}"),
            ("tokens of context", f"{self.context:,}"),
        ]

    def patch(self, values: Given, text: str | Sequence[int], answer: Answer | Sequence[str | int]) -> Patched:
        """The lead of the first answer before and after values are replaced in the model: ``{node: value}``.

        A value is a number for all positions, or one number for each token; ``answer`` are the two answers, texts or
        token ids. The model runs in float64. ``Circuit.patch`` does the same to a circuit's program. Raises
        :class:`CircuitcError` for a node that the model does not have.
        """
        if isinstance(answer, Channels):
            pair: Answer = answer
        elif isinstance(answer, tuple | list) and len(answer) == 2 and all(isinstance(x, str | int) for x in answer):
            pair = as_answer([token_id(self.tokenizer, x) for x in answer])
        else:
            raise CircuitcError(f"the answer is {answer!r}", fix="give two texts, or two token ids, in a tuple")
        ids, values = ids_of(self.tokenizer, text), as_given(values)
        names = tuple(decode_token(self.tokenizer, i) for i in channels_of(pair))
        before, after = before_and_after(in_double_with(self.model, [], values), values, ids, pair)
        return Patched(names, {"model": before}, {"model": after})

    def save(self, folder: str | Path, module: str | None = None) -> None:
        """Write the checkpoint of a module of your own into a folder that every command reads.

        The folder has the weights and the *name* of the code that builds the model: ``module``, such as ``mine:build``,
        or else the model's class, called without arguments. The code runs once now, to see that it builds this model,
        and later only when it is asked for: by ``circuitc.load(folder, module=build)``, or for the command line by the
        environment variable ``CIRCUITC_MODULE=mine:build``. Raises :class:`CircuitcError` for a checkpoint that was
        read from other files, and for code that builds another model.
        """
        if self.card:
            fix = f"copy it from {self.path}"
            raise CircuitcError("this checkpoint was not made by Checkpoint.of", where=self.name, fix=fix)
        own_module.save(self, as_path(folder, "the folder"), module)


def load_saved(folder: str | Path, module: Callable[[], nn.Module] | nn.Module | None = None) -> Checkpoint:
    """The checkpoint in a folder that :meth:`Checkpoint.save` wrote. ``module`` builds its model, or is such a model.

    Raises :class:`CircuitcError` if it is not given and ``CIRCUITC_MODULE`` does not name the folder's code, and for
    weights of another module.
    """
    return Checkpoint(**own_module.read(as_path(folder, "the folder"), module))


def with_text(ckpt: Checkpoint, path: str | Path, device: str = "cpu") -> Checkpoint:
    """The checkpoint with its means and corpus replaced by those of a text file.

    The means are recorded on ``device``. Raises :class:`CircuitcError` for an unknown kind of file, and for too
    little text.
    """
    path = as_path(path, "the text")
    return with_documents(ckpt, [*read_documents(path, ckpt.tokenizer)], str(path), device)


def with_documents(
    ckpt: Checkpoint, documents: Iterable[Document], where: str = "text", device: str = "cpu"
) -> Checkpoint:
    """As :func:`with_text`, from documents in memory (:func:`circuitc.inputs.corpus.record`)."""
    means, corpus = record(ckpt.model, ckpt.tokenizer, ckpt.context, documents, where, device)
    return replace(ckpt, means=means, corpus=corpus, own_text=True)
