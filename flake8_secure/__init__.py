"""Report insecure Python code from inside flake8."""

__version__ = "0.1.0"
