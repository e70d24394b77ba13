"""Repairs a list: applies what its findings offer, until nothing is left to repair."""

from kinoved.fix.repairing import Fixed, Repair, fixed

__all__ = ["Fixed", "Repair", "fixed"]
