"""What is fuzzed. Each file has a ``Generator`` whose ``case(number)`` counts what it tried, or raises its find."""
