"""Training a checkpoint from a recipe: dense, or weight-sparse by truncation (paper, 2.1 and A.2)."""

from __future__ import annotations

import contextlib
import math
import platform
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.optim import AdamW

from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.byte_level import load_tokenizer, train_tokenizer
from circuitc.inputs.writing import keep_folder
from circuitc.models import data, resume, sparsity, store
from circuitc.models.interrupts import interrupts
from circuitc.models.needs import EVALUATED, check_memory
from circuitc.models.noise import ablation_noise
from circuitc.models.recipe import OptimisationSection, Recipe
from circuitc.models.transformer import Transformer
from circuitc.models.workers import Workers
from circuitc.trace.site_means import site_means

CORPUS_SEQUENCES = 384  # held-out sequences that are stored with a checkpoint
_TOKENIZER_DOCUMENTS = 20_000


def train(
    recipe: Recipe,
    folder: str | Path,
    *,
    documents: data.Documents,
    device: str | None = None,
    progress: bool = True,
) -> Path:
    """Trains ``recipe`` and writes the checkpoint to ``folder``, which is returned.

    The state is saved every ``save_every`` steps, on Ctrl-C, after which KeyboardInterrupt is raised, and on SIGTERM,
    which is then passed on. Training into the same folder again continues from there, bit for bit. Under torchrun the
    batch is divided among the processes, and the first one writes. Raises CircuitcError if the folder has any other
    content, cannot be written, or is being written by another process.
    """
    folder = Path(folder).absolute()
    with Workers.join(device) as workers, keep_folder(folder) if workers.first else contextlib.nullcontext():
        store.check_target(folder)
        if (folder / store.FILES[0]).exists():
            raise CircuitcError("the checkpoint is finished", where=str(folder), fix="name another folder")
        check_memory(recipe, workers.device.type == "cpu")
        return _Run(recipe, folder, documents, workers, progress and workers.first).finish()


def nonzero_fraction(step: int, o: OptimisationSection) -> float:
    """The fraction of each matrix that is nonzero after ``step`` steps."""
    return sparsity.anneal(step, o.steps, o.nonzero_fraction, o.anneal_power)


