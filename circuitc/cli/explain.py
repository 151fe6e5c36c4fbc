"""``circuitc explain``: what a circuit does, in words, and whether the model does what the circuit predicts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text

from circuitc.cli.options import CheckpointOption, CircuitFolder, Json, Seed
from circuitc.cli.output import note, out, print_json, table, working
from circuitc.cli.report import checkpoint_given
from circuitc.cli.summary import question
from circuitc.errors import CircuitcError

if TYPE_CHECKING:
    from circuitc.emit.circuit import Circuit
    from circuitc.explain import Description, Explanation, Trial, Tried

NO_CHECKPOINT = "the trial needs the circuit's checkpoint, which is not at hand: give it with --checkpoint"
NO_TASK = "the trial needs the prompts of a task with two answers; this circuit was compiled without one"
COLUMNS = ("  edit", "says", "n", "as said", "95 %", "random", "95 % ", "program", "model", "random ", "")
NUMBERS = COLUMNS[2:10]
HALF = 0.5  # of the trials
VERDICTS = {"more": ("more than random", "green"), "less": ("less than random", "bold red")}
VERDICTS["alike"] = ("like random", "yellow")


def explain(
    folder: CircuitFolder,
    checkpoint: CheckpointOption = None,
    exact: Annotated[bool, typer.Option("--exact", help="Use the exact program, not the rounded one.")] = False,
    show: Annotated[int, typer.Option("--show", min=0, metavar="N", help="How many edited prompts to show.")] = 4,
    seed: Seed = 0,
    as_json: Json = False,
) -> None:
    """Say what each value does, and test the program's predictions.

    The program proposes edits of held-out prompts: some that should turn the model's answer to the wrong one if the
    circuit is right, and some that should not. The original model is run on these edits, and on random edits of the
    same length at the same places.

    \b
    For example:
        circuitc explain out
        circuitc explain out --exact --show 20
    """
    if not folder.is_dir():
        raise CircuitcError(
            "there is no such folder", where=str(folder), fix="give a folder that 'circuitc extract' wrote"
        )
    # These import PyTorch.
    from circuitc.emit.circuit import load_circuit
    from circuitc.emit.task import task_of
    from circuitc.explain import explained

    with working("reading the circuit", as_json) as progress:
        circuit = load_circuit(folder)
        ckpt = checkpoint_given(circuit.certificate, checkpoint)
        found = explained(circuit, task_of(circuit.certificate, folder), ckpt, exact, seed, progress)
    trial = found.trial
    reason = NO_TASK if found.task is None else NO_CHECKPOINT
    if as_json:
        print_json(_as_json(circuit, found.program, found.words, trial, reason, seed, show))
        return
    _print_words(found)
    if trial is None:
        note(reason)
    else:
        _print_trial(circuit, trial, show)


def _print_words(found: Explanation) -> None:
    console = out()
    console.print(question("What does it do?", f"the {found.program} program, value by value"))
    columns, rows = ("  value", "what it is", "changed most by", "feeds"), found.rows()
    console.print(table(columns, ((f"  {row[0]}", *row[1:]) for row in rows)))


def _print_trial(circuit: Circuit, trial: Trial, show: int) -> None:
    console = out()
    console.print(question("Does the model do what it predicts?", "edits of held-out prompts, on the original model"))
    total = len(trial.prompts.tokens)
    console.print(f"  {trial.usable} of {total} prompts are answered right by both before any edit, and were edited.")
    rows = trial.rows()
    console.print(table(COLUMNS, _rows(rows), right=NUMBERS))
    console.print("\n".join(f"  {line}" for line in _legend(trial)))
    console.print("\n".join(f"  {line}" for line in conclusions(rows)))
    if show and trial.tried:
        console.print(Text("\nSome of them", "bold"))
        for tried in trial.examples(show):
            console.print(_example(circuit, trial, tried), soft_wrap=True)


def _rows(rows: list[dict[str, Any]]) -> Iterator[tuple[str | Text, ...]]:
    for row in rows:
        start = (f"  {row['kind']}", row["predicted"], str(row["n"]))
        if not row["n"]:
            yield *start, *["–"] * 7, "nothing to try"
            continue
        moved = (f"{row[key]:+.1f}" for key in ("moved_program", "moved", "moved_random"))
        figures = (_percent(row["rate"]), _range(row["rate_ci"]), _percent(row["random"]), _range(row["random_ci"]))
        yield *start, *figures, *moved, Text(*VERDICTS[row["verdict"]])


def _legend(trial: Trial) -> Iterator[str]:
    """What the rows and columns of the table mean."""
    from circuitc.explain.edits import WHAT

    yield "as said: how often the model did what the program said, in per cent of n; random: how often it did so after"
    yield f"random edits of the same length at the same places, of tokens sampled from the {trial.drawn_from}. Then, on"
    yield "average, how far the right answer's lead moved, in logits: the program's, the model's, and the model's after"
    yield "the random edits."
    yield from (f"{kind}: {what}" for kind, what in WHAT.items())


def _percent(fraction: float) -> str:
    return f"{100 * fraction:.0f}"


def _range(interval: list[float]) -> str:
    return "–".join(_percent(end) for end in interval)


def conclusions(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Conclusions from the figures of :meth:`Trial.rows`, one sentence each."""
    from circuitc.explain.edits import KINDS

    by_row = {(row["kind"], row["predicted"]): row for row in rows}
    for predicted, does in (("breaks", "breaks"), ("keeps", "answers as before")):
        row = by_row["all", predicted]
        if not row["n"]:
            yield f"The program predicts of no edit that it {predicted} the answer."
            continue
        yield (
            f"When the program says {predicted}, the model {does} in {row['rate']:.1%} of {row['n']} edits, "
            f"and after random edits in {row['random']:.1%}."
        )
        tried = [kind for kind in KINDS if by_row[kind, predicted]["n"]]
        better = [kind for kind in tried if by_row[kind, predicted]["verdict"] == "more"]
        wrong = [kind for kind in tried if by_row[kind, predicted]["rate"] < HALF]
        yield f"- more often than after random edits: {', '.join(better) or 'in no kind of edit'}"
        if wrong:
            yield f"- wrong more often than right: {', '.join(wrong)}"


