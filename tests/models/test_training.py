"""Training: it learns, resumes bit for bit, and can be divided among processes."""

import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from circuitc.errors import CircuitcError
from circuitc.models import data, resume, store, training
from circuitc.models.recipe import NoiseSection, OptimisationSection, Recipe, load_recipe

TINY = load_recipe(Path(training.__file__).parent / "recipes" / "tiny-test.toml")
TINY = TINY.model_copy(update={"data": TINY.data.model_copy(update={"vocab_size": 280})})  # all tokens of this text


def documents(seed: int, stdlib_fraction: float = 0.2) -> Iterator[str]:
    """Short code-like text that is easy to predict."""
    rng = np.random.default_rng(seed)
    while True:
        name = "abcdefgh"[rng.integers(8)]
        yield f"def {name}(x):\n    for i in range({rng.integers(10)}):\n        print('{name}', i)\n"


def recipe(**optimisation: object) -> Recipe:
    return TINY.model_copy(update={"optimisation": TINY.optimisation.model_copy(update=optimisation)})


def train(folder: Path, **optimisation: object) -> Path:
    return training.train(recipe(**optimisation), folder, documents=documents, progress=False)


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """More threads only slow down a model this small, especially on a busy machine."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return train(tmp_path_factory.mktemp("trained") / "tiny")


def interrupt_at(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    """Sends this process a Ctrl-C while it makes the batch of a step."""
    draw = data.Batches.at

    def at(self: data.Batches, now: int, batch: int) -> np.ndarray:
        if now == step:
            os.kill(os.getpid(), signal.SIGINT)
        return draw(self, now, batch)

    monkeypatch.setattr(data.Batches, "at", at)


def test_loss_falls_and_weights_are_sparse(trained: Path) -> None:
    ckpt = store.load(trained)
    first = training.evaluate(ckpt.model.__class__(ckpt.model.cfg), ckpt.corpus)
    assert ckpt.card["val_loss"] < 0.5 * first
    assert ckpt.card["tokens_seen"] == 60 * 8 * 32
    assert ckpt.corpus.shape == (384, 32)
    matrices = [p for p in ckpt.model.parameters() if p.ndim == 2]
    nonzero = sum(int(p.count_nonzero()) for p in matrices) / sum(p.numel() for p in matrices)
    assert nonzero < 0.25  # 0.1 of each, and the minimum of each channel
    assert ckpt.model.bigram.count_nonzero() <= 0.015 * ckpt.model.bigram.numel()


def test_the_card_and_the_validation_loss_are_true(trained: Path) -> None:
    ckpt = store.load(trained)
    tokens = data.tokenise(documents(data.HELD_OUT), ckpt.tokenizer, TINY.data.val_tokens)
    assert training.evaluate(ckpt.model, data.windows(tokens, 32)) == pytest.approx(ckpt.card["val_loss"])
    assert ckpt.card["recipe"] == json.loads(TINY.model_dump_json())


def test_interrupted_training_goes_on_bit_for_bit(
    trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "run"
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        interrupt_at(patch, 33)
        train(folder)
    assert [p.name for p in folder.iterdir()] == [store.RESUME]
    train(folder)
    assert sorted(p.name for p in folder.iterdir()) == sorted(store.FILES)
    for file in store.FILES[:5]:
        assert (folder / file).read_bytes() == (trained / file).read_bytes(), file
    assert store.load(folder).sha256 == store.load(trained).sha256


def test_noise_is_drawn_by_the_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noisy = recipe(steps=12).model_copy(update={"noise": NoiseSection(rate=0.4, until=0.8)})
    whole = training.train(noisy, tmp_path / "whole", documents=documents, progress=False)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        interrupt_at(patch, 5)
        training.train(noisy, tmp_path / "run", documents=documents, progress=False)
    run = training.train(noisy, tmp_path / "run", documents=documents, progress=False)
    clean = train(tmp_path / "clean", steps=12)
    sums = [store.load(folder).sha256 for folder in (whole, run, clean)]
    assert sums[0] == sums[1] != sums[2]


def test_an_unfinished_run_of_another_recipe_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        interrupt_at(patch, 1)
        train(tmp_path)
    before = (tmp_path / store.RESUME).read_bytes()
    with pytest.raises(CircuitcError, match="unfinished run of another recipe"):
        train(tmp_path, lr=1e-3)
    assert (tmp_path / store.RESUME).read_bytes() == before
    (tmp_path / store.RESUME).write_bytes(before[:100])
    with pytest.raises(CircuitcError, match="state of the unfinished run is damaged"):
        train(tmp_path)


def test_other_folders_are_left_alone(trained: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").touch()
    with pytest.raises(CircuitcError, match=r"holds other files, such as thesis\.tex"):
        train(tmp_path)
    with pytest.raises(CircuitcError, match="the checkpoint is finished"):
        train(trained)


def test_training_stops_at_the_wanted_loss(tmp_path: Path) -> None:
    card = store.load(train(tmp_path / "run", nonzero_fraction=1.0, stop_at_loss=3.0, eval_every=5)).card
    assert card["val_loss"] <= 3.0
    assert card["steps"] < 60
    assert card["steps"] % 5 == 0


def test_divergence_is_an_error_and_leaves_no_checkpoint(tmp_path: Path) -> None:
    with pytest.raises(CircuitcError, match="training diverged"):
        train(tmp_path / "run", lr=1e30, steps=4)
    assert not (tmp_path / "run").exists()


def test_the_vocabulary_must_be_the_tokenizers(tmp_path: Path) -> None:
    section = TINY.data.model_copy(update={"tokenizer": "shipped"})
    with pytest.raises(CircuitcError, match="set vocab_size = 1024"):
        training.train(TINY.model_copy(update={"data": section}), tmp_path, documents=documents)


def test_learning_rate_is_a_sharks_fin() -> None:
    o = OptimisationSection(steps=1000, batch=1, context=8, lr=1.0, nonzero_fraction=0.25)
    rates = [training.learning_rate(step, o) for step in range(1000)]
    assert rates[0] == pytest.approx(0.1)  # warm-up over 10 steps
    assert rates[9] == pytest.approx(1.0, abs=0.01)
    assert rates[500] == pytest.approx(500 / 990 / 0.25**0.5)
    assert rates[999] == pytest.approx(1 / 990 / 0.25**0.5)
    assert max(rates) == max(rates[9:501])


def test_state_round_trips(tmp_path: Path) -> None:
    torch.manual_seed(0)
    model = training.Transformer(TINY.transformer())
    optimiser = training.make_optimiser(model, TINY.optimisation)
    training.next_token_loss(model, torch.randint(280, (2, 9))).backward()
    optimiser.step()
    resume.save_state(tmp_path, TINY, resume.Progress(7, 1.5), model, optimiser)
    other = training.Transformer(TINY.transformer())
    moments = training.make_optimiser(other, TINY.optimisation)
    assert resume.load_state(tmp_path, TINY, other, moments) == resume.Progress(7, 1.5)
    for p, q in zip(model.parameters(), other.parameters(), strict=True):
        assert p.equal(q)
        assert all(optimiser.state[p][key].equal(moments.state[q][key]) for key in optimiser.state[p])


def test_text_that_runs_out_is_an_error(trained: Path) -> None:
    with pytest.raises(CircuitcError, match="the documents hold 2 tokens, 10 are needed"):
        data.tokenise(iter(["x"]), store.load(trained).tokenizer, 10)


def test_bigram_table_orders_pairs_by_count() -> None:
    tokens = np.array([0, 1] * 50 + [2, 3] * 20 + [4, 5] * 5 + [6] * 3, np.uint16)
    table = data.bigram_table(tokens, 10, fraction=0.05)
    assert np.count_nonzero(table) == 5
    assert table[0, 1] > table[1, 0] > table[2, 3] > table[3, 2] > table[4, 5] > 0
    assert table.dtype == np.float32


def test_two_processes_train_together(tmp_path: Path) -> None:
    """The batch is the same for any number of processes, so the model is the same up to rounding."""
    script = tmp_path / "train.py"
    script.write_text(
        textwrap.dedent(f"""
        import sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from test_training import train
        from pathlib import Path
        train(Path({str(tmp_path / "run")!r}), steps=6, nonzero_fraction=1.0)
        """)
    )
    command = [
        sys.executable,
        "-m",
        "torch.distributed.run",
        "--standalone",
        "--nproc-per-node=2",
        str(script),
    ]
    path = os.pathsep.join(p for p in sys.path if p)
    done = subprocess.run(
        command,
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": path},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    shared, alone = (
        store.load(tmp_path / "run"),
        store.load(train(tmp_path / "alone", steps=6, nonzero_fraction=1.0)),
    )
    assert shared.card["val_loss"] == pytest.approx(alone.card["val_loss"], rel=1e-3)
