"""What a circuit is chosen on is as broad as what it is tested on, and the last token alone never gives the answer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import circuitc.tasks
from circuitc.inputs.task import Split
from circuitc.inputs.template import SampledPair, TemplateTask
from circuitc.inputs.tokenizers.byte_level import load_tokenizer

TOKENIZER = load_tokenizer(Path(__file__).parent.parent.parent / "models" / "tokenizer.json")
TASKS = [circuitc.tasks.get(name) for name in circuitc.tasks.names()]
SELECTION, HELD_OUT = 4000, 1500  # pairs; of selection so many that every word of a list is among them
LONGER = 0.05  # the share of held-out prompts that may be longer than every selection prompt
SIGN = re.compile(r"[-+*/%<>=!&|^~]+|['\"]|\b(?:not|in|and|or|is)\b")
LENGTHS = 16  # tokens in a bucket: a quarter of the context

by_task = pytest.mark.parametrize("task", TASKS, ids=lambda t: t.name)
Feature = tuple[str, object]


def features(pair: SampledPair, side: int) -> set[Feature]:
    """What a prompt shows: its ending, its length, how deep it ends, and the signs of the line that decides."""
    prompt = pair.prompts[side]
    ids = TOKENIZER.encode(prompt).ids
    last = prompt.split("\n")[-1]
    begin = prompt.rfind("\n", 0, len(pair.around[0])) + 1
    decides = prompt[begin:].split("\n")[0]
    depth = sum(map(prompt.count, "([{")) - sum(map(prompt.count, ")]}"))
    measured = {"ending": ids[-1], "length": len(ids) // LENGTHS, "lines": prompt.count("\n"), "depth": depth}
    indented = {"indentation": len(last) - len(last.lstrip(" "))}
    return {*(measured | indented).items(), *(("sign", sign) for sign in SIGN.findall(decides))}


@by_task
def test_selection_prompts_show_what_held_out_ones_do(task: TemplateTask) -> None:
    """Both are asked of each answer: a sign that only one answer's prompts show would give it away."""
    selection, held_out = task.sample(SELECTION, 0, "train"), task.sample(HELD_OUT, 0, "heldout")
    for side in (0, 1):
        shown = set().union(*(features(pair, side) for pair in selection))
        new = [features(pair, side) - shown for pair in held_out]
        for kind in ("ending", "length", "lines", "depth", "indentation", "sign"):
            found = [feature for each in new for feature in each if feature[0] == kind]
            allowed = LONGER * HELD_OUT if kind == "length" else 0
            assert len(found) <= allowed, f"answer {side}, {kind}: {sorted(set(map(str, found)))[:9]}"


@pytest.mark.parametrize("split", ["train", "heldout"])
@by_task
def test_the_last_token_never_gives_the_answer(task: TemplateTask, split: Split) -> None:
    """Both prompts of a pair end in the same token, so that each answer is as frequent as the other after it."""
    for first, second in task.pairs(HELD_OUT, 0, split):
        assert TOKENIZER.encode(first).ids[-1] == TOKENIZER.encode(second).ids[-1], (first, second)
