"""Puts this folder on the path of the tests, for the helpers in it."""
