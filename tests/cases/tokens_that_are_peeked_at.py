# profile: standard
"""Who issued a token is read before it is verified, to find the key; what else it says is not to be believed."""
import flask
import jwt
from jose import jws


def verifier(token):
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    return VERIFIERS[issuer]


def verifier_by_name(token):
    said = jwt.decode(token, options={"verify_signature": False})
    if said.get("iss") not in VERIFIERS:
        raise LookupError("of nobody")
    return VERIFIERS[said["iss"]]


def user(token):
    said = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return USERS[said["iss"], said["sub"]]


def all_of_it(token):
    said = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return said


def of_two(token, other):
    said = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return said, jwt.decode(other, KEY, algorithms=["RS256"])


def of_one(token):
    said = jwt.decode(token.encode(), options={"verify_signature": False})
    return jwt.decode(token, KEYS[said["kid"]], algorithms=["RS256"])


def verified(token):
    said = jws.verify(token, None, None, verify=False)
    return jws.verify(token, KEYS[said["kid"]], "RS256")


def believed(token):
    said = jws.verify(token, None, None, verify=False)  # SEC530
    return said["name"]


def told_issuer(token):
    said = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return said["iss"]


def asked_issuer(token):
    issuer = jwt.decode(token, options={"verify_signature": False}).get("iss")
    return find_verifier(issuer).verify(token)


def still_good(token, make):
    content = jwt.decode(token, options={"verify_signature": False})
    if content.get("exp", 0) - 5 > content["iat"]:
        return token
    return make()


def user_of(token):
    content = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return content["sub"] if content["exp"] > 5 else None


def is_for(token, audience):
    content = jwt.decode(token, options={"verify_signature": False, "require": ["exp", "aud"]})
    return content["aud"] == audience and content["exp"] > 5


def is_for_us(token, audience):
    content = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return content["aud"] == audience


def is_sent_for(audience):
    content = jwt.decode(flask.request.headers["Authorization"], options={"verify_signature": False})  # SEC530
    return content["aud"] == audience and content["exp"] > 5  # SEC212


def can_decode(token):
    try:
        content = jwt.decode(token, options={"verify_signature": False, "verify_aud": False})
    except jwt.InvalidTokenError:
        return False
    if content.get("iss") != ISSUER or CLIENT not in content.get("aud", []):
        return False
    return True


def audience(token):
    content = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return content.get("aud") if content.get("iss") == ISSUER else None


def can_admit(token):
    content = jwt.decode(token, options={"verify_signature": False})  # SEC530
    return content.get("iss") == ISSUER and content.get("sub") in USERS
