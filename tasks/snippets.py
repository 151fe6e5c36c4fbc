"""Python snippets, one function per idiom; together they exercise every task of the paper's Table 1.

Each function takes a sampler ``d`` and the current indentation ``p``, and returns whole lines.
"""

from __future__ import annotations

from collections.abc import Callable

from circuitc.tasks import word_lists
from circuitc.tasks.sampler import Sampler

STEP = "    "


def say(d: Sampler, p: str) -> str:
    """A call with a string in single or double quotes."""
    quote = d.pick("\"'")
    kind = d.random()
    call = d.pick(word_lists.CALLS) if kind < 0.75 else f"{d.name()}.{d.pick(word_lists.CALLS)}"
    if kind > 0.95:
        call = "raise " + d.pick(("ValueError", "TypeError", "KeyError"))
    before = f"{d.atom()}, " if d.chance(0.15) else ""
    after = f", {d.name()}" if d.chance(0.1) else ""
    return f"{p}{call}({before}{quote}{d.words(5)}{quote}{after})\n"


def lists(d: Sampler, p: str) -> str:
    """Flat and nested lists, assigned or passed, one or two in a row."""
    lines = []
    for _ in range(d.between(1, 2)):
        kind = d.random()
        if kind < 0.65:
            lines.append(f"{p}{d.name()} = {d.list_text()}\n")
        elif kind < 0.8:
            lines.append(f"{p}{d.function()}({d.list_text()})\n")
        elif kind < 0.9:
            lines.append(f"{p}{d.name()} += {d.list_text()}\n")
        else:
            lines.append(f"{p}{d.name()} = {d.name()} + {d.list_text()}\n")
    return "".join(lines)


def dicts(d: Sampler, p: str) -> str:
    """A dict, or a list of the same shape, on one line or on several."""
    if d.chance(0.8):
        return f"{p}{d.name()} = {d.dict_text() if d.chance(0.7) else d.list_text()}\n"
    rows = d.between(2, 3)
    if d.chance(0.5):
        body = "".join([f"{p}{STEP}{d.atom()}: {d.atom()},\n" for _ in range(rows)])
        return f"{p}{d.name()} = {{\n{body}{p}}}\n"
    body = "".join([f"{p}{STEP}{d.atom()},\n" for _ in range(rows)])
    return f"{p}{d.name()} = [\n{body}{p}]\n"


def simple(d: Sampler, p: str) -> str:
    """One statement that needs no block."""
    kind = d.random()
    if kind < 0.4:
        return f"{p}{d.name()} = {d.expression()}\n"
    if kind < 0.5:
        return f"{p}{d.name()} = {d.name()} {d.pick(('==', '<', '>'))} {d.atom()}\n"
    if kind < 0.6:
        return f"{p}{d.function()}({d.name()}, {d.atom()})\n"
    if kind < 0.7:
        return f"{p}{d.name()}.{d.function()}({d.atom()})\n"
    if kind < 0.8:
        return f"{p}{d.name()} {d.pick(('+=', '-='))} {d.number()}\n"
    return say(d, p)


def swap(d: Sampler, p: str) -> str:
    """A swap of two variables, often the usual ones, sometimes after assignments to both."""
    x, y = d.pick(word_lists.SWAPPED) if d.chance(0.6) else d.distinct(2)
    if d.chance(0.5):
        x, y = y, x
    before = f"{p}{x} = {d.atom()}\n{p}{y} = {d.atom()}\n" if d.chance(0.5) else ""
    return f"{before}{p}{x}, {y} = {y}, {x}\n"


def accumulate(d: Sampler, p: str) -> str:
    """A variable initialised as a set, string, list or number, and extended some lines later."""
    v, x, xs = d.distinct(3)
    start, grow = d.pick(
        (
            ("set()", f".add({x})"),
            ("set()", f".add({d.atom()})"),
            ('""', f" += {x}"),
            ('""', f" += {d.quoted(1)}"),
            ("[]", f".append({x})"),
            ("0", f" += {d.number()}"),
        )
    )
    between = "".join([simple(d, p) for _ in range(d.between(0, 2))])
    kind = d.random()
    if kind < 0.4:
        use = f"{p}{v}{grow}\n"
    elif kind < 0.75:
        use = f"{p}for {x} in {xs}:\n{p}{STEP}{v}{grow}\n"
    elif kind < 0.9:
        use = f"{p}if {d.condition()}:\n{p}{STEP}{v}{grow}\n"
    else:
        test = f"if {x} {d.pick(('==', '>', '<'))} {d.atom()}"
        use = f"{p}for {x} in {xs}:\n{p}{STEP}{test}:\n{p}{STEP * 2}{v}{grow}\n"
    return f"{p}{v} = {start}\n{between}{use}"


def files(d: Sampler, p: str) -> str:
    """``with open(...) as f:``, or the file opened in an assignment or a return."""
    kind = d.random()
    if kind < 0.3:
        target = f"{d.pick(word_lists.READ_NAMES)}, 'r'"
    elif kind < 0.6:
        target = f"{d.pick(word_lists.WRITE_NAMES)}, 'w'"
    elif kind < 0.8:
        target = d.name()
    else:
        quote = d.pick("\"'")
        target = f"{quote}{d.pick(word_lists.FILES)}.{d.pick(('txt', 'csv', 'json', 'py'))}{quote}"
    handle = d.pick(word_lists.HANDLES) if d.chance(0.6) else d.name()
    kind = d.random()
    if kind < 0.5:
        return f"{p}with open({target}) as {handle}:\n{suite(d, p + STEP)}"
    if kind < 0.9:
        return f"{p}{handle} = open({target})\n{simple(d, p)}"
    return f"{p}return open({target})\n"


