"""What the tests share is importable from this directory."""
