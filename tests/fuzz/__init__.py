"""A fuzzer of the compiler and of every reader of files: ``make fuzz``. It is no test of the suite, but for its smoke.

Case ``number`` of a generator is a function of the seed and of the number alone, so that each find can be replayed.
"""
