"""docs/models.md row by row: an example of each format is read, and the refused one says what the table quotes."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from checkpoints import make_letters
from hugging_face import make_model
from refusals import circuitgpt
from torch import Tensor, nn

import circuitc
from circuitc.emit.eap import from_eap
from circuitc.emit.openai.viz import read_viz
from circuitc.errors import CircuitcError
from circuitc.inputs.source_graph import model_graph
from circuitc.trace import trace
from circuitc.verify import equal

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
PAGE = (ROOT / "docs" / "models.md").read_text(encoding="utf-8")
ROWS = {
    re.sub(r"`", "", name): (supported, refused)
    for name, supported, refused in re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", PAGE, re.MULTILINE)[2:]
}
VIZ = FIXTURES / "openai" / "viz_example" / "viz_data.pt"


def copied(example: str, folder: Path) -> Path:
    return Path(shutil.copytree(FIXTURES / example, folder / "copy"))


def edited(path: Path, **changes: Any) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def written(path: Path, *lines: Any) -> Path:
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
    return path


class Harm:
    def __reduce__(self) -> Any:
        return os.system, ("true",)


class Branches(nn.Module):
    def forward(self, tokens: Tensor) -> Tensor:
        return tokens.float() if int(tokens.sum()) else tokens.float()[..., None]


class Plain(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed, self.up, self.down, self.unembed = (
            nn.Embedding(20, 8),
            nn.Linear(8, 16),
            nn.Linear(16, 8),
            nn.Linear(8, 20),
        )

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        return self.unembed(x + self.down(torch.relu(self.up(x))))  # type: ignore[no-any-return]


def own() -> circuitc.Checkpoint:
    model = Plain()
    tokens = np.random.default_rng(0).integers(0, 20, (40, 8))
    return circuitc.Checkpoint.of(model, context=8, tokens=tokens.tolist())


def saved(tmp: Path) -> Path:
    own().save(tmp / "saved", module=f"{__name__}:Plain")
    circuitc.load(tmp / "saved", module=Plain)
    return tmp / "saved"


def own_folder(tmp: Path) -> Path:
    return make_letters(tmp / "letters")


def no_means(tmp: Path) -> None:
    (own_folder(tmp) / "means.safetensors").unlink()
    circuitc.load(tmp / "letters")


def openai_option(tmp: Path) -> None:
    folder = copied("openai/07_dense_rms_untied", tmp)
    edited(folder / "beeg_config.json", bigram_table_rank=8)
    circuitc.load(folder)


def of_type(tmp: Path, family: str) -> None:
    folder = copied("hf_gpt2_tiny", tmp)
    edited(folder / "config.json", model_type=family)
    circuitc.load(folder)


def another_activation(tmp: Path) -> None:
    folder = copied("hf_gpt2_tiny", tmp)
    edited(folder / "config.json", activation_function="silu")
    circuitc.load(folder)


def saved_llama(tmp: Path) -> None:
    pytest.importorskip("transformers", reason="pip install 'circuitc[hf]'")
    make_model("Llama").save_pretrained(tmp)
    circuitc.load(tmp)


def harmful(tmp: Path) -> None:
    torch.save({"model": Harm(), "model_args": {}}, tmp / "ckpt.pt")
    circuitc.load(tmp / "ckpt.pt")


def normed(tmp: Path) -> None:
    folder = copied("tracr/hist", tmp)
    meta = json.loads((folder / "meta.json").read_text())
    edited(folder / "meta.json", config={**meta["config"], "layer_norm": True})
    circuitc.load(folder)


def pairs(tmp: Path, *rights: str) -> circuitc.Task:
    rows = [{"prompt": f"p{i}", "answer": a, "alternative": "ab".replace(a, "")} for i, a in enumerate(rights)]
    return circuitc.read_pairs(written(tmp / "mine.jsonl", *rows))  # type: ignore[return-value]


def text(tmp: Path, content: str) -> circuitc.Checkpoint:
    return circuitc.with_text(circuitc.load("tinypython-sparse"), written(tmp / "a.txt", content))


def eap(heads: int) -> object:
    cfg = {"n_layers": 2, "n_heads": heads, "parallel_attn_mlp": False, "d_model": 128}
    value = {"cfg": cfg, "nodes": {"a0.h1": {"in_graph": True}}, "edges": {}}
    return from_eap(value, model_graph(circuitc.load("tinypython-sparse")), "graph.json")


EXAMPLES: dict[str, tuple[Callable[[Path], object], Callable[[Path], object]]] = {
    "shipped": (lambda tmp: circuitc.load("tinypython-sparse"), lambda tmp: circuitc.load("tinypython-sprase")),
    "circuitc's folder": (lambda tmp: circuitc.load(own_folder(tmp)), no_means),
    "OpenAI's folder": (lambda tmp: circuitc.load(FIXTURES / "openai" / "02_sink_bigram_nopos"), openai_option),
    "OpenAI's model on Hugging Face": (
        lambda tmp: circuitc.load(circuitgpt.folder(tmp)),
        circuitgpt.changed(unembed_rank=4),
    ),
    "Hugging Face's GPT-2 folder": (lambda tmp: circuitc.load(FIXTURES / "hf_gpt2_tiny"), another_activation),
    "Hugging Face's other folders": (saved_llama, lambda tmp: of_type(tmp, "mixtral")),
    "nanoGPT's ckpt.pt": (lambda tmp: circuitc.load(FIXTURES / "nanogpt_tiny" / "ckpt.pt"), harmful),
    "Tracr's folder": (lambda tmp: circuitc.load(FIXTURES / "tracr" / "hist"), normed),
    "torch.nn.Module": (
        lambda tmp: circuitc.compile(own(), {"0.mlp.post_act": np.arange(16) < 9}, own().means, (3, 7)),
        lambda tmp: trace(Branches(), torch.zeros(2, 4, dtype=torch.int64)),
    ),
    "Checkpoint.save's folder": (saved, lambda tmp: circuitc.load(saved(tmp))),
    "viz_data.pt": (
        lambda tmp: read_viz(VIZ, dict.fromkeys(torch.load(VIZ, weights_only=True)["circuit_data"], 128)),
        lambda tmp: read_viz(VIZ, dict.fromkeys(torch.load(VIZ, weights_only=True)["circuit_data"], 96)),
    ),
    "graph of EAP-IG or MIB": (lambda tmp: eap(8), lambda tmp: eap(3)),
    "pairs file": (lambda tmp: pairs(tmp, "a", "b", "a", "b"), lambda tmp: pairs(tmp, "a", "b", "a")),
    "text file": (lambda tmp: text(tmp, "x = 1\n" * 600), lambda tmp: text(tmp, "x = 1")),
}


def test_the_table_and_the_examples_have_the_same_rows() -> None:
    assert list(ROWS) == list(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_the_table_supports_works(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 16)
    EXAMPLES[name][0](tmp_path)


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_it_refuses_is_refused_in_its_words(name: str, tmp_path: Path) -> None:
    (quoted,) = re.findall(r": `([^`]+)`$", ROWS[name][1].strip())
    with pytest.raises(CircuitcError) as caught:
        EXAMPLES[name][1](tmp_path)
    assert quoted in str(caught.value)


def test_the_example_of_a_model_of_ones_own_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page's code to the letter, but for a search that would take long: here any circuit will do."""
    code, saving = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert len(code.splitlines()) <= 11
    (tmp_path / "mine.py").write_text(
        "import torch\nfrom circuitc.models.transformer import Transformer, TransformerConfig\n"
        "def Model():\n    torch.manual_seed(0)\n"
        "    return Transformer(TransformerConfig(20, 64, d_model=16, n_layers=1, d_head=4))\n"
    )
    rng = np.random.default_rng(0)
    rows = [
        {"prompt": rng.integers(0, 20, 5).tolist(), "answer": 3 + 4 * (i % 2), "alternative": 7 - 4 * (i % 2)}
        for i in range(40)
    ]
    written(tmp_path / "pairs.jsonl", *rows)
    written(tmp_path / "sample.txt", " ".join(map(str, rng.integers(0, 20, 64 * 20))))
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 16)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    real = circuitc.extract

    def quick(ckpt: circuitc.Checkpoint, task: Any, target_loss: float) -> circuitc.Circuit:
        passes = "fold-means,fold-norms,drop-dead,scalarise,tabulate,simplify"
        return real(ckpt, task, target_loss=target_loss, passes=passes, controls=0)

    monkeypatch.setattr(circuitc, "extract", quick)
    exec(code + saving, {})
