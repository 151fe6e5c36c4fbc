"""Scoring masks under ablation, and specialising graphs to them.

May import: errors, ir, circuit, inputs.
"""
