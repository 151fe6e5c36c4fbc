"""The finished units of a benchmark as JSON files, so that a stopped run can resume."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from circuitc.bench.units import Result, Unit
from circuitc.errors import CircuitcError
from circuitc.inputs.writing import write_whole


@dataclass(frozen=True)
class Store:
    """A folder of ``<kind>-<key>.json`` files, each written atomically."""

    folder: Path

    def file(self, unit: Unit) -> Path:
        return self.folder / f"{unit.kind}-{unit.key}.json"

    def get(self, unit: Unit) -> Result | None:
        """A unit's result; None if it is not done. Raises :class:`CircuitcError` for a file that is not JSON."""
        try:
            found: Result = json.loads(self.file(unit).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except ValueError as error:
            raise CircuitcError(
                f"not valid JSON: {error}", where=str(self.file(unit)), fix="delete it; the unit is then run again"
            ) from error
        return found

    def put(self, unit: Unit, result: Result) -> None:
        """Stores a result, in place of an earlier one."""
        text = json.dumps(result, indent=1, ensure_ascii=False, allow_nan=False)
        write_whole({self.file(unit): (text + "\n").encode()})

    def forget(self, unit: Unit) -> None:
        self.file(unit).unlink(missing_ok=True)
