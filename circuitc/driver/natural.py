"""Finds a task's natural prompts and lets the model answer them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from circuitc.circuit.probe import Probe
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.natural.code import Code, read_code
from circuitc.inputs.natural.labelled import PAIRS, Answered, Natural
from circuitc.inputs.natural.pairs import NaturalTask, as_prompts
from circuitc.inputs.natural.question import Finder
from circuitc.inputs.prompts import Prompts, answer_ids
from circuitc.inputs.splits import FEWEST_PAIRS
from circuitc.inputs.task import AnyTask, Split
from circuitc.inputs.template import TemplateTask
from circuitc.verify.equal import in_double, run_gold
from circuitc.verify.natural import NO_FINDER

TEMPLATE, NATURAL, BOTH = "template", "natural", "both"
KINDS = (TEMPLATE, NATURAL, BOTH)
"""What prompts a circuit may be chosen on."""
SPLITS: tuple[Split, Split] = ("train", "heldout")


def finder_of(task: AnyTask) -> Finder | None:
    """What finds the task's question in code; None if the task does not say."""
    return task.finder if isinstance(task, TemplateTask) else None


def answered(ckpt: Checkpoint, task: AnyTask, finder: Finder, code: Code, split: Split, count: int) -> Answered:
    """Up to ``count`` natural pairs of the split's files, and the model's answers to them, in float64."""
    answers = answer_ids(task, ckpt.tokenizer)
    texts = str(task.answers[0]), str(task.answers[1])
    pairs = NaturalTask(finder, texts, answers).pairs(code, ckpt.tokenizer, count, split, ckpt.context)
    if not pairs:
        return Answered(pairs, np.zeros(0))
    prompts = as_prompts(pairs)
    return Answered(pairs, run_gold(in_double(ckpt.model), answers, Probe(prompts.tokens, prompts.lengths)))


def natural_prompts(
    ckpt: Checkpoint, task: AnyTask, folder: Path | None, progress: Callable[[str], None] = lambda message: None
) -> Natural | None:
    """The task's natural prompts in a folder of Python code, or in Python's own library, with the model's answers.

    None if the task has no finder. Raises :class:`CircuitcError` for no folder.
    """
    finder = finder_of(task)
    if finder is None:
        return None
    progress(f"looking for {task.name} in code")
    code = read_code(folder)
    select, report = (answered(ckpt, task, finder, code, split, PAIRS) for split in SPLITS)
    return Natural(code, select, report)


def check_kind(kind: str) -> str:
    """The kind of prompts. Raises :class:`CircuitcError` if there is no such kind."""
    if kind not in KINDS:
        raise unknown("kind of prompts", kind, KINDS)
    return kind


def used_kind(kind: str, natural: Natural | None) -> str:
    """The kind of prompts that a circuit is chosen on if this kind is asked for."""
    return TEMPLATE if natural is None or not len(natural.select.clear) else kind


def choosing_prompts(template: Prompts, natural: Natural | None, kind: str, task: AnyTask) -> Prompts:
    """The prompts to choose a circuit on: from templates, from code, or from both.

    Natural prompts have the model's answers as labels. With ``both`` they take the place of as many from templates, of
    half at most, so that a search costs the same; a task without natural prompts has templates alone.

    Raises :class:`CircuitcError` if only natural prompts are asked for and there are too few.
    """
    count = 0 if natural is None else len(natural.select.clear)
    if kind == NATURAL and natural is None:
        fix = "add a section [natural] to its file (docs/tasks.md), or use --prompts template"
        raise CircuitcError(NO_FINDER, where=task.name, fix=fix)
    if kind == NATURAL and count < FEWEST_PAIRS:
        problem = f"the code has {count} pairs that the model answers clearly, too few to choose a circuit on"
        raise CircuitcError(problem, where=task.name, fix="give more code with --code DIR, or use --prompts both")
    if natural is None or not count or kind == TEMPLATE:
        return template
    clear = natural.select.as_the_model_answers()
    if kind == NATURAL:
        return clear
    half = template.pairs // 2
    return template.take(np.arange(max(half, template.pairs - count))).and_then(clear.take(np.arange(min(half, count))))
