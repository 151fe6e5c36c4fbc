"""Natural prompts: places in real Python code where a task's question is due, each with the edit that turns it."""
