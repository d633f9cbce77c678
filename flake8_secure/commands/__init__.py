"""The commands of ``python -m flake8_secure``, besides those that tell about the rules."""
