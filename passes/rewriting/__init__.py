"""Shared by the exact passes: rewrite rules, terms of sums, bounds, static values."""
