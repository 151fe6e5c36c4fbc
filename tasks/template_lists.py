"""The lists that the templates of task files use: the words of the corpus, and phrases and statements made of them.

Both splits of a task use all words. How likely a model finds an answer differs from word to word, so that with half
of the words in each split, a circuit's test would depend on which words it was chosen on.
"""

from __future__ import annotations

from circuitc.inputs.task_file import parse_lists
from circuitc.tasks import word_lists

LISTS = parse_lists(
    {
        "name": word_lists.NAMES,
        "function": word_lists.FUNCTIONS,
        "call": word_lists.CALLS,
        "class": word_lists.CLASSES,
        "file": word_lists.FILES,
        "handle": word_lists.HANDLES,
        "read_name": word_lists.READ_NAMES,
        "write_name": word_lists.WRITE_NAMES,
        "preposition": word_lists.PREPOSITIONS,
        "word": word_lists.WORDS,
        "number": [str(number) for number in range(20)],
        "value": ["{name}", "{number}"],
        "comparison": ["==", "!=", "<", ">"],
        "phrase": ["{word}", "{word} {word}"],
        "text": ["{phrase}", "{phrase} {word} {word}"],
        "items": [", ".join([item] * count) for item in ("{number}", "{name}") for count in (2, 3, 4)],
        "assignment": ["{name} = {number}\n", "{name} = {name} - {number}\n", "{name} -= {number}\n"],
        "assignments": ["", "{assignment}", "{assignment}{assignment}"],
        "action": ["{function}({name}, {number})\n", "{name}.{function}({name})\n"],
        "actions": ["", "{action}", "{action}{action}"],
    }
)
"""``assignments`` and ``actions`` are statements that do not decide the answer. A task can begin the prompts of one
split with ``assignments`` and those of the other with ``actions``.
"""
