"""Secrets that stand in the source, or that leave the program where they should not."""
