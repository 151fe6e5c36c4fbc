"""Every key of a certificate: its type, when it is there, and how ``circuitc verify`` compares it.

The table is the only place that says so. The check of a certificate's shape, the comparison with what is measured, the
list in docs/verification.md of what is recorded and not checked, and the tests that forge each leaf follow from it.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from circuitc.verify.claim import EQUAL, FOUND, GIVEN, MISSING, RECORDED, TOLERANCE, UNKNOWN, Claim, within

ROUNDING, CLOSE = 1e-9, 1e-6
"""For figures in float64, and for those of them that many operations lead to."""
BOUND = "at most the tolerance"
"""An error of an exact program: the claimed one and the measured one are both at most the tolerance."""

ALWAYS, TASK, MAYBE = "always", "with a task", "not always"

WITHIN = within(0).removesuffix("0")

INDEX, ANY, REST = "#", "*", "**"
"""In a path: any index of a list, any key of an object, and everything below, whose shape is that of what is measured.
"""
Path = tuple[str | int, ...]

LARGEST = sys.float_info.max
Check = Callable[[Any], bool]
KINDS: dict[str, Check] = {
    "a whole number": lambda x: type(x) is int,
    "a number": lambda x: type(x) in (int, float) and abs(x) <= LARGEST,
    "a decimal number": lambda x: type(x) is float and math.isfinite(x),
    "a text": lambda x: type(x) is str,
    "null": lambda x: x is None,
    "true or false": lambda x: type(x) is bool,
}
"""The types of leaves. A number that is not finite, or that no float can hold, is none of them but a whole number."""


@dataclass(frozen=True)
class Key:
    """One key, or all keys of one form. ``kinds`` are the types that its value may have; none says the measured one."""

    path: str
    how: str
    kinds: tuple[str, ...] = ()
    when: str = ALWAYS

    @cached_property
    def parts(self) -> list[str]:
        return self.path.split(".")

    def begins_with(self, path: Path) -> bool:
        """Whether the path leads to this key or towards it."""
        parts = self.parts
        if parts[-1] == REST and len(path) >= len(parts):
            return all(map(_fits, parts[:-1], path))
        return len(path) <= len(parts) and all(map(_fits, parts, path))

    def is_at(self, path: Path) -> bool:
        """Whether a leaf in this place is described by this key."""
        enough = len(path) >= len(self.parts) if self.parts[-1] == REST else len(path) == len(self.parts)
        return enough and self.begins_with(path)


def _fits(part: str, step: str | int) -> bool:
    return part == REST or (part == INDEX if isinstance(step, int) else part in (ANY, step))


INT, NUMBER, FLOAT, TEXT, NULL = (("a whole number",), ("a number",), ("a decimal number",), ("a text",), ("null",))
SCALAR = ("a number", "a text", "true or false", "null")


def _keys(prefix: str, how: str, kinds: tuple[str, ...], names: str, when: str = ALWAYS) -> tuple[Key, ...]:
    return tuple(Key(f"{prefix}{name}", how, kinds, when) for name in names.split())


KEYS: tuple[Key, ...] = (
    *_keys("", EQUAL, INT, "format nodes edges topk_competitors"),
    *_keys("", EQUAL, TEXT, "digest files.* checkpoint.name checkpoint.sha256 answer_text.# pipeline"),
    *_keys("", EQUAL, INT, "answer.# answer.channels.#"),
    Key("answer.at", EQUAL, TEXT),
    Key("seed", GIVEN, INT),
    *_keys("", RECORDED, TEXT, "checkpoint.path"),
    *_keys("machine.", RECORDED, TEXT, "system processor python numpy torch arithmetic"),
    Key("machine.threads", RECORDED, INT),
    Key("seconds", RECORDED, NUMBER),
    *_keys("names.#.", EQUAL, TEXT, "program value pattern how text"),
    Key("names.#.tokens.#", EQUAL, INT),
    Key("names.#.eps", within(CLOSE), FLOAT),
    *_keys("calibration.", within(TOLERANCE), FLOAT, "scale shift"),
    Key("trace.max_abs_error", within(ROUNDING), FLOAT),
    Key("trace.module.max_abs_error", within(ROUNDING), FLOAT + NULL),
    *_keys("trace.module.", EQUAL, INT, "lengths.# batches.# inputs"),
    *_keys("passes.#.", EQUAL, TEXT, "name promise"),
    Key("passes.#.options.*", EQUAL, SCALAR),
    *_keys("passes.#.", within(ROUNDING), FLOAT + NULL, "error text_error rounding"),
    *_keys("passes.#.", EQUAL, TEXT + NULL, "proof undecided"),
    *_keys("passes.#.", EQUAL, INT, "nodes edges values"),
    Key("passes.#.seconds", RECORDED, NUMBER),
    *_keys("equivalence.", BOUND, FLOAT, "max_abs_error max_rel_error python_max_abs_error"),
    *_keys("equivalence.", BOUND, FLOAT + NULL, "text_max_abs_error text_max_rel_error"),
    Key("equivalence.size", within(CLOSE), FLOAT),
    *_keys("equivalence.", EQUAL, INT, "sequences random"),
    Key("equivalence.tolerance", EQUAL, FLOAT),
    Key("verdict.level", EQUAL, TEXT),
    *_keys("verdict.lines.#.", EQUAL, TEXT, "asked level parts.#.text parts.#.level"),
    *_keys("", EQUAL, TEXT, "task prompts.report_split", TASK),
    Key("prompts.kind", GIVEN, TEXT, TASK),
    Key("prompts.file", EQUAL, TEXT, MAYBE),
    *_keys("prompts.", EQUAL, INT, "select report", TASK),
    Key("objective", GIVEN, TEXT, TASK),
    Key("eps", GIVEN, NUMBER + NULL, TASK),
    Key("selection_loss", within(TOLERANCE), FLOAT, TASK),
    *_keys("", within(TOLERANCE), (), "loss.** loss_ci.** accuracy.** accuracy_ci.** auc.** kl.**", TASK),
    *_keys("", within(TOLERANCE), (), "faithfulness.** tests.**", TASK),
    Key("natural.code.files", RECORDED, INT, MAYBE),
    Key("natural.code.digest", RECORDED, TEXT, MAYBE),
    Key("natural.code.own", RECORDED, ("true or false",), MAYBE),
    Key("natural.**", within(TOLERANCE), (), TASK),
    Key("rounded.search.margin", RECORDED, NUMBER, MAYBE),
    *_keys("rounded.search.", RECORDED, INT, "attempts held_out_pairs_seen", MAYBE),
    Key("rounded.**", within(ROUNDING), (), MAYBE),
    *_keys("controls.*.", FOUND, INT, "found", MAYBE),
    *_keys("controls.*.", FOUND, INT + NULL, "nodes.# edges.#", MAYBE),
    *_keys("controls.*.", within(TOLERANCE), FLOAT + NULL, "losses.# models.#", MAYBE),
    *_keys("controls.", within(TOLERANCE), FLOAT, "*.p p", MAYBE),
    *_keys("controls.", EQUAL, INT, "*.n n seed", MAYBE),
    Key("controls.*.reason", EQUAL, TEXT, MAYBE),
    Key("constants.kind", GIVEN, TEXT, MAYBE),
    *_keys("constants.", EQUAL, INT, "text tables numbers", MAYBE),
    Key("stability.**", FOUND, (), MAYBE),
    Key("target_loss", RECORDED, NUMBER, MAYBE),
    *_keys("work.", RECORDED, INT, "model lowered", MAYBE),
)
WITH_TASK = frozenset(key.parts[0] for key in KEYS if key.when != ALWAYS) | {"controls", "stability", "constants"}
"""What only a certificate with a task may have: without prompts nobody can measure it."""
UNASKED = "not measured without a task"


@dataclass(frozen=True)
class Shape:
    """What may stand in a place: the ``keys`` of a leaf, the ``steps`` of what is in it, and those it may not lack."""

    keys: tuple[Key, ...]
    steps: frozenset[str]
    always: frozenset[str]
    with_task: frozenset[str]

    @property
    def kind(self) -> str:
        if self.keys:
            return " or ".join(dict.fromkeys(kind for key in self.keys for kind in key.kinds))
        return "a list" if self.steps == {INDEX} else "an object"


@cache
def shape_at(path: Path) -> Shape | None:
    """What may stand in this place; None if nothing may."""
    towards = [key for key in KEYS if key.begins_with(path)]
    if not towards:
        return None
    below = {key: key.parts[len(path)] for key in towards if len(key.parts) > len(path)}
    named = {key: step for key, step in below.items() if step not in (INDEX, ANY, REST)}
    return Shape(
        tuple(key for key in towards if key.is_at(path)),
        frozenset(below.values()),
        frozenset(step for key, step in named.items() if key.when == ALWAYS),
        frozenset(step for key, step in named.items() if key.when == TASK),
    )


@cache
def key_at(path: Path) -> Key | None:
    """The key that describes the leaf in this place; the first one in the table."""
    return next((key for key in KEYS if key.is_at(path)), None)


@cache
def tolerance_at(name: str) -> float:
    """The tolerance of the decimal number with this path in the JSON; 0 if it has to be equal."""
    key = key_at(tuple(int(step) if step.isdigit() else step for step in name.split(".")))
    return 0.0 if key is None or not key.how.startswith(WITHIN) else float(key.how.removeprefix(WITHIN))


INPUTS = ("seed", "pipeline", "objective", "checkpoint", "task")
"""What the measurements read of a certificate: how they are made, and what ``circuit.json`` repeats."""


def inputs_of(certificate: Mapping[str, Any]) -> dict[str, Any]:
    """The part of a certificate that measurements may read. No other claim can be its own proof."""
    return {key: certificate[key] for key in INPUTS if key in certificate}


def recorded() -> list[str]:
    """The keys that are recorded and not checked."""
    return [key.path for key in KEYS if key.how == RECORDED]


def misshapen(certificate: Mapping[str, Any]) -> Iterator[Claim]:
    """A claim that does not hold for each key that is missing or unknown, and for each value of another type.

    What only measuring can tell of (the shape of tests, scores and controls) is left to the comparison.
    """
    asked = [name for name in certificate if name in WITH_TASK]
    if "task" not in certificate and asked:
        yield Claim("task", MISSING, f"needed by {', '.join(asked)}", False)
        yield from (Claim(name, _short(certificate[name]), UNASKED, False) for name in asked)
    yield from _misshapen(certificate, ())


def _misshapen(value: Any, path: Path) -> Iterator[Claim]:
    shape = shape_at(path)
    if shape is None:
        yield Claim(_name(path), _short(value), UNKNOWN, False)
    elif REST in shape.steps or (shape.keys and not shape.keys[0].kinds):
        for step, inner in value.items() if isinstance(value, dict) else ():
            yield from _misshapen(inner, (*path, step))
    elif isinstance(value, dict) and shape.steps - {INDEX}:
        for step, inner in value.items():
            yield from _misshapen(inner, (*path, step))
        needed = shape.always | (shape.with_task if path or "task" in value else frozenset())
        for step in sorted(needed - value.keys()):
            yield Claim(_name((*path, step)), MISSING, "needed", False)
    elif isinstance(value, list) and INDEX in shape.steps:
        for i, inner in enumerate(value):
            yield from _misshapen(inner, (*path, i))
    elif not any(KINDS[kind](value) for key in shape.keys[:1] for kind in key.kinds):
        yield Claim(_name(path), _short(value), shape.kind, False)


def _name(path: Path) -> str:
    return ".".join(map(str, path))


def _short(value: Any) -> Any:
    """A leaf itself; of a list or an object what it is."""
    if isinstance(value, dict):
        return f"an object with {len(value)} keys"
    return f"a list of {len(value)}" if isinstance(value, list) else value
