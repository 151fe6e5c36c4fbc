"""Turns a tokenizer of the library into tables of ``steps`` or of ``byte_fallback``, if it is one of these."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

from tokenizers import Tokenizer

from circuitc.inputs.tokenizers.bpe import BYTES
from circuitc.inputs.tokenizers.bpe_model import is_plain, ranks_of
from circuitc.inputs.tokenizers.byte_fallback import SPACE, Fallback
from circuitc.inputs.tokenizers.pre_tokenizer import CLASSES, cutting_pattern, ranges
from circuitc.inputs.tokenizers.repeats import nested_repeat
from circuitc.inputs.tokenizers.steps import Steps

NFC = {"type": "NFC"}
REPLACE = {"type": "Replace", "pattern": {"String": " "}, "content": SPACE}
PREPEND = {"type": "Prepend", "prepend": SPACE}
PIECES = {"type": "Split", "pattern": {"String": " "}, "behavior": "MergedWithPrevious", "invert": False}
"""What cuts at spaces where none are left."""
BACK = [{"type": "Replace", "pattern": {"String": SPACE}, "content": " "}, {"type": "ByteFallback"}, {"type": "Fuse"}]
STRIP = {"type": "Strip", "content": " ", "start": 1, "stop": 0}


def step_tables(tokenizer: Tokenizer) -> Steps | None:
    """Tables with which ``steps`` encodes text as ``tokenizer`` does; None if it cannot."""
    text = json.loads(tokenizer.to_str())
    model, added, ends = text["model"], text["added_tokens"], _ends(text["post_processor"])
    pattern = cutting_pattern(text["pre_tokenizer"])
    if not is_plain(text) or model["byte_fallback"] or model["unk_token"] or text["normalizer"] not in (None, NFC):
        return None
    if pattern is None or nested_repeat(pattern) is not None or ends is None:
        return None
    vocabulary = tokenizer.get_vocab()
    composed = text["normalizer"] is not None
    special = [token["content"] for token in added if not token["normalized"]]
    later = [token["content"] for token in added if token["normalized"]]
    if not BYTES.keys() <= vocabulary.keys() or any(unicodedata.normalize("NFC", x) != x for x in later):
        return None
    classes = {name: ranges(name) for name in CLASSES if name in pattern}
    whole = bool(model["ignore_merges"])
    return Steps(vocabulary, ranks_of(model), pattern, classes, special, later, composed, whole, *ends)


def fallback_tables(tokenizer: Tokenizer) -> Fallback | None:
    """Tables with which ``byte_fallback`` encodes text as ``tokenizer`` does; None if it cannot."""
    text = json.loads(tokenizer.to_str())
    model, added, ends = text["model"], text["added_tokens"], _ends(text["post_processor"])
    begins = _begins(text["normalizer"], text["pre_tokenizer"])
    back = text["decoder"]["decoders"] if text["decoder"] and text["decoder"]["type"] == "Sequence" else None
    if not is_plain(text) or not model["byte_fallback"] or model["ignore_merges"] or begins is None or ends is None:
        return None
    if back not in (BACK, [*BACK, STRIP]):
        return None
    special = [token["content"] for token in added]
    # A token that is searched for in changed text would have to be changed, too.
    changed = text["normalizer"] is not None and any(token["normalized"] for token in added)
    alike = len({token["normalized"] for token in added}) < 2
    letters = any(len(token) == 1 and token not in model["vocab"] for token in special)
    bytes_too = all(f"<0x{byte:02X}>" in model["vocab"] for byte in range(256))
    if changed or not alike or letters or not bytes_too:
        return None
    return Fallback(tokenizer.get_vocab(), ranks_of(model), special, *begins, *ends, len(back) > len(BACK))


def _ends(after: Any) -> tuple[list[int], list[int]] | None:
    """The ids that a post-processor adds before and after a text; None for others."""
    steps = after["processors"] if after is not None and after["type"] == "Sequence" else [after]
    steps = [step for step in steps if step is not None and step["type"] != "ByteLevel"]
    if not steps:
        return [], []
    if len(steps) > 1 or steps[0]["type"] != "TemplateProcessing":
        return None
    ends: tuple[list[int], list[int]] = [], []
    side = 0
    for part in steps[0]["single"]:
        if "Sequence" in part:
            side += 1
        elif side < 2:
            ends[side].extend(steps[0]["special_tokens"][part["SpecialToken"]["id"]]["ids"])
    return ends if side == 1 else None


def _begins(normalizer: Any, cut: Any) -> tuple[str, bool] | None:
    """Which sections get a space before them, and whether only if they do not begin with one; None for other steps."""
    match normalizer, cut:
        case {"type": "Sequence", "normalizers": [first, second]}, None if (first, second) == (PREPEND, REPLACE):
            return "all", False
        case None, {"type": "Metaspace", "replacement": mark, "prepend_scheme": scheme, "split": False}:
            found = {"first": ("first", True), "always": ("all", True), "never": ("none", True)}.get(scheme)
            return found if mark == SPACE else None
        case _ if normalizer == REPLACE and cut in (None, PIECES):
            return "none", True
    return None
