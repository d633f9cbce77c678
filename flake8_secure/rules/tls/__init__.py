"""TLS that is old, or that does not ask who answers."""
