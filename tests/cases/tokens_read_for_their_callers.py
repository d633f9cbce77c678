# profile: standard
"""Tokens that are read without a look at their signature where the caller has asked for that, or to find the key."""
import jwt


def decode(token, key, verify=True):
    if not verify:
        return jwt.decode(token, options={"verify_signature": False})
    return jwt.decode(token, key, algorithms=["RS256"])


def decode_by_issuer(token, keys):
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    return jwt.decode(token, keys[issuer], algorithms=["RS256"])


def decode_at_once(token, keys):
    return jwt.decode(
        token, keys[jwt.decode(token, options={"verify_signature": False})["kid"]], algorithms=["RS256"])


def decode_old(token, key):
    try:
        return jwt.decode(token, key, algorithms=["RS256"])
    except jwt.ExpiredSignatureError:
        return jwt.decode(token, options={"verify_signature": False})  # SEC530


def decode_unsigned(token, key):
    if jwt.get_unverified_header(token)["alg"] == "none":
        return jwt.decode(token, options={"verify_signature": False})  # SEC530
    return jwt.decode(token, key, algorithms=["RS256"])
