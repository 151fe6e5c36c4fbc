"""What the fuzzer finds: a wrong value or an unexpected exception, written as a file that replays."""

from __future__ import annotations

import hashlib
import json
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path


class WrongError(AssertionError):
    """A case came out wrong. ``kind`` tells finds apart: one find of each kind is written."""

    def __init__(self, kind: str, message: str) -> None:
        self.kind = kind
        super().__init__(message)


@dataclass(frozen=True)
class Find:
    """What to replay, and what went wrong."""

    generator: str
    seed: int
    number: int
    kind: str
    message: str
    trace: str = ""

    @property
    def key(self) -> str:
        """Equal for finds of one generator and kind."""
        return f"{self.generator}-{hashlib.sha256(self.kind.encode()).hexdigest()[:10]}"

    def write(self, folder: Path) -> bool:
        """Whether this is the first find of its kind in the folder, and so was written."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.key}.json"
        if path.exists():
            return False
        path.write_text(json.dumps(asdict(self), indent=2) + "\n")
        return True

    @classmethod
    def read(cls, path: Path) -> Find:
        return cls(**json.loads(path.read_text()))


def find_of(error: BaseException, generator: str, seed: int, number: int) -> Find:
    """The find that an exception is. Two exceptions of one type from one line are of one kind."""
    trace = "".join(traceback.format_exception(error))
    if isinstance(error, WrongError):
        kind = error.kind
    else:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if "site-packages" not in f.filename]
        last = next((f for f in reversed(frames) if "circuitc" in Path(f.filename).parts), frames[-1])
        kind = f"{type(error).__name__} at {Path(last.filename).name}, {last.name}: {last.line}"
    return Find(generator, seed, number, kind, str(error)[:2000], trace[-6000:])
