"""``python -m fuzz``: see ``make fuzz``."""

from __future__ import annotations

import argparse
import secrets
import sys
from pathlib import Path

from fuzz.runner import SHARES, fuzz, replay


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, help="random if left out")
    parser.add_argument("--only", choices=list(SHARES), nargs="+", default=list(SHARES))
    parser.add_argument("--folder", type=Path, default=Path("out/fuzz"), help="for counts.json and finds/")
    parser.add_argument("--replay", type=Path, metavar="FIND", help="run the case of a find again")
    given = parser.parse_args()
    if given.replay is not None:
        found = replay(given.replay)
        print("it comes out right" if found is None else f"{found.kind}\n{found.message}\n{found.trace}")
        return 0 if found is None else 1
    seed = secrets.randbelow(2**31) if given.seed is None else given.seed
    print(f"seed {seed}, {given.minutes:g} minutes, finds in {given.folder / 'finds'}", flush=True)
    try:
        counts = fuzz(given.folder, seed, 60 * given.minutes, given.only, lambda line: print(line, flush=True))
    except KeyboardInterrupt:
        print(f"interrupted; --seed {seed} goes on from {given.folder / 'counts.json'}")
        return 130
    found = sum(tried["finds"] for tried in counts.by_name.values())
    print(f"seed {seed}: {sum(tried['cases'] for tried in counts.by_name.values())} cases, {found} finds")
    print(f"a find runs again with: make fuzz FIND={given.folder / 'finds'}/NAME.json")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
