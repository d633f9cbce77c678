"""Flask: how applications are run and configured, and what their views answer."""
