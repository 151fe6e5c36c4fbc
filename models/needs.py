"""How much memory a model and its training need at least, compared with the machine's before anything is allocated."""

from __future__ import annotations

from dataclasses import dataclass

from circuitc.errors import CircuitcError
from circuitc.inputs.machine import memory
from circuitc.models.recipe import Recipe
from circuitc.models.transformer import TransformerConfig

EVALUATED = 64
"""The sequences whose loss is measured at a time."""


@dataclass(frozen=True)
class Need:
    """``size`` bytes for ``what``; the keys of ``section`` decide it."""

    size: int
    what: str
    section: str
    keys: tuple[str, ...]


def weights_of(cfg: TransformerConfig) -> int:
    """The number of weights in matrices."""
    block = 4 * cfg.d_model**2 + 2 * cfg.d_model * cfg.hidden
    return 2 * cfg.vocab_size * cfg.d_model + cfg.n_layers * block + (cfg.vocab_size**2 if cfg.bigram else 0)


def needs(recipe: Recipe, on_cpu: bool) -> list[Need]:
    """What a training run holds in memory at one time, each at its least."""
    cfg, d, o = recipe.transformer(), recipe.data, recipe.optimisation
    # With AdamW: weights, gradients and two moments.
    model = 4 * weights_of(cfg) * (4 if on_cpu else 1)
    scores = cfg.n_layers * cfg.n_heads * o.context if cfg.sink else 0
    position = 4 * (3 * cfg.vocab_size + scores)  # logits, their softmax and gradients
    counted = 8 if cfg.bigram else 0
    found = [
        Need(model, "the model", "model", ("d_model", "n_layers", "d_mlp", "vocab_size")),
        Need(d.train_tokens * (2 + counted), "the text to train on", "data", ("train_tokens",)),
        Need(18 * d.val_tokens, "the text to validate on", "data", ("val_tokens",)),
        Need(2 * d.means_tokens, "the text for the means", "data", ("means_tokens",)),
    ]
    if on_cpu:
        found.append(Need(o.batch * o.context * position, "a step", "optimisation", ("batch", "context")))
        measured = min(EVALUATED, -(-d.val_tokens // o.context)) * o.context * 4 * cfg.vocab_size
        found.append(Need(measured, "measuring the validation loss", "optimisation", ("context",)))
    return found


def check_memory(recipe: Recipe, on_cpu: bool) -> None:
    """Raises CircuitcError, naming the keys, for a recipe that this machine has too little memory for."""
    found, there = needs(recipe, on_cpu), memory()
    if sum(need.size for need in found) <= there:
        return
    most = max(found, key=lambda need: need.size)
    raise CircuitcError(
        f"{most.what} needs {gibibytes(most.size)} of memory, and this machine has {gibibytes(there)}",
        where=f"recipe {recipe.name} [{most.section}]",
        fix=f"make {' or '.join(most.keys)} smaller",
    )


def check_weights(cfg: TransformerConfig, where: str) -> None:
    """Raises CircuitcError, naming the keys, for a stored model that this machine has too little memory for."""
    needed, there = 4 * weights_of(cfg), memory()
    if needed > there:
        raise CircuitcError(
            f"the model needs {gibibytes(needed)} of memory, and this machine has {gibibytes(there)}",
            where=where,
            fix="check d_model, n_layers, d_mlp and vocab_size, or use a larger machine",
        )


def gibibytes(size: int) -> str:
    return f"{size / 2**30:,.1f} GiB"