def learning_rate(step: int, o: OptimisationSection) -> float:
    """Warm-up over 1 % of the steps, then linear decay to zero; both times 1/sqrt(nonzero fraction)."""
    warm_up = max(1, o.steps // 100)
    shape = min((step + 1) / warm_up, (o.steps - step) / max(1, o.steps - warm_up))
    return o.lr * shape / math.sqrt(nonzero_fraction(step, o))


def make_optimiser(model: nn.Module, o: OptimisationSection) -> AdamW:
    """AdamW as in the paper (A.2); weight decay is for matrices only."""
    groups = [
        {"params": [p for p in model.parameters() if p.ndim == 2], "weight_decay": o.weight_decay},
        {"params": [p for p in model.parameters() if p.ndim != 2], "weight_decay": 0.0},
    ]
    return AdamW(groups, lr=o.lr, betas=(0.9, 0.95), eps=o.eps, fused=True)


def next_token_loss(model: nn.Module, window: Tensor) -> Tensor:
    """Mean cross-entropy in nats over int64[B, context + 1]."""
    logits = model(window[:, :-1])  # (B, T, V)
    return F.cross_entropy(logits.flatten(0, 1), window[:, 1:].flatten())


@torch.no_grad()
def evaluate(model: nn.Module, windows: NDArray[np.int64], batch: int = EVALUATED) -> float:
    """Mean cross-entropy in nats per token over int64[n, context + 1]."""
    device = next(model.parameters()).device
    parts = [windows[i : i + batch] for i in range(0, len(windows), batch)]
    losses = [next_token_loss(model, torch.from_numpy(part).to(device)).item() * len(part) for part in parts]
    return sum(losses) / len(windows)


def make_tokenizer(recipe: Recipe, documents: data.Documents) -> Tokenizer:
    """The recipe's tokenizer. Raises CircuitcError if it does not have ``vocab_size`` tokens."""
    d = recipe.data
    if d.tokenizer == "shipped":
        tokenizer = load_tokenizer(Path(__file__).parent / "tokenizer.json")
    else:
        text = documents(recipe.seed, stdlib_fraction=d.stdlib_fraction)
        tokenizer = train_tokenizer(islice(text, _TOKENIZER_DOCUMENTS), d.vocab_size)
    if tokenizer.get_vocab_size() != d.vocab_size:
        raise CircuitcError(
            f"the tokenizer has {tokenizer.get_vocab_size()} tokens, but the recipe asks for {d.vocab_size}",
            where=f"recipe {recipe.name} [data]",
            fix=f"set vocab_size = {tokenizer.get_vocab_size()}",
        )
    return tokenizer


class _Run:
    """One training run, from text to checkpoint."""

    def __init__(
        self, recipe: Recipe, folder: Path, documents: data.Documents, workers: Workers, progress: bool
    ) -> None:
        self.recipe, self.folder, self.workers, self.show = recipe, folder, workers, progress
        d, o = recipe.data, recipe.optimisation
        self.tokenizer = make_tokenizer(recipe, documents)
        text = documents(recipe.seed, stdlib_fraction=d.stdlib_fraction)
        held_out = documents(recipe.seed + data.HELD_OUT, stdlib_fraction=d.stdlib_fraction)
        self.tokens = data.tokenise(text, self.tokenizer, d.train_tokens)
        held_out_tokens = max(d.val_tokens, d.means_tokens) + CORPUS_SEQUENCES * o.context
        self.held_out = data.tokenise(held_out, self.tokenizer, held_out_tokens)
        self.val = data.windows(self.held_out[: d.val_tokens], o.context)

        torch.manual_seed(recipe.seed)
        self.model = Transformer(recipe.transformer())
        if self.model.bigram is not None:
            self.model.bigram.copy_(torch.from_numpy(data.bigram_table(self.tokens, d.vocab_size)))
        self.model.to(workers.device)
        self.optimiser = make_optimiser(self.model, o)
        self.progress = resume.load_state(folder, recipe, self.model, self.optimiser)

    def finish(self) -> Path:
        """Trains to the end, writes the checkpoint, and returns its folder."""
        o, began = self.recipe.optimisation, time.monotonic() - self.progress.seconds
        batches = data.Batches(self.tokens, o.context, self.recipe.seed)
        model = self.workers.share(self.model, compiled=o.compile)
        gradients = sum(p.numel() for p in self.model.parameters())
        val = evaluate(self.model, self.val)
        with _bar(self.show, o.steps) as show, interrupts(self.workers.size > 1) as ctrl_c:
            try:
                while self.progress.step < o.steps and not self._good_enough(val):
                    step = self.progress.step
                    for group in self.optimiser.param_groups:
                        group["lr"] = learning_rate(step, o)
                    window = self.workers.part(batches.at(step, o.batch))
                    with self.workers.autocast(o.bf16), self._noise(step, len(window)):
                        loss = next_token_loss(model, window)
                    loss.backward()  # type: ignore[no-untyped-call]
                    # n gradients with an RMS of 1 have a norm of sqrt(n).
                    nn.utils.clip_grad_norm_(self.model.parameters(), math.sqrt(gradients))
                    with ctrl_c.held():
                        self.optimiser.step()
                        self.optimiser.zero_grad()
                        sparsity.truncate(self.model, nonzero_fraction(step + 1, o))
                        self.progress = resume.Progress(step + 1, time.monotonic() - began)

                    if (step + 1) % o.eval_every == 0 or step + 1 == o.steps:
                        val = evaluate(self.model, self.val)
                    show(self.progress, loss, val)
                    if (step + 1) % o.save_every == 0:
                        self._save_state()
                    if self.workers.any(ctrl_c.pressed):
                        raise KeyboardInterrupt
            except KeyboardInterrupt:
                self._save_state()  # weights and moments are those after the last complete step
                raise
        if not math.isfinite(val):
            raise CircuitcError(
                "training diverged: the validation loss is not finite",
                where=f"recipe {self.recipe.name}",
                fix="lower lr in [optimisation], and train into a new folder",
            )
        if self.workers.first:
            self._save_checkpoint(val)
        return self.folder

    def _noise(self, step: int, batch: int) -> contextlib.AbstractContextManager[None]:
        """The context of a training step's forward pass: the recipe's noise, or nothing."""
        noise = self.recipe.noise
        if not noise.rate or step >= noise.until * self.recipe.optimisation.steps:
            return contextlib.nullcontext()
        seed = int(np.random.SeedSequence((self.recipe.seed, step, self.workers.rank)).generate_state(1)[0])
        return ablation_noise(self.model, batch, noise.rate, seed)

    def _good_enough(self, val: float) -> bool:
        o = self.recipe.optimisation
        sparse_enough = nonzero_fraction(self.progress.step, o) <= o.nonzero_fraction
        return o.stop_at_loss is not None and sparse_enough and val <= o.stop_at_loss

    def _save_state(self) -> None:
        if self.workers.first:
            resume.save_state(self.folder, self.recipe, self.progress, self.model, self.optimiser)

    def _save_checkpoint(self, val: float) -> None:
        r, context = self.recipe, self.recipe.optimisation.context
        self.model.eval()
        corpus = self.held_out[-CORPUS_SEQUENCES * context :].reshape(CORPUS_SEQUENCES, context)
        mix = self.held_out[: r.data.means_tokens // context * context].reshape(-1, context)
        nonzeros, size = sparsity.count_nonzeros(self.model)
        parameters = list(self.model.parameters())
        card: dict[str, Any] = {
            "name": r.name,
            "recipe": r.model_dump(),
            "seed": r.seed,
            "steps": self.progress.step,
            "tokens_seen": self.progress.step * r.optimisation.batch * context,
            "train_loss": evaluate(self.model, data.windows(self.tokens[: r.data.val_tokens], context)),
            "val_loss": val,
            "parameters": sum(p.numel() for p in parameters),
            "parameters_nonzero": sum(int(p.count_nonzero()) for p in parameters),
            "weights": size,
            "weights_nonzero": nonzeros,
            "means_tokens": int(mix.size),
            "seconds": round(self.progress.seconds, 1),
            "torch": torch.__version__,
            "python": platform.python_version(),
            "machine": self.workers.describe(),
        }
        means = site_means(self.model, mix)
        store.save(self.folder, model=self.model, tokenizer=self.tokenizer, means=means, corpus=corpus, card=card)


@contextlib.contextmanager
def _bar(show: bool, steps: int) -> Iterator[Any]:
    """A progress bar on stderr; if that is no terminal, a line for each new validation loss."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.completed}/{task.total} steps"),
        BarColumn(),
        TextColumn("{task.fields[figures]}"),
        TimeRemainingColumn(),
    )
    last = [math.nan]
    with Progress(*columns, console=console, disable=not (show and console.is_terminal)) as bar:
        task = bar.add_task("train", total=steps, figures="")

        def update(progress: resume.Progress, loss: Tensor, val: float) -> None:
            if not show:
                return
            figures = f"loss {loss.item():.3f}, validation {val:.4f}"
            bar.update(task, completed=progress.step, figures=figures)
            if val != last[0] and not console.is_terminal:
                console.print(f"step {progress.step}: {figures}, {progress.seconds:.0f} s", highlight=False)
            last[0] = val

        yield update
