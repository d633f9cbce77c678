"""Formatters for machines and for readers."""
