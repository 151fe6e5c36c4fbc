"""What the library's description of a BPE says, for the tables of the plain-Python encoders."""

from __future__ import annotations

from typing import Any

OFF = ("dropout", "continuing_subword_prefix", "end_of_word_suffix")
"""Options of the model that must be off for every encoder."""
TAKES_SPACES = ("lstrip", "rstrip", "single_word")


def is_plain(text: dict[str, Any]) -> bool:
    """Whether a tokenizer is a BPE that cuts nothing off and adds nothing to its tokens."""
    model, added = text["model"], text["added_tokens"]
    takes = any(token[option] for token in added for option in TAKES_SPACES)
    whole = text["truncation"] is None and text["padding"] is None
    return model["type"] == "BPE" and not any(model[option] for option in OFF) and whole and not takes


def ranks_of(model: dict[str, Any]) -> dict[tuple[str, str], int]:
    """The place of each merge in their order."""
    return {(left, right): rank for rank, (left, right) in enumerate(model["merges"])}
