"""Hugging Face's folders of every family that traces: their code builds the architecture, ours reads the weights.

The class is the one that the installed package ``transformers`` has for the folder's ``model_type``. Code in the folder
(``auto_map``) is never run, nothing is downloaded, and GPT-2 has a reader of its own (:mod:`circuitc.models.gpt2`).
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.reading import read_json, read_tokenizer
from circuitc.models import gpt2
from circuitc.models.bare_checkpoint import bare_checkpoint
from circuitc.models.fitting import drop_tied, fit_state, shared
from circuitc.models.openai import circuitgpt
from circuitc.models.skeleton import nothing_drawn
from circuitc.models.weight_files import read_weights, weight_files
from circuitc.trace.export import MASK_LENGTH
from circuitc.trace.plain import with_logits, without_cache

CONFIG, TOKENIZER = "config.json", "tokenizer.json"
FAMILIES = (
    *("gpt_neox", "gptj", "gpt_neo", "opt", "phi", "stablelm", "falcon", "llama", "mistral", "qwen2", "qwen3"),
    *("olmo", "olmo2", "gemma", "gemma2", "gemma3_text", "bloom"),
)
"""The values of ``model_type`` whose modules trace."""
EAGER = ("gpt_neo", "gemma2", "bloom")
"""Families without PyTorch's own call of attention."""
HAS_NO_FORM = {
    **dict.fromkeys(("mixtral", "gpt_oss", "qwen2_moe", "qwen3_moe", "olmoe", "phimoe"), "a mixture of experts"),
    **dict.fromkeys(("mamba", "mamba2", "falcon_mamba", "jamba", "rwkv"), "a state space or recurrent model"),
}
"""Families whose computation has no form in a program here, and why."""
DEFAULT_CONTEXT = 2048
"""The context of a family that takes any length and whose configuration names none. BLOOM was trained with it."""
MOST_LAYERS = 1024
OLD_NAMES = {"embed_out": "lm_head"}
"""Modules that an older version of ``transformers`` names otherwise, both ways."""
NOT_WEIGHTS = ("rotary_emb.inv_freq", "attention.bias", "attention.masked_bias", "attn.bias", "attn.masked_bias")
"""How the names end of masks and frequencies that older checkpoints hold; the module computes them itself."""
OF_THE_MACHINE = ("auto_map", "attn_implementation", "_attn_implementation", "experts_implementation")
"""Keys that say which code runs and in which precision, not what is computed."""


def recognises(path: Path) -> bool:
    config = path / CONFIG
    return config.is_file() and read_json(config).get("model_type", gpt2.FAMILY) not in (gpt2.FAMILY, circuitgpt.FAMILY)


def load(path: Path) -> Checkpoint:
    """Reads the checkpoint in a folder, with its tokenizer if there is one. The model is float32 at least.

    Its context is the model's own, at most the length up to which masks are examined. Raises CircuitcError for a family
    that does not trace, without ``transformers``, and for weights that are not the configuration's.
    """
    config_file = path / CONFIG
    table = read_json(config_file)
    config, model = _build(table, config_file)
    files, text = weight_files(path), path / TOKENIZER
    state = _renamed(read_weights(files), model, files[0])
    fit_state(model, state, files[0])
    without_cache(model)
    own = getattr(config, "max_position_embeddings", None) or table.get("seq_length") or DEFAULT_CONTEXT
    context = min(own, MASK_LENGTH)
    return bare_checkpoint(
        "hugging face",
        path,
        [config_file, *files, *([text] if text.is_file() else [])],
        model,
        context=context,
        vocab_size=with_logits(model, context, str(path)),
        tokenizer=read_tokenizer(text) if text.is_file() else None,
        card={"model_type": table["model_type"]},
    )


def _build(table: dict[str, Any], where: Path) -> tuple[Any, nn.Module]:
    """The configuration and a module of its class, whose weights have no values yet."""
    family = table["model_type"]
    if family in HAS_NO_FORM:
        fix = "give a model of attention and MLPs"
        problem = f"'{family}' is {HAS_NO_FORM[family]}, which has no form in a program here"
        raise CircuitcError(problem, where=str(where), fix=fix)
    if family not in FAMILIES:
        fix = f"circuitc reads gpt2, circuitgpt, {', '.join(FAMILIES)}; of another, give the module to Checkpoint.of"
        raise CircuitcError(f"models of type {family!r} are not supported", where=str(where), fix=fix)
    if table.get("quantization_config") is not None:
        fix = "give the folder of the model as it was before"
        raise CircuitcError("the weights are quantised ('quantization_config')", where=str(where), fix=fix)
    try:
        import transformers
    except ImportError as error:
        problem = f"models of type '{family}' are built by the package transformers, which is not installed"
        raise CircuitcError(problem, where=str(where), fix="pip install 'circuitc[hf]'") from error
    known = {key: value for key, value in table.items() if key not in OF_THE_MACHINE and key != "model_type"}
    try:
        with warnings.catch_warnings(), nothing_drawn():
            warnings.simplefilter("ignore")
            config = transformers.AutoConfig.for_model(family, **known)
            if not 1 <= config.num_hidden_layers <= MOST_LAYERS:
                raise ValueError(f"it has {config.num_hidden_layers} layers, not 1 to {MOST_LAYERS}")
            capped = getattr(config, "attn_logit_softcapping", None) is not None
            model = transformers.AutoModelForCausalLM.from_config(
                config,
                attn_implementation="eager" if capped or family in EAGER else "sdpa",
                dtype=torch.float32,
                trust_remote_code=False,
            )
            model.tie_weights()
    except MemoryError:
        raise
    except Exception as error:  # the package does not wrap what a wrong size or option makes it raise
        said = str(error).strip().split("\n", 1)[0] or type(error).__name__
        problem = f"transformers {transformers.__version__} cannot build this model: {said}"
        raise CircuitcError(problem, where=str(where), fix="copy the folder again, or correct config.json") from error
    return config, model


def _renamed(state: dict[str, Tensor], model: Any, path: Path) -> dict[str, Tensor]:
    """The tensors by the names of the model's parameters, each of several that are one tensor only once."""
    names, found = model.state_dict().keys(), {}
    for name, tensor in state.items():
        if name not in names and name.endswith(NOT_WEIGHTS):
            continue
        found[_name_here(name, names, model.base_model_prefix)] = tensor
    for name, first in shared(model).items():
        if first not in found and name in found:
            found[first] = found[name]
        found = drop_tied(found, name, first, path)
    return found


def _name_here(name: str, names: Any, prefix: str) -> str:
    """A tensor's name in the model. A body that was saved without a head leaves out the name of the body."""
    part, dot, rest = name.partition(".")
    swapped = {**OLD_NAMES, **{new: old for old, new in OLD_NAMES.items()}}.get(part, part)
    return next((n for n in (name, f"{prefix}.{name}", f"{swapped}{dot}{rest}") if n in names), name)
