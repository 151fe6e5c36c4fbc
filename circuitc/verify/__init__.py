"""The three questions of a certificate, measured, and measured again: one test a file."""

from circuitc.verify.recheck import Claim, verify

__all__ = ["Claim", "verify"]
