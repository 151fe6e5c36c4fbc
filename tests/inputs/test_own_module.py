"""A module of one's own saved in a folder: every command reads it, and its code runs only if it is named."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from refusals.modules import CONTEXT, VOCABULARY, Model
from torch import nn

import circuitc
from circuitc.cli import main
from circuitc.inputs.own_module import ALLOWED, MODULE, WEIGHTS
from circuitc.models.formats import FORMATS

CODE = """
import pathlib
pathlib.Path({trace!r}).touch()
from refusals.modules import Model

class Mine(Model):
    pass

def needs(size):
    return Mine()

def other():
    import torch
    return torch.nn.Sequential(torch.nn.Embedding(12, 4), torch.nn.Linear(4, 12))
"""


@pytest.fixture
def ckpt() -> circuitc.Checkpoint:
    torch.manual_seed(1)
    model = Model()
    nn.init.normal_(model.out.weight)
    tokens = np.random.default_rng(0).integers(0, VOCABULARY, (40, CONTEXT))
    return circuitc.Checkpoint.of(model, context=CONTEXT, tokens=tokens.tolist(), name="mine")


@pytest.fixture
def saved(ckpt: circuitc.Checkpoint, tmp_path: Path) -> Path:
    ckpt.save(tmp_path / "saved")
    return tmp_path / "saved"


def test_what_is_read_is_what_was_saved(ckpt: circuitc.Checkpoint, saved: Path) -> None:
    for module in (Model, Model(), lambda: Model()):
        again = circuitc.load(saved, module=module)
        assert (again.name, again.sha256, again.context, again.path) == ("mine", ckpt.sha256, CONTEXT, saved)
        tokens = torch.tensor([[1, 2, 3]])
        assert torch.equal(again.model(tokens), ckpt.model(tokens))
        assert again.means.keys() == ckpt.means.keys() and np.array_equal(again.corpus, ckpt.corpus)
        assert all(np.array_equal(again.means[site], mean) for site, mean in ckpt.means.items())
    assert [format.name for format in FORMATS if format.recognises(saved)] == ["module"]


def test_its_code_does_not_run_unasked(
    ckpt: circuitc.Checkpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "unasked_code.py").write_text(CODE.format(trace=str(tmp_path / "it_ran")))
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "saved"
    ckpt.save(folder, module="refusals.modules:Model")
    about = json.loads((folder / MODULE).read_text())
    (folder / MODULE).write_text(json.dumps({**about, "module": "unasked_code:Mine"}))
    for allowed in ("", "unasked_code:other", "unasked_code", "refusals.modules:Model"):
        monkeypatch.setenv(ALLOWED, allowed)
        with pytest.raises(circuitc.CircuitcError, match="does not run unasked") as caught:
            circuitc.load(folder)
        assert f"{ALLOWED}=unasked_code:Mine" in str(caught.value.fix)
        assert not (tmp_path / "it_ran").exists()
    monkeypatch.setenv(ALLOWED, "other:one, unasked_code:Mine")
    assert type(circuitc.load(folder).model).__name__ == "Mine"
    assert (tmp_path / "it_ran").exists()


def test_commands_read_it(saved: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(ALLOWED, "refusals.modules:Model")
    with pytest.raises(SystemExit) as end:
        main(["trace", str(saved)])
    assert end.value.code == 0 and "embed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("module", "said"),
    [
        ("nowhere:build", "nowhere:build cannot be imported"),
        ("refusals.modules:Nothing", "cannot be imported"),
        ("refusals.modules:changed", "the code that builds the model fails"),
        ("refusals.modules:MODULES", "the code that builds the model fails"),
        ("builtins:dict", "of type dict, not a torch.nn.Module"),
        ("__main__:Model", "which another process cannot import"),
        ("refusals.modules", "which another process cannot import"),
        ("refusals.modules:Wrapped", "the code that builds the model fails"),
    ],
)
def test_code_that_does_not_build_it_is_refused(
    ckpt: circuitc.Checkpoint, tmp_path: Path, module: str, said: str
) -> None:
    with pytest.raises(circuitc.CircuitcError, match=said):
        ckpt.save(tmp_path / "saved", module=module)
    assert not (tmp_path / "saved").exists()


def test_other_weights_and_damaged_files_are_refused(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(circuitc.CircuitcError, match=r"not this module's: Missing key.*0\.weight"):
        circuitc.load(saved, module=lambda: nn.Sequential(nn.Embedding(12, 4), nn.Linear(4, 12)))
    for name in (MODULE, WEIGHTS, "tokenizer.json", "recorded.safetensors"):
        bad = Path(shutil.copytree(saved, tmp_path / f"no-{name}"))
        (bad / name).write_bytes((bad / name).read_bytes()[:-9])
        with pytest.raises(circuitc.CircuitcError):
            circuitc.load(bad, module=Model)
        (bad / name).unlink()
        with pytest.raises(circuitc.CircuitcError):
            circuitc.load(bad, module=Model)


def test_what_is_not_to_be_saved(ckpt: circuitc.Checkpoint, letters: Path, tmp_path: Path) -> None:
    with pytest.raises(circuitc.CircuitcError, match=r"not made by Checkpoint\.of"):
        circuitc.load(letters).save(tmp_path / "again")
    (tmp_path / "thesis.tex").touch()
    with pytest.raises(circuitc.CircuitcError, match=r"other files, such as thesis\.tex"):
        ckpt.save(tmp_path)
    ckpt.save(tmp_path / "new")
    ckpt.save(tmp_path / "new")