def loop(d: Sampler, p: str) -> str:
    """Each form of ``for`` and ``while``."""
    kind = d.random()
    if kind < 0.25:
        head = f"for {d.name()} in {d.name()}:"
    elif kind < 0.4:
        head = f"for {d.name()} in range({d.atom()}):"
    elif kind < 0.55:
        i, x = d.distinct(2)
        head = f"for {i}, {x} in enumerate({d.name()}):"
    elif kind < 0.6:
        i, x = d.distinct(2)
        head = f"for {i}, {x} in {d.name()}.items():"
    elif kind < 0.75:
        head = f"while {d.name()}:"
    elif kind < 0.88:
        head = f"while {d.condition()}:"
    else:
        head = "while True:"
    return f"{p}{head}\n{suite(d, p + STEP)}"


def branch(d: Sampler, p: str) -> str:
    """``if``, with or without ``elif`` and ``else``."""
    text = f"{p}if {d.condition()}:\n{suite(d, p + STEP)}"
    while d.chance(0.35):
        test = f"not {d.name()}" if d.chance(0.6) else d.condition()
        text += f"{p}elif {test}:\n{simple(d, p + STEP)}"
    if d.chance(0.5):
        text += f"{p}else:\n{simple(d, p + STEP)}"
    return text


def ternary(d: Sampler, p: str) -> str:
    head = "return" if d.chance(0.25) else f"{d.name()} ="
    return f"{p}{head} {d.atom()} if {d.condition()} else {d.atom()}\n"


def fstring(d: Sampler, p: str) -> str:
    """A message that ends in a value, or a similar message of words only."""
    quote = d.pick("\"'")
    head = f"{d.words(2)} {d.pick(word_lists.PREPOSITIONS)}" if d.chance(0.8) else d.words(2)
    if d.chance(0.6):
        tail = f" {d.words(2)}" if d.chance(0.3) else ""
        text = f"f{quote}{head} {{{d.name()}}}{tail}{quote}"
    else:
        text = f"{quote}{head} the {d.words(1)}{quote}"
    kind = d.random()
    if kind < 0.6:
        return f"{p}{d.pick(word_lists.CALLS)}({text})\n"
    return f"{p}{d.name()} = {text}\n" if kind < 0.9 else f"{p}return {text}\n"


def lambdas(d: Sampler, p: str) -> str:
    x = d.name()
    body = f"{x} {d.pick('+-*')} {d.atom()}" if d.chance(0.6) else f"{x}[{d.number()}]"
    if d.chance(0.75):
        return f"{p}{d.function()} = lambda {x}: {body}\n"
    return f"{p}{d.name()}.sort(key=lambda {x}: {body})\n"


def truth(d: Sampler, p: str) -> str:
    """``while True`` and ``return True``."""
    if d.chance(0.5):
        return f"{p}while True:\n{suite(d, p + STEP)}"
    value = d.pick(("True", "True", "False"))
    if d.chance(0.5):
        return f"{p}if {d.condition()}:\n{p}{STEP}return {value}\n"
    return f"{p}return {value}\n"


def function(d: Sampler, p: str, self_name: str = "") -> str:
    """A ``def`` whose arguments all have defaults (the last is ``=None``), or none."""
    args = d.distinct(d.between(1, 3))
    if d.chance(0.45):
        args = [f"{a}={'None' if d.chance(0.7) else d.number()}" for a in args[:-1]] + [f"{args[-1]}=None"]
    listed = ", ".join([self_name, *args] if self_name else args)
    end = d.random()
    last = f"{p}{STEP}return {d.expression()}\n" if end < 0.5 else truth(d, p + STEP) if end < 0.65 else ""
    return f"{p}def {d.function()}({listed}):\n{suite(d, p + STEP)}{last}"


def class_definition(d: Sampler, p: str) -> str:
    """A class whose ``__init__`` copies each argument to the attribute of the same name."""
    fields = d.distinct(d.between(1, 4), word_lists.FIELDS if d.chance(0.7) else None)
    copies = "".join([f"{p}{STEP * 2}self.{x} = {x}\n" for x in fields])
    text = f"{p}class {d.pick(word_lists.CLASSES)}:\n{p}{STEP}def __init__(self, {', '.join(fields)}):\n{copies}"
    if d.chance(0.6):
        text += "\n" + function(d, p + STEP, "self")
    return text


Idiom = Callable[[Sampler, str], str]
FLAT: tuple[Idiom, ...] = (
    *(say, say, lists, lists, lists, dicts, dicts, simple, simple),
    *(accumulate, accumulate, ternary, fstring, fstring, swap, swap, lambdas),
)
"""Snippets for any depth; one that is listed more often is sampled more often."""
BLOCKS: tuple[Idiom, ...] = (loop, loop, branch, files, files, truth)
TOP: tuple[Idiom, ...] = (function, class_definition)


def suite(d: Sampler, p: str) -> str:
    """The body of a block: another block, or one or two flat snippets; only flat ones where it is deeply nested."""
    if len(p) < 12 and d.chance(0.3):
        return d.pick(BLOCKS)(d, p)
    text = d.pick(FLAT)(d, p)
    return text + d.pick(FLAT)(d, p) if d.chance(0.35) else text
