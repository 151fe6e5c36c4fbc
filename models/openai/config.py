"""``beeg_config.json``: the configuration of OpenAI's weight-sparse transformers."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.reading import Section, read_json, read_section

LOCATIONS = (
    "attn_in",
    "attn_k",
    "attn_q",
    "attn_v",
    "attn_out",
    "resid_post_attn",
    "mlp_in",
    "mlp_neuron",
    "mlp_out",
    "resid_post_mlp",
)
"""The places where AbsTopK may be."""

IGNORED = (
    "debug_exact_topk",
    "debug_nans",
    "dropout",
    "dropout_cat_pos_emb",
    "enable_sparse_kernels",
    "expansion_factor",
    "expansion_factor_mlp",
    "flash",
    "grad_checkpointing",
    "n_embd",
    "pfrac",
    "sinusoidal_cat_pos_emb",  # how the position table was initialised; the table is in the file
    "sparse_matmul_impl",
    "tokenizer_name",
)
"""Keys that do not matter for inference, or repeat what the shapes of the tensors say."""

UNSUPPORTED = (
    *("bigram_table_rank", "unembed_rank", "use_tied_aux_matrix", "enable_fp8_linear", "scale_invariance"),
    *("afrac_approx", "afrac_ste", "afrac_ste_only_non_neurons", "rtopk", "mup", "mup_width_multiplier"),
)
"""Keys that change the model in ways that circuitc does not support."""


class OpenAIConfig(Section):
    """Sizes and options, with the defaults of the format."""

    block_size: int = Field(default=1024, gt=0, le=2**24)
    vocab_size: int = Field(default=50304, gt=0, le=2**24)
    n_layer: int = Field(default=12, ge=0, le=1024)
    n_head: int = Field(default=12, gt=0, le=2**16)
    d_head: int | None = Field(default=None, gt=0, le=2**16)
    d_model: int = Field(default=768, gt=0, le=2**24)
    d_mlp: int | None = Field(default=None, gt=0, le=2**24)
    bias: bool = True
    ln_bias: bool = True
    rms_norm: bool = False
    residual_activation_type: Literal["identity", "relu"] = "identity"
    activation_type: Literal["gelu", "relu"] = "gelu"
    afrac: float | None = Field(default=None, ge=0, le=1)
    """The fraction of channels that AbsTopK keeps at each of ``afrac_loctypes``; None keeps all."""
    afrac_loctypes: str = "attn_in,attn_out,mlp_in,mlp_out"
    tied_unembed: bool = True
    enable_bigram_table: bool = False
    learnable_bigram_table: bool = False
    """How the table was trained; it does not matter for inference."""
    d_pos_emb: int | None = Field(default=None, gt=0, le=2**24)
    """The width of the positions that every layer reads beside the residual stream; if None, they are added to it."""
    sink: bool = False

    @property
    def head_width(self) -> int:
        return self.d_model // self.n_head if self.d_head is None else self.d_head

    @property
    def hidden(self) -> int:
        return 4 * self.d_model if self.d_mlp is None else self.d_mlp

    @property
    def read_width(self) -> int:
        """The channels that attention and MLP read."""
        return self.d_model + (self.d_pos_emb or 0)

    def keeps(self, location: str) -> float | None:
        """The fraction that AbsTopK keeps at a location; None if it is not there."""
        return self.afrac if location in self.afrac_loctypes.split(",") else None


def read_openai_config(path: Path) -> OpenAIConfig:
    """Reads the configuration. Raises CircuitcError, naming the key, for an unknown or unsupported one."""
    return openai_config(read_json(path), path)


def openai_config(table: dict[str, Any], path: Path) -> OpenAIConfig:
    """The configuration in the content of the file at ``path``, as :func:`read_openai_config`."""
    table = {key: value for key, value in table.items() if key not in IGNORED}
    for key in UNSUPPORTED:
        if table.pop(key, None):
            raise CircuitcError(f"'{key}' is set, which circuitc does not support", where=str(path), fix=_FIX)
    if "n_mlp" in table:  # the older name
        hidden = table.pop("n_mlp")
        if table.setdefault("d_mlp", hidden) != hidden:
            raise CircuitcError(
                "'n_mlp' and 'd_mlp' differ", where=str(path), fix="remove one: they are two names of one size"
            )
    cfg = read_section(OpenAIConfig, table, path)
    for location in filter(None, cfg.afrac_loctypes.split(",")):
        if location not in LOCATIONS:
            raise unknown("place for 'afrac'", location, LOCATIONS, where=str(path))
    if cfg.head_width == 0:
        raise CircuitcError("there are more heads than channels", where=str(path), fix="set 'd_head'")
    return cfg


_FIX = "circuitc cannot run this model: it would compute something else"
