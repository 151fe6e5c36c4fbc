"""``circuitc tasks``: list the tasks, show examples, and measure how well a model does them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import typer
from rich.text import Text

from circuitc.cli.natural import print_natural
from circuitc.cli.options import CheckpointOption, CodeOption, Json, PairsOption, TargetLoss, TaskFileOption, one_task
from circuitc.cli.output import Progress, note, number, out, passed, print_json, table, warn, working
from circuitc.errors import CircuitcError
from circuitc.inputs.task import AnyTask
from circuitc.inputs.template import TemplateTask


@dataclass(frozen=True)
class Score:
    """How well a model does a task on held-out prompts, loss in nats; ``problem`` says why it cannot be measured.

    ``different_endings`` is the share of pairs, selection and held-out, whose two prompts end in different tokens.
    """

    loss: float | None = None
    accuracy: float | None = None
    new_endings: float | None = None
    different_endings: float | None = None
    problem: str | None = None


def tasks(
    name: Annotated[str | None, typer.Argument(metavar="TASK", help="Only this task.")] = None,
    checkpoint: CheckpointOption = None,
    pairs: PairsOption = None,
    task_file: TaskFileOption = None,
    target_loss: TargetLoss = 0.15,
    show: Annotated[
        int | None,
        typer.Option("--show", min=0, metavar="N", help="Print N prompt pairs with their answers."),
    ] = None,
    natural: Annotated[
        bool, typer.Option("--natural", help="Measure the model on questions that are due in real Python code.")
    ] = False,
    code: CodeOption = None,
    as_json: Json = False,
) -> None:
    """List the tasks; with a checkpoint, how well the model does each.

    A task asks for one of two tokens. Its prompts come in pairs that differ only in the piece that decides: the first
    answer is right after the first prompt of a pair, the second one after the second.

    With --checkpoint, the loss is the cross-entropy of the right answer against the wrong one, in nats, averaged over
    held-out prompts; guessing costs 0.693. New endings are the fraction of held-out prompts that end in a token which
    no selection prompt ends in.

    With --natural, the prompts are real code up to where the task's question is due, and the same code with the piece
    edited. 'both right' is the share of pairs with two right answers. From a half on the piece decides; otherwise the
    model answers from something else.

    \b
    For example:
        circuitc tasks
        circuitc tasks single_double_quote --show 5
        circuitc tasks --checkpoint tinypython-sparse
        circuitc tasks --pairs mine.jsonl --checkpoint tinypython-sparse
        circuitc tasks --task-file mine.toml --show 5
        circuitc tasks for_while --natural
    """
    import circuitc.tasks

    one = any(option is not None for option in (name, pairs, task_file))
    chosen = [one_task(name, pairs, task_file)] if one else [circuitc.tasks.get(n) for n in circuitc.tasks.names()]
    if code is not None and not natural:
        raise CircuitcError("--code is for natural prompts", fix="add --natural")
    if natural:
        print_natural(chosen, checkpoint, code, as_json)
        return
    examples = (3 if one else 0) if show is None else show
    scores: dict[str, Score] = {}
    if checkpoint is not None:
        with working("loading the checkpoint", as_json) as progress:
            scores = score(checkpoint, chosen, progress)
    if as_json:
        found = [_described(task, scores.get(task.name), target_loss, examples) for task in chosen]
        print_json({"tasks": found})
        return
    columns = ["task", "what decides", "answers"]
    rows: list[tuple[Any, ...]] = [(t.name, t.decides, " or ".join(map(repr, t.answers))) for t in chosen]
    if scores:
        columns += ["loss", "accuracy", "new endings", f"≤ {target_loss:g}"]
        rows = [(*row, *_cells(scores[row[0]], target_loss)) for row in rows]
    out().print(table(columns, rows, right=("loss", "accuracy", "new endings")))
    for title, each in scores.items():
        if each.different_endings:
            pairs_told = f"the prompts of {each.different_endings:.0%} of the pairs end in different tokens"
            warn(f"{title}: {pairs_told}, which can give the answer away")
    if scores:
        note("measured on templates; with --natural, on real code")
    for task in chosen if examples else []:
        out().print()
        shown = [zip(pair, task.answers, strict=True) for pair in _shown(task, examples)]
        lines = [(prompt, "→", repr(answer)) for both in shown for prompt, answer in both]
        out().print(table((task.name, "", "answer"), lines))


def score(checkpoint: str, chosen: Iterable[AnyTask], progress: Progress) -> dict[str, Score]:
    """The model's task losses, in float64, on the held-out prompts of ``extract`` at seed 0."""
    # These import PyTorch.
    from circuitc.circuit.calibration import accuracy, task_loss
    from circuitc.circuit.probe import Probe
    from circuitc.inputs.prompts import REPORT_SEED, answer_ids, make_prompts, new_endings
    from circuitc.inputs.splits import REPORT_PAIRS, SELECT_PAIRS
    from circuitc.registry import load_checkpoint
    from circuitc.verify.equal import in_double, run_gold

    ckpt = load_checkpoint(checkpoint)
    model = in_double(ckpt.model)
    scores = {}
    for task in chosen:
        progress(f"measuring {task.name}")
        try:
            answer = answer_ids(task, ckpt.tokenizer)
            prompts = make_prompts(task, ckpt.tokenizer, REPORT_PAIRS, REPORT_SEED, "heldout", ckpt.context)
            select = make_prompts(task, ckpt.tokenizer, SELECT_PAIRS, 0, "train", ckpt.context)
        except CircuitcError as error:  # this tokenizer or context does not fit this task: say so and continue
            scores[task.name] = Score(problem=error.problem)
            continue
        difference = run_gold(model, answer, Probe(prompts.tokens, prompts.lengths))
        loss, right = task_loss(difference, prompts.signs), accuracy(difference, prompts.signs)
        different = select.and_then(prompts).different_endings
        scores[task.name] = Score(loss, right, new_endings(prompts, select), different)
    return scores


