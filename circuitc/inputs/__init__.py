"""What the user gives: checkpoint, task, text, tokenizer.

May import: errors, ir, circuit, trace.
"""
