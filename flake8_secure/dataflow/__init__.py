"""What expressions may evaluate to: constants, types, texts, containers and untrusted data."""
