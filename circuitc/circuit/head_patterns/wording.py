"""The name of a head's pattern in words. Certificates hold these texts, programs and drawings show them."""

from __future__ import annotations

import math

from tokenizers import Tokenizer

from circuitc.circuit.head_patterns.name import BACK, CLASS, FIRST, KEYS, PLACES, PREVIOUS, SAME, TOKENS, UNIFORM, Found
from circuitc.circuit.token_classes import quoted
from circuitc.ir.digits import to_digits

TOKENS_SHOWN = 4  # of a class; the others are counted
NEGLIGIBLE = 10.0**-PLACES  # a smaller ``eps`` may be rounding, and is not mentioned
PATTERN_TEXTS = {
    UNIFORM: "averages over all positions alike",
    FIRST: "reads the first position",
    PREVIOUS: "reads the previous position",
    SAME: "averages over the positions with the same token",
    KEYS: "averages with weights that are the same for every query",
}


def text_of(found: Found, sink: float, tokenizer: Tokenizer | None) -> str:
    """What a head does, and how far off that is, if it is; ``sink`` is the sink's logit, ``-inf`` for none."""
    parts = [_words(found, tokenizer)]
    if found.pattern == UNIFORM and sink != -math.inf:
        parts.append(f"beside a sink of weight {to_digits(math.exp(min(sink, 700.0)), 2):g}")
    if found.eps > NEGLIGIBLE:
        parts.append(f"within {found.eps:.2g}{'' if found.how == 'proved' else ' where it was tried'}")
    return ", ".join(parts)


def _words(found: Found, tokenizer: Tokenizer | None) -> str:
    if found.pattern in PATTERN_TEXTS:
        return PATTERN_TEXTS[found.pattern]
    if found.pattern.startswith(BACK):
        return f"reads {found.pattern.removeprefix(BACK)} positions back"
    tokens = ", ".join(map(str, found.tokens)) if tokenizer is None else quoted(found.tokens, tokenizer, TOKENS_SHOWN)
    if found.pattern == CLASS:
        return f"reads {tokens}"
    assert found.pattern == TOKENS
    return f"averages with weights by token, most for {tokens}"
