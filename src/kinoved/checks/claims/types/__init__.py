"""Claim types: one file each, found by this folder."""
