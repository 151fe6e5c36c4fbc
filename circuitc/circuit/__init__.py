"""What a circuit is and what can be read off it: sites, masks, answers, calibration, token classes, head patterns.

May import: errors, ir.
"""
