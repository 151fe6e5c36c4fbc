"""Examines a pickle of tensors before it is unpickled: what it asks for, and that it is no larger than it looks.

The opcodes are those of protocol 2 that ``torch.save`` writes for dictionaries, lists and tuples of tensors, numbers
and text. Nothing is imported and nothing is called.
"""

from __future__ import annotations

import pickletools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

STORAGES = {
    **dict.fromkeys(("Byte", "Char", "Bool"), 1),
    **dict.fromkeys(("Half", "BFloat16", "Short"), 2),
    **dict.fromkeys(("Float", "Int"), 4),
    **dict.fromkeys(("Double", "Long", "ComplexFloat"), 8),
    "ComplexDouble": 16,
}
"""The bytes of a number in each kind of PyTorch's storages."""

GLOBALS = re.compile(
    rf"collections OrderedDict|torch\._utils _rebuild_(tensor_v2|parameter)|torch ({'|'.join(STORAGES)})Storage"
)
"""The names, as ``module name``, that a pickle of tensors in dictionaries may use."""

IMPORTS = ("GLOBAL", "INST", "STACK_GLOBAL", "EXT1", "EXT2", "EXT4")
"""The opcodes that look a name up."""

_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False, "EMPTY_TUPLE": ()}
_VALUES = ("BINUNICODE", "BININT", "BININT1", "BININT2", "BINFLOAT", "LONG1")
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}
_MARK, _OTHER, _ORDERED = object(), object(), object()
"""What is on the stack besides constants, names and tuples: a mark, any object, and an ``OrderedDict``."""


class UnsafeError(ValueError):
    """Unpickling could run code. The text names what the pickle asks for."""


@dataclass(frozen=True)
class _Name:
    text: str


@dataclass(frozen=True, eq=False)
class _Tuple:
    """Kept apart from Python's tuples, whose hash takes ages if tuples are nested in tuples."""

    items: list[Any]


def examine(pickle: bytes, records: Mapping[str, int]) -> None:
    """Checks a pickle whose storages are ``records``, bytes by key.

    Raises :class:`UnsafeError` for a pickle that asks for anything but tensors and dictionaries, and ``ValueError`` for
    one that ``torch.save`` would not write.
    """
    machine, wrong = _Machine(records), None
    for opcode, arg, at in pickletools.genops(pickle):
        if opcode.name in IMPORTS and not (opcode.name == "GLOBAL" and GLOBALS.fullmatch(str(arg))):
            raise UnsafeError(str(arg).replace(" ", ".") if opcode.name == "GLOBAL" else "a computed name")
        if wrong is None:
            try:
                machine.run(opcode.name, arg)
                if opcode.name == "STOP" and at != len(pickle) - 1:
                    raise ValueError("the pickle goes on after its end")
            except (IndexError, KeyError, TypeError, AttributeError):
                wrong = ValueError(f"the pickle cannot be followed at byte {at}")
            except ValueError as error:  # what it asks for further on says more
                wrong = error
    if wrong is not None:
        raise wrong


class _Machine:
    """Unpickles without making anything: its values say only what they are."""

    def __init__(self, records: Mapping[str, int]) -> None:
        self.records = records
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}

    def run(self, opcode: str, arg: Any) -> None:
        stack = self.stack
        if opcode in _VALUES:
            stack.append(arg)
        elif opcode in _CONSTANTS:
            stack.append(_Tuple([]) if opcode == "EMPTY_TUPLE" else _CONSTANTS[opcode])
        elif opcode in ("EMPTY_DICT", "EMPTY_LIST"):
            stack.append(_OTHER)
        elif opcode == "MARK":
            stack.append(_MARK)
        elif opcode == "GLOBAL":
            stack.append(_Name(arg))
        elif opcode in ("BINPUT", "LONG_BINPUT"):
            self.memo[arg] = stack[-1]
        elif opcode in ("BINGET", "LONG_BINGET"):
            stack.append(self.memo[arg])
        elif opcode == "TUPLE" or opcode in _TUPLES:
            stack.append(_Tuple(self.marked() if opcode == "TUPLE" else self.top(_TUPLES[opcode])))
        elif opcode in ("APPEND", "APPENDS"):
            self.marked() if opcode == "APPENDS" else self.top(1)
        elif opcode in ("SETITEM", "SETITEMS"):
            for key in (self.marked() if opcode == "SETITEMS" else self.top(2))[0::2]:
                self.check_key(key)
        elif opcode == "REDUCE":
            function, arguments = self.top(2)
            if not isinstance(function, _Name) or function.text.endswith("Storage"):
                raise ValueError("the pickle calls what is no function")
            stack.append(_ORDERED if function.text.startswith("collections") else _OTHER)
            if stack[-1] is _ORDERED and arguments.items:
                raise ValueError("an OrderedDict of the pickle is made from values, which torch.save never does")
        elif opcode == "BUILD":
            if self.top(2)[0] is not _ORDERED:
                raise ValueError("the pickle sets the state of what is no OrderedDict")
            stack.append(_ORDERED)
        elif opcode == "BINPERSID":
            (found,) = self.top(1)
            self.check_storage(*found.items)
            stack.append(_OTHER)
        elif (opcode, arg) != ("PROTO", 2) and opcode != "STOP":
            raise ValueError(f"the pickle has the opcode {opcode}, which torch.save does not write")

    def top(self, count: int) -> list[Any]:
        """The last values, removed from the stack."""
        found = self.stack[-count:]
        if len(found) < count or _MARK in found:
            raise IndexError
        del self.stack[-count:]
        return found

    def marked(self) -> list[Any]:
        """The values after the last mark, removed with it."""
        at = len(self.stack) - 1 - self.stack[::-1].index(_MARK)
        found = self.stack[at + 1 :]
        del self.stack[at:]
        return found

    def check_key(self, key: Any) -> None:
        """Only keys whose hash is quick and that do not collide by design."""
        usual = isinstance(key, int | float) and (key == 0 or 2**-20 < abs(key) < 2**31)
        if not usual and not isinstance(key, str):
            raise ValueError("a key of a dictionary is neither text nor a usual number")

    def check_storage(self, kind: Any, storage: Any, key: Any, device: Any, count: Any) -> None:
        """PyTorch does not compare a storage's size in the pickle with that of its record, and would read on."""
        match = GLOBALS.fullmatch(storage.text) if isinstance(storage, _Name) else None
        width = STORAGES.get(match[2]) if match else None
        if kind != "storage" or width is None or type(count) is not int:
            raise ValueError("the pickle names a storage in a way that torch.save does not")
        if key not in self.records:
            raise ValueError(f"the storage {key!r} has no record")
        if count * width != self.records[key]:
            raise ValueError(
                f"the storage '{key}' has {self.records[key]} bytes, but the pickle claims {count * width}"
            )
