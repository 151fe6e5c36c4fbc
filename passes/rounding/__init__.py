"""The steps of ``round``: constants, patterns of heads, classes of tokens, digits."""
