"""Training recipes: a TOML file with everything that a checkpoint depends on."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from circuitc.errors import CircuitcError
from circuitc.inputs.toml_file import parse_toml, read_content
from circuitc.models.transformer import DEEPEST, MOST_WORDS, WIDEST, TransformerConfig

MOST = 10**12
"""The largest number of tokens, steps or sequences: more than any run of this compiler could get through."""
LARGEST_SEED = 2**63 - 1


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class ModelSection(_Section):
    """The fields of :class:`TransformerConfig`, without those that the tokenizer and the batch decide."""

    d_model: int = Field(gt=0, le=WIDEST)
    n_layers: int = Field(ge=0, le=DEEPEST)
    d_head: int = Field(default=16, gt=0, le=WIDEST)
    d_mlp: int | None = Field(default=None, gt=0, le=WIDEST)
    activation: Literal["gelu", "relu"] = "gelu"
    sink: bool = True
    bigram: bool = True
    abs_topk: float | None = Field(default=None, gt=0, le=1)
    bias: bool = True
    norm_eps: float = Field(default=1e-5, gt=0)


class DataSection(_Section):
    """The pretraining text. Counts are in tokens."""

    stdlib_fraction: float = Field(default=0.2, ge=0, le=1)
    """The fraction of the text that is from Python's standard library; the rest is generated."""
    tokenizer: Literal["shipped", "train"] = "shipped"
    """``shipped`` is models/tokenizer.json; ``train`` trains one of ``vocab_size`` tokens on the text."""
    vocab_size: int = Field(default=1024, ge=257, le=MOST_WORDS)
    train_tokens: int = Field(default=8_000_000, gt=0, le=MOST)
    """The amount of text; batches are windows of it at random places."""
    val_tokens: int = Field(default=200_000, gt=0, le=MOST)
    means_tokens: int = Field(default=200_000, gt=0, le=MOST)
    """The amount of held-out text for the sites' mean activations."""


class NoiseSection(_Section):
    """Ablation noise in training, for smaller faithful circuits (:mod:`circuitc.models.noise`)."""

    rate: float = Field(default=0.0, ge=0, lt=1)
    """The largest fraction of a sequence's nodes that is dropped; 0 means no noise."""
    until: float = Field(default=1.0, gt=0, le=1)
    """The fraction of the steps after which there is no more noise."""


class OptimisationSection(_Section):
    """AdamW with betas 0.9 and 0.95, warm-up over 1 % of the steps, then linear decay to zero."""

    steps: int = Field(gt=0, le=MOST)
    batch: int = Field(gt=0, le=MOST)
    """Sequences per step, over all processes."""
    context: int = Field(gt=1, le=WIDEST)
    lr: float = Field(gt=0)
    """The peak learning rate of a dense model; it is divided by sqrt(nonzero fraction) as that fraction falls."""
    eps: float = Field(default=1e-8, gt=0)
    weight_decay: float = Field(default=0.1, ge=0)
    nonzero_fraction: float = Field(default=1.0, gt=0, le=1)
    """The fraction of each matrix that is nonzero in the end; 1 trains a dense model."""
    anneal_power: float = Field(default=1.0, ge=1, le=100)
    """How the nonzero fraction falls in the first half of training: see :func:`circuitc.models.sparsity.anneal`."""
    stop_at_loss: float | None = Field(default=None, gt=0)
    """The validation loss (nats per token) at which training ends early."""
    eval_every: int = Field(default=500, gt=0, le=MOST)
    save_every: int = Field(default=500, gt=0, le=MOST)
    compile: bool = False
    """Whether to use torch.compile; on CUDA only."""
    bf16: bool = False
    """Whether to use bfloat16 autocast; on CUDA only."""


class Recipe(_Section):
    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
    seed: int = Field(default=0, ge=0, le=LARGEST_SEED)
    model: ModelSection
    data: DataSection = DataSection()
    optimisation: OptimisationSection
    noise: NoiseSection = NoiseSection()

    @model_validator(mode="after")
    def _builds(self) -> Self:
        try:
            self.transformer()  # refuses an impossible model before any work
        except CircuitcError as error:
            raise CircuitcError(error.problem, where="[model]", fix=error.fix) from error
        if self.noise.rate and self.optimisation.compile:
            raise CircuitcError("noise is new in each step, so it cannot be compiled", fix="set compile = false")
        return self

    def transformer(self) -> TransformerConfig:
        vocab_size, context = self.data.vocab_size, self.optimisation.context
        return TransformerConfig(vocab_size=vocab_size, context=context, **self.model.model_dump())


def load_recipe(path: str | Path) -> Recipe:
    """Reads a recipe; raises CircuitcError, naming file and key, for unknown, missing and invalid keys."""
    path = Path(path)
    return parse_toml(read_content(path, "recipe"), Recipe, "recipe", str(path))


# A field that is added to only one of the two would otherwise be ignored silently.
assert set(ModelSection.model_fields) == {f.name for f in fields(TransformerConfig)} - {
    "vocab_size",
    "context",
}
