# profile: standard
"""Hashes that are keyed by a salt, which others know, and codes that only somebody with the key can make."""
import hmac


class Host:
    def matches(self, name):
        return hmac.new(self._salt, name.encode(), "sha1").digest() == self._hash

    def matches_at_once(self, name, salt):
        return hmac.digest(salt, name.encode(), "sha1") == self._hash

    def is_genuine(self, key, body, signature):
        return hmac.new(key, body, "sha256").digest() == signature  # SEC212
