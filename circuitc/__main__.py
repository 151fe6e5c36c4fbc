"""``python -m circuitc``: the command line, also where the command itself is not on the path."""

from circuitc.cli import main

main()
