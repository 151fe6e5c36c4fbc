"""A training recipe: a TOML file that says everything a checkpoint depends on."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from circuitc.errors import CircuitcError, unknown
from circuitc.models.transformer import TransformerConfig


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class ModelSection(_Section):
    """The fields of :class:`TransformerConfig` that neither the tokenizer nor the batch decides."""

    d_model: int = Field(gt=0)
    n_layers: int = Field(ge=0)
    d_head: int = Field(default=16, gt=0)
    d_mlp: int | None = Field(default=None, gt=0)
    activation: Literal["gelu", "relu"] = "gelu"
    sink: bool = True
    bigram: bool = True
    abs_topk: float | None = Field(default=None, gt=0, le=1)
    bias: bool = True
    norm_eps: float = Field(default=1e-5, gt=0)


class DataSection(_Section):
    """The pretraining text. Counts are in tokens."""

    stdlib_fraction: float = Field(default=0.2, ge=0, le=1)
    """The share of documents cut from Python's standard library; the rest are generated."""
    tokenizer: Literal["shipped", "train"] = "shipped"
    """``shipped`` is models/tokenizer.json; ``train`` makes one of ``vocab_size`` from the text."""
    vocab_size: int = Field(default=1024, ge=257)
    train_tokens: int = Field(default=8_000_000, gt=0)
    """How much text is made; batches are drawn from it at random places."""
    val_tokens: int = Field(default=200_000, gt=0)
    means_tokens: int = Field(default=200_000, gt=0)
    """How much held-out text the sites' mean activations are taken over."""


class OptimisationSection(_Section):
    """AdamW with betas 0.9 and 0.95, warm-up over 1 % of the steps, then linear decay to zero."""

    steps: int = Field(gt=0)
    batch: int = Field(gt=0)
    """Sequences a step, over all processes."""
    context: int = Field(gt=1)
    lr: float = Field(gt=0)
    """The peak rate of the dense model; divided by sqrt(nonzero fraction) as that falls."""
    eps: float = Field(default=1e-8, gt=0)
    weight_decay: float = Field(default=0.1, ge=0)
    nonzero_fraction: float = Field(default=1.0, gt=0, le=1)
    """The part of each matrix that is nonzero in the end; 1 trains a dense model."""
    anneal_power: float = Field(default=1.0, ge=1)
    """How the fraction falls to that over the first half: see :func:`circuitc.models.sparsity.anneal`."""
    stop_at_loss: float | None = Field(default=None, gt=0)
    """Training ends once the validation loss (nats a token) is this low."""
    eval_every: int = Field(default=500, gt=0)
    save_every: int = Field(default=500, gt=0)
    compile: bool = False
    """torch.compile, on CUDA only."""
    bf16: bool = False
    """bfloat16 autocast, on CUDA only."""


class Recipe(_Section):
    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
    seed: int = Field(default=0, ge=0)
    model: ModelSection
    data: DataSection = DataSection()
    optimisation: OptimisationSection

    @model_validator(mode="after")
    def _builds(self) -> Self:
        self.transformer()  # an impossible model is refused here, before any work
        return self

    def transformer(self) -> TransformerConfig:
        vocab_size, context = self.data.vocab_size, self.optimisation.context
        return TransformerConfig(vocab_size=vocab_size, context=context, **self.model.model_dump())


def load_recipe(path: str | Path) -> Recipe:
    """Reads a recipe; raises CircuitcError, naming file and key, for anything it does not understand."""
    path = Path(path)
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CircuitcError(
            f"the recipe cannot be read: {error.strerror}",
            where=str(path),
            fix="give the path of a .toml file",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CircuitcError(f"not valid TOML: {error}", where=str(path), fix="mend the syntax") from error
    try:
        return Recipe.model_validate(table)
    except CircuitcError as error:
        raise CircuitcError(error.problem, where=f"{path} [model]", fix=error.fix) from error
    except ValidationError as error:
        # A misspelt key is also a missing one; what was written says more.
        first = min(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
        raise _explain(first, path) from error


def _explain(error: Any, path: Path) -> CircuitcError:
    """One sentence for the first thing pydantic found wrong."""
    *parents, key = [str(part) for part in error["loc"]]
    section: Any = Recipe
    for parent in parents:
        section = section.model_fields[parent].annotation
    where = f"{path} [{'.'.join(parents)}]" if parents else str(path)
    if error["type"] == "extra_forbidden":
        return unknown("recipe key", key, section.model_fields, where=where)
    if error["type"] == "missing":
        return CircuitcError(f"the key '{key}' is missing", where=where, fix=f"add '{key} = ...'")
    return CircuitcError(
        f"'{key}' is {error['input']!r}: {error['msg'][0].lower()}{error['msg'][1:]}",
        where=where,
        fix=f"change the value of '{key}'",
    )


# A field added to one and forgotten in the other would otherwise be ignored silently.
assert set(ModelSection.model_fields) == {f.name for f in fields(TransformerConfig)} - {
    "vocab_size",
    "context",
}
