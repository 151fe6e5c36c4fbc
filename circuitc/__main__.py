"""``python -m circuitc``: the command line, also where the command itself is not on the path."""

import sys


def main() -> None:
    """The command line. Its imports take a while, and Ctrl-C may come then too, or before it handles Ctrl-C itself."""
    try:
        from circuitc.cli import main as run

        run()
    except KeyboardInterrupt:
        print("error: interrupted", file=sys.stderr)
        sys.exit(130)


if __name__ == "__main__":
    main()
