"""``python -m circuitc.cli``, where the command itself is not on the path."""

from circuitc.cli import main

main()