def _example(circuit: Circuit, trial: Trial, tried: Tried) -> Text:
    from circuitc.explain.edits import tokens_of

    edit = tried.edit
    tokens = tokens_of(trial.prompts, edit.row)

    def text(ids: Any) -> str:
        return repr(circuit.tokenizer.decode(list(ids), skip_special_tokens=False))[1:-1]

    before, after = tokens[: edit.at], tokens[edit.at + edit.removed :]
    gone = text(tokens[edit.at : edit.at + edit.removed])
    right, other = circuit.answers[:: 1 if trial.prompts.signs[edit.row] > 0 else -1]
    answers = (
        f"{who} {(right if lead > 0 else other)!r} ({lead:+.1f}, before {first:+.1f})"
        for who, lead, first in (
            ("program", tried.program, tried.program_before),
            ("model", tried.model, tried.model_before),
        )
    )
    return Text.assemble(
        (f"  {edit.kind}, {tried.predicted}; right is {right!r}\n", "dim"),
        "    ",
        text(before),
        (f"⟦{f'{gone} → ' if gone else ''}{text(edit.inserted)}⟧", "bold"),
        text(after),
        f"\n    {', '.join(answers)}",
    )


def _as_json(
    circuit: Circuit, which: str, words: list[Description], trial: Trial | None, reason: str, seed: int, show: int
) -> dict[str, Any]:
    found: dict[str, Any] = {
        "task": circuit.certificate.get("task"),
        "answers": list(circuit.answers),
        "program": which,
        "values": [asdict(x) for x in words],
        "trial": None,
    }
    if trial is None:
        return {**found, "reason": reason}
    examples = [
        {
            **{key: value for key, value in asdict(tried).items() if key not in ("edit", "twin")},
            "kind": tried.edit.kind,
            "tokens": trial.edited(tried.edit),
            "text": circuit.tokenizer.decode(trial.edited(tried.edit), skip_special_tokens=False),
            "random_tokens": trial.edited(tried.twin),
        }
        for tried in trial.examples(show)
    ]
    prompts = len(trial.prompts.tokens)
    figures = {"prompts": prompts, "usable": trial.usable, "drawn_from": trial.drawn_from, "seed": seed}
    found["trial"] = {**figures, "rows": trial.rows(), "random_agreement": trial.agreement(), "examples": examples}
    return found
