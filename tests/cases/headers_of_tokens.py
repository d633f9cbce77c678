# profile: standard
"""What the header of a token says, whoever has handed it on."""
import jwt
import requests
from jose import jwt as jose_jwt

KEYS = {}


def by_address(token):
    header = jwt.get_unverified_header(token)
    return requests.get(header["jku"], timeout=4).json()  # SEC103


def by_file(token):
    kid = jose_jwt.get_unverified_header(token)["kid"]
    with open(f"/keys/{kid}.pem") as file:  # SEC101
        return jwt.decode(token, file.read(), algorithms=["RS256"])


def by_row(token, cursor):
    kid = jwt.get_unverified_header(token).get("kid")
    cursor.execute(f"SELECT key FROM keys WHERE kid = '{kid}'")  # S608
    return jwt.decode(token, cursor.fetchone()[0], algorithms=["RS256"])


def by_known(token):
    return jwt.decode(token, KEYS[jwt.get_unverified_header(token)["kid"]], algorithms=["RS256"])


def by_checked(token):
    kid = jwt.get_unverified_header(token)["kid"]
    if kid not in KEYS:
        raise KeyError(f"unknown key {kid}")
    with open(f"/keys/{kid}.pem") as file:
        return jwt.decode(token, file.read(), algorithms=["RS256"])


def by_service(token):
    kid = jwt.get_unverified_header(token)["kid"]
    key = requests.get("https://id.example.org/keys", params={"kid": kid}, timeout=4).text
    return jwt.decode(token, key, algorithms=["RS256"])
