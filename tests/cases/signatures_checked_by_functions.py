# profile: standard
"""Data that is loaded once a function of the same file has told that its signature is right."""
import base64
import hashlib
import hmac
import pickle  # S403


def verified(key, message, signature):
    return hmac.compare_digest(hmac.new(key, message, hashlib.sha256).digest(), signature)


def plausible(key, message, signature):
    return len(signature) == 32 and bool(key and message)


def same(one, other):
    return len(one) == len(other) and all(left == right for left, right in zip(one, other))


def load(key, data):
    signature, message = data[:32], data[32:]
    if not verified(key, message, signature):
        raise ValueError("forged")
    return pickle.loads(message)


def load_flagged(key, data):
    signature, message = data[:32], data[32:]
    right = verified(key, message, signature)
    if right:
        return pickle.loads(message)
    return None


def load_compared(key, data):
    signature, message = data.split(b"?", 1)
    mine = hmac.new(key, message, hashlib.sha256)
    if same(signature, base64.b64encode(mine.digest())):
        return pickle.loads(base64.b64decode(message))
    return None


def load_other(key, data, other):
    signature, message = data[:32], data[32:]
    if not verified(key, message, signature):
        raise ValueError("forged")
    return pickle.loads(other)  # S301


def load_plausible(key, data):
    signature, message = data[:32], data[32:]
    if not plausible(key, message, signature):
        raise ValueError("forged")
    return pickle.loads(message)  # S301


def load_unasked(key, data):
    signature, message = data[:32], data[32:]
    verified(key, message, signature)
    return pickle.loads(message)  # S301
