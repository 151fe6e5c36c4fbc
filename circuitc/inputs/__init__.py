"""What the user gives: checkpoint, task, text, tokenizer; and how files are read and written.

May import: errors, ir, circuit, trace.
"""