def _shown(task: AnyTask, count: int) -> Iterator[tuple[Text, Text]]:
    """Pairs of prompts as Python writes them. The part that decides is marked if the task says which one it is."""
    if not isinstance(task, TemplateTask):
        yield from ((Text(repr(first)), Text(repr(second))) for first, second in task.pairs(count, 0))
        return
    for drawn in task.sample(count, 0):
        first, second = (marked(drawn.around, piece) for piece in drawn.pieces)
        yield first, second


def marked(around: Sequence[str], piece: str) -> Text:
    """``repr`` of the prompt with this piece, the piece in bold and underlined."""
    quote = repr(piece.join(around))[0]
    other = {"'": '"', '"': "'"}[quote]  # makes repr quote each part as it quotes the whole
    first, *rest = (repr(other + part)[2:-1] for part in around)
    inside = (repr(other + piece)[2:-1], "bold underline")
    return Text.assemble(quote, first, *(part for text in rest for part in (inside, text)), quote)


def _cells(score: Score, target: float) -> tuple[Any, ...]:
    if score.loss is None:
        return "–", "–", "–", score.problem
    return number(score.loss), number(score.accuracy), number(score.new_endings), passed(score.loss <= target)


def _described(task: AnyTask, score: Score | None, target: float, examples: int) -> dict[str, Any]:
    row: dict[str, Any] = {"name": task.name, "decides": task.decides, "answers": list(task.answers)}
    if score is not None:
        reached = score.loss is not None and score.loss <= target
        row |= {"loss": score.loss, "accuracy": score.accuracy, "pass": reached, "problem": score.problem}
        row |= {"new_endings": score.new_endings, "different_endings": score.different_endings}
    if examples:
        row["pairs"] = [list(pair) for pair in task.pairs(examples, 0)]
    return row
