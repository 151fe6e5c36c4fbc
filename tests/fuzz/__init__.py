"""A fuzzer of the compiler and of every reader of files: ``make fuzz``. The suite runs only a few cases of each kind.

Case ``number`` of a generator is a function of the seed and of the number alone, so that each find can be replayed.
"""
