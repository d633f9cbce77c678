# profile: standard
"""Signatures that are looked for among several, as of two keys or two versions: `in` compares each with ==."""
import hmac

KINDS = ("v1", "v2")


def is_genuine(sent, key, body):
    code = hmac.new(key, body, "sha256").hexdigest()
    return sent in (code, f"v1={code}")  # SEC212


def is_of_a_key(sent, keys, body):
    return sent not in [hmac.new(key, body, "sha256").hexdigest() for key in keys]  # SEC212


def is_of_a_known_kind(kind, keys, body):
    codes = {hmac.new(key, body, "sha256").hexdigest() for key in keys}
    return kind in ("v1", "v2") and kind in KINDS, "v1" in [hmac.new(key, body, "sha256").hexdigest() for key in keys], codes


def is_any(sent, keys, body):
    return any(hmac.compare_digest(sent, hmac.new(key, body, "sha256").hexdigest()) for key in keys)
