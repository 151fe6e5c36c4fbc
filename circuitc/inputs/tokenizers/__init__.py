"""Tokenizers in plain Python, which emitted programs carry, and how the library's are told apart."""
