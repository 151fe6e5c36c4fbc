"""A task's prompts as tokens: pairs, right-padded, with the sign of the right answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from circuitc.errors import CircuitcError
from circuitc.inputs.arguments import of_kind
from circuitc.inputs.task import AnyTask, Split
from circuitc.inputs.tokenizers.byte_level import single_token
from circuitc.inputs.tokenizers.in_time import encode_in_time

REPORT_SEED = 1_000_003  # added to the seed, so that no circuit is chosen on the prompts that it is tested on


@dataclass(frozen=True, eq=False)
class Prompts:
    """``n`` pairs as ``2n`` sequences: the first prompts of all pairs, then the second prompts.

    ``tokens: int[2n, pos]`` is right-padded, and ``lengths: int[2n]`` are the prompts' lengths. ``signs: ±1[2n]`` is
    +1 where the first answer is right. A prompt is answered rightly if ``signs * difference > 0`` at its last token.
    The first answer is right on all first prompts, and the second one on all second prompts, unless ``labels: ±1[2n]``
    say otherwise.
    """

    tokens: NDArray[np.int64]
    lengths: NDArray[np.int64]
    labels: NDArray[np.float64] | None = None

    @property
    def pairs(self) -> int:
        return len(self.tokens) // 2

    @property
    def signs(self) -> NDArray[np.float64]:
        return np.repeat([1.0, -1.0], self.pairs) if self.labels is None else self.labels

    @property
    def counterfactual(self) -> NDArray[np.int64]:
        """``int[2n]``: the row that holds the other prompt of each row's pair."""
        return np.roll(np.arange(2 * self.pairs), self.pairs)

    @property
    def endings(self) -> NDArray[np.int64]:
        """``int[2n]``: the last token of each prompt, after which the answer comes."""
        return self.tokens[np.arange(len(self.tokens)), self.lengths - 1]

    @property
    def different_endings(self) -> float:
        """The share of pairs whose two prompts end in different tokens, so that the last token tells them apart."""
        return float(np.mean(self.endings[: self.pairs] != self.endings[self.pairs :]))

    def take(self, pairs: NDArray[np.int64]) -> Prompts:
        """Some of the pairs, with padding cut to their longest prompt."""
        rows = np.concatenate([pairs, pairs + self.pairs])
        longest = int(self.lengths[rows].max())
        return Prompts(
            self.tokens[rows, :longest], self.lengths[rows], None if self.labels is None else self.labels[rows]
        )

    def swapped(self, which: NDArray[np.bool_]) -> Prompts:
        """The prompts with those of some pairs, ``which: bool[n]``, exchanged, so that their labels are wrong."""
        first = np.where(which, np.arange(self.pairs) + self.pairs, np.arange(self.pairs))
        rows = np.concatenate([first, self.counterfactual[first]])
        return Prompts(self.tokens[rows], self.lengths[rows], self.labels)

    def and_then(self, other: Prompts) -> Prompts:
        """The pairs of both."""
        width = max(self.tokens.shape[1], other.tokens.shape[1])
        tokens = [np.pad(part.tokens, ((0, 0), (0, width - part.tokens.shape[1]))) for part in (self, other)]
        labelled = self.labels is not None or other.labels is not None
        return Prompts(
            _by_side(*tokens),
            _by_side(self.lengths, other.lengths),
            _by_side(self.signs, other.signs) if labelled else None,
        )

    def batches(self, pairs: int) -> Iterator[Prompts]:
        for start in range(0, self.pairs, pairs):
            yield self.take(np.arange(start, min(start + pairs, self.pairs)))


T = TypeVar("T", bound=np.generic)


