"""The steps of ``round``: constants, digits, classes of tokens, patterns."""
