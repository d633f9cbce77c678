"""Hashes, ciphers, keys and passwords that do not protect what they are used for."""