def _by_side(a: NDArray[T], b: NDArray[T]) -> NDArray[T]:
    """Joins two arrays that each have the first prompts of all pairs and then the second ones."""
    halves = [part[half * len(part) // 2 : (half + 1) * len(part) // 2] for half in (0, 1) for part in (a, b)]
    return np.concatenate(halves)


def encode_all(
    tokenizer: Tokenizer, texts: Sequence[str], where: Callable[[str], str | None] = lambda text: None
) -> list[list[int]]:
    """The token ids of each text. Raises :class:`CircuitcError` for a text that the tokenizer cannot encode."""
    try:
        return encode_in_time(tokenizer, texts)
    except CircuitcError:
        raise
    except Exception as error:  # the library raises plain exceptions
        if len(texts) > 1:
            return [ids for text in texts for ids in encode_all(tokenizer, [text], where)]  # to name the text
        raise CircuitcError(
            f"the tokenizer has no tokens for {texts[0][:60]!r}",
            where=where(texts[0]),
            fix="write text of words it knows, or token ids",
        ) from error


def ids_of(tokenizer: Tokenizer, text: str | Sequence[int]) -> list[int]:
    """The token ids of a text, or those given. Raises :class:`CircuitcError` if there are none, or unknown ones."""
    if isinstance(text, str):
        ids = encode_all(tokenizer, [text])[0]
    else:
        array = np.asarray(text)
        if array.ndim != 1 or (array.size and array.dtype.kind not in "iu"):
            raise CircuitcError("this is neither a text nor token ids", fix="give a text, or a list of token ids")
        ids = [int(i) for i in array]
        check_ids(ids, tokenizer)
    if not ids:
        raise CircuitcError("there are no tokens to continue", fix="give a text that is not empty")
    return ids


def check_ids(ids: Sequence[int], tokenizer: Tokenizer, where: str | None = None) -> None:
    """Raises :class:`CircuitcError` for an id that is not in the vocabulary."""
    size = tokenizer.get_vocab_size()
    if wrong := [i for i in ids if not 0 <= i < size]:
        raise CircuitcError(f"there is no token {wrong[0]}", where=where, fix=f"ids run from 0 to {size - 1}")


def new_endings(tested: Prompts, chosen: Prompts) -> float:
    """The fraction of prompts whose last token ends none of the prompts that the circuit was ``chosen`` on.

    The search has seen nothing of what such a token brings with it, for example its embedding.
    """
    return float(np.mean(~np.isin(tested.endings, chosen.endings)))


def token_id(tokenizer: Tokenizer, answer: str | int) -> int:
    """The id of an answer. Raises :class:`CircuitcError` if it is not a single token."""
    if isinstance(answer, int):
        check_ids([answer], tokenizer)
        return answer
    of_kind(answer, str, "an answer", "give a text, or a token id")
    encode_all(tokenizer, [answer])
    return single_token(tokenizer, answer)


def answer_ids(task: AnyTask, tokenizer: Tokenizer) -> tuple[int, int]:
    """The token ids of the two answers. Raises :class:`CircuitcError` if they are not two single tokens."""
    if isinstance(task.answers, str) or len(task.answers) != 2:
        raise CircuitcError(f"the answers are {task.answers!r}", where=task.name, fix="give two texts or token ids")
    first, second = (token_id(tokenizer, answer) for answer in task.answers)
    if first == second:
        problem = f"the two answers are the same token, {first}"
        raise CircuitcError(problem, where=task.name, fix="name two different answers")
    return first, second


def make_prompts(task: AnyTask, tokenizer: Tokenizer, count: int, seed: int, split: Split, context: int) -> Prompts:
    """``count`` pairs of the task, or all if it has fewer. Raises :class:`CircuitcError` for a prompt longer than the
    context.
    """
    pairs = task.pairs(count, seed, split)
    prompts = [first for first, _ in pairs] + [second for _, second in pairs]
    texts = [prompt for prompt in prompts if isinstance(prompt, str)]
    encoded = dict(zip(texts, encode_all(tokenizer, texts, task.where), strict=True))
    ids = [encoded[prompt] if isinstance(prompt, str) else list(prompt) for prompt in prompts]
    for prompt, row in zip(prompts, ids, strict=True):
        check_ids(row, tokenizer, task.where(prompt))
        if not 0 < len(row) <= context:
            raise CircuitcError(
                f"a prompt of task '{task.name}' has {len(row)} tokens; this model reads 1 to {context}: {prompt!r}",
                where=task.where(prompt),
                fix="use shorter prompts, or a checkpoint with a longer context",
            )
    lengths = np.array([len(row) for row in ids])
    tokens = np.zeros((len(ids), lengths.max()), dtype=np.int64)
    for i, row in enumerate(ids):
        tokens[i, : len(row)] = row
    return Prompts(tokens, lengths)
