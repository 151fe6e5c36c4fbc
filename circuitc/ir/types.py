"""Types: a dtype and named axes, written ``f32[pos, ch=128]``. The batch axis belongs to the evaluator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

DType = Literal["f32", "f64", "bool", "tokens"]
DTYPES: tuple[str, ...] = get_args(DType)


@dataclass(frozen=True)
class Axis:
    """One axis. ``pos`` and ``src`` (attended positions) have no size; the axes of constants have no name."""

    name: str = ""
    size: int | None = None

    def __str__(self) -> str:
        if self.size is None:
            return self.name
        return f"{self.name}={self.size}" if self.name else str(self.size)


@dataclass(frozen=True)
class Type:
    """A dtype with axes, outermost first."""

    dtype: DType
    axes: tuple[Axis, ...] = ()

    def __str__(self) -> str:
        return f"{self.dtype}[{', '.join(map(str, self.axes))}]"

    @property
    def is_float(self) -> bool:
        return self.dtype in ("f32", "f64")

    @property
    def channels(self) -> int | None:
        """How many channels each position carries; None if this is not a ``[pos, ch=N]`` tensor."""
        if len(self.axes) == 2 and self.axes[0] == POS and self.axes[1].name == "ch":
            return self.axes[1].size
        return None

    @property
    def is_pattern(self) -> bool:
        """Whether this is an attention pattern: a weight for each position and each position attended to."""
        return self.axes == (POS, SRC)

    @property
    def sizes(self) -> tuple[int | None, ...]:
        return tuple(axis.size for axis in self.axes)


POS = Axis("pos")
SRC = Axis("src")
TOKENS = Type("tokens", (POS,))


def wider(*types: Type) -> DType:
    """The dtype of a result: f64 if any operand is, else f32."""
    return "f64" if any(t.dtype == "f64" for t in types) else "f32"


def channels(dtype: DType, count: int) -> Type:
    """``count`` numbers per position."""
    return Type(dtype, (POS, Axis("ch", count)))


def scalar(dtype: DType = "f64") -> Type:
    """One number per position: the type of every channel-level value except patterns and the answer."""
    return Type(dtype, (POS,))
