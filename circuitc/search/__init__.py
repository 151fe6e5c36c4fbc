"""Scoring masks under ablation.

May import: errors, ir, circuit, inputs.
"""
