"""The three questions of a certificate, measured, and measured again: one test a file."""
