"""The commands of ``flake8-secure``, besides those that tell about the rules."""
