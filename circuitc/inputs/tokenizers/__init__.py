"""Tokenizers in plain Python, which emitted programs contain, and how a library tokenizer is turned into one."""
