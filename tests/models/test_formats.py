"""The format that reads a path, and the error for a path that no format reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from checkpoints import make_letters

import circuitc
from circuitc.errors import CircuitcError
from circuitc.models import shipped_names, store
from circuitc.models.formats import FORMATS

FIXTURES = Path(__file__).parent.parent / "fixtures"
EXAMPLES = {
    "openai": "openai/07_dense_rms_untied",
    "tracr": "tracr/hist",
    "gpt2": "hf_gpt2_tiny",
    "nanogpt": "nanogpt_tiny",
}


@pytest.mark.parametrize(("name", "path"), EXAMPLES.items())
def test_one_format_recognises_each(name: str, path: str) -> None:
    assert [format.name for format in FORMATS if format.recognises(FIXTURES / path)] == [name]
    assert circuitc.load(FIXTURES / path).card["format"] == name


def test_circuitcs_own(letters: Path) -> None:
    assert [format.name for format in FORMATS if format.recognises(letters)] == ["circuitc"]
    assert circuitc.load(letters).name == "letters"


def test_every_format_has_an_example() -> None:
    elsewhere = {"module": "inputs/test_own_module.py", "hugging face": "models/test_hugging_face_folders.py"}
    elsewhere["circuitgpt"] = "models/test_circuitgpt.py"
    names = [format.name for format in FORMATS if format.name not in elsewhere]
    assert names == ["circuitc", *EXAMPLES]


def test_shipped_names_come_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    make_letters(tmp_path / "shipped" / "letters")
    monkeypatch.setattr(shipped_names, "SHIPPED", tmp_path / "shipped")
    (tmp_path / "letters").mkdir()
    monkeypatch.chdir(tmp_path)
    assert shipped_names.shipped() == ["letters"]
    found = circuitc.load("letters")
    assert (found.path, found.sha256) == (Path("letters"), store.load(tmp_path / "shipped" / "letters").sha256)
    with pytest.raises(CircuitcError, match=r"no checkpoint named 'lettres'\n  did you mean 'letters'"):
        circuitc.load("lettres")


def test_what_no_format_recognises(tmp_path: Path) -> None:
    (tmp_path / "weights.gguf").touch()
    for path in (tmp_path, tmp_path / "weights.gguf"):
        with pytest.raises(CircuitcError, match="not a checkpoint that circuitc reads") as caught:
            circuitc.load(path)
        assert all(f"({format.name})" in str(caught.value.fix) for format in FORMATS)
