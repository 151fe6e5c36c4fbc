"""The lists that task files draw from: the corpus's words, and phrases and statements made of them.

Both splits of a task draw from all words. How likely a model finds an answer differs from word to word, so a circuit
chosen on half of them and judged on the other half would be judged on which words it happened to get.
"""

from __future__ import annotations

from circuitc.inputs.task_file import parse_lists
from circuitc.tasks import words

LISTS = parse_lists(
    {
        "name": words.NAMES,
        "function": words.FUNCTIONS,
        "call": words.CALLS,
        "class": words.CLASSES,
        "file": words.FILES,
        "handle": words.HANDLES,
        "read_name": words.READ_NAMES,
        "write_name": words.WRITE_NAMES,
        "preposition": words.PREPOSITIONS,
        "word": words.WORDS,
        "number": [str(number) for number in range(20)],
        "phrase": ["{word}", "{word} {word}"],
        "text": ["{phrase}", "{phrase} {word} {word}"],
        "items": [", ".join([item] * count) for item in ("{number}", "{name}") for count in (2, 3, 4)],
        "assignment": ["{name} = {number}\n", "{name} = {name} - {number}\n", "{name} -= {number}\n"],
        "assignments": ["", "{assignment}", "{assignment}{assignment}"],
        "action": ["{function}({name}, {number})\n", "{name}.{function}({name})\n"],
        "actions": ["", "{action}", "{action}{action}"],
    }
)
"""Statements that decide nothing may stand in front: ``assignments`` in one split, ``actions`` in the other."""
