"""encoder.json and vocab.bpe against tiktoken, with which the models of this format are trained."""

from __future__ import annotations

import json
import shutil
from itertools import islice
from pathlib import Path

import pytest
import tiktoken
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers

import circuitc
from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.bpe import BYTES, END_OF_TEXT
from circuitc.models.openai.tokenizer import PATTERN, find_tokenizer, read_tokenizer
from circuitc.tasks.corpus import documents

FIXTURE = Path(__file__).parent.parent / "fixtures" / "openai" / "07_dense_rms_untied"
MERGES = 400
TEXTS = [
    "",
    "def f(x, y=1):\n    return {'a': x[0], \"b\": y}\n\n\n    # done   \n",
    "  x  =  1234567890  \t\r\n\r\n  ",
    "path/to//file.py\n//\n a/b /c\r\n/",
    "naïve café Ωmega 日本語 ١٢٣ ½ ⅷ 🙂👩‍👩‍👧",
    "it's they're I'LL _x __init__ a.b.c ...x !!!\n?!/\n\n",
    "tab\ttab \t \u00a0nbsp\u00a0\u2003em\u3000x\u200bzero\ufeffbom\x00\x1c\x85\u2028\u2029end",
    f"one{END_OF_TEXT}two {END_OF_TEXT}\n{END_OF_TEXT}",
    "<|endoftext|",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two files of a tokenizer trained on a little Python."""
    tokenizer = Tokenizer(models.BPE())
    split = pre_tokenizers.Split(Regex(PATTERN), behavior="isolated")
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([split, byte_level])
    trainer = trainers.BpeTrainer(vocab_size=256 + MERGES, initial_alphabet=sorted(BYTES), show_progress=False)
    tokenizer.train_from_iterator([*islice(documents(0, stdlib_fraction=0.0), 40), *TEXTS], trainer)
    merges = [tuple(merge) for merge in json.loads(tokenizer.to_str())["model"]["merges"]]
    tokens = [*BYTES, *(left + right for left, right in merges)]
    assert len({*tokens}) == len(tokens) == 256 + MERGES
    path = tmp_path_factory.mktemp("tokenizer")
    (path / "encoder.json").write_text(json.dumps({token: i for i, token in enumerate(tokens)}))
    lines = ["#version: 0.2", *(f"{left} {right}" for left, right in merges)]
    (path / "vocab.bpe").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def oracle(folder: Path) -> tiktoken.Encoding:
    encoder = json.loads((folder / "encoder.json").read_text())
    ranks = {bytes(BYTES[letter] for letter in token): i for token, i in encoder.items()}
    return tiktoken.Encoding("small", pat_str=PATTERN, mergeable_ranks=ranks, special_tokens={END_OF_TEXT: len(ranks)})


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> Tokenizer:
    return read_tokenizer(folder)


@pytest.mark.parametrize("text", [*TEXTS, *islice(documents(7, stdlib_fraction=0.5), 20)])
def test_ids_are_tiktokens(tokenizer: Tokenizer, oracle: tiktoken.Encoding, text: str) -> None:
    ids = tokenizer.encode(text).ids
    assert ids == oracle.encode(text, allowed_special="all")
    assert tokenizer.decode(ids, skip_special_tokens=False) == text


@given(text=st.text() | st.text(alphabet=" \t\n\r/ab1.!é'\u00a0\u0301") | st.sampled_from(TEXTS))
def test_ids_are_tiktokens_for_all_text(tokenizer: Tokenizer, oracle: tiktoken.Encoding, text: str) -> None:
    assert tokenizer.encode(text).ids == oracle.encode(text, allowed_special="all")


def test_the_end_of_text_is_last_or_where_encoder_json_says(folder: Path, tmp_path: Path) -> None:
    assert read_tokenizer(folder).token_to_id(END_OF_TEXT) == 256 + MERGES
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    encoder = json.loads((folder / "encoder.json").read_text())
    moved = {token: i + 1 for token, i in encoder.items()} | {END_OF_TEXT: 0}
    (copy / "encoder.json").write_text(json.dumps(moved))
    assert read_tokenizer(copy).encode(f"a{END_OF_TEXT}").ids == [moved["a"], 0]


def test_the_files_may_lie_beside_the_model(folder: Path, tmp_path: Path) -> None:
    model = Path(shutil.copytree(FIXTURE, tmp_path / "model"))
    assert find_tokenizer(model) is None
    alone = circuitc.load(model)
    for place in (tmp_path, model):
        shutil.copytree(folder, place, dirs_exist_ok=True)
        assert find_tokenizer(model) == place
        with pytest.raises(CircuitcError, match=r"has 657 tokens, but the embedding has 64 rows"):
            circuitc.load(model)
        (place / "vocab.bpe").unlink()
    assert circuitc.load(model).sha256 == alone.sha256
