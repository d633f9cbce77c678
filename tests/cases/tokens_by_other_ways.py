# profile: standard
"""Tokens whose checks are off, by more than the arguments of one call."""
import base64
import json

import jwt
from authlib.jose import JsonWebToken
from authlib.jose import jwt as authlib_jwt
from django.core.signing import TimestampSigner
from flask import Flask, request
from google.auth import jwt as google_jwt
from jose import jwt as jose_jwt
from jwt.api_jwt import PyJWT

ALGORITHMS = ["HS256", "none"]


class Reader:
    def __init__(self):
        self.decoder = PyJWT({"verify_signature": False})  # SEC530
        self.signer = JsonWebToken(ALGORITHMS)  # SEC531
        self.seal = TimestampSigner(key="hazelnut")  # SEC542
        self.other = TimestampSigner(salt="hazelnut")

    def read(self, token):
        return google_jwt.decode(token, None, False)

    def read_checked(self, token, certificates):
        return google_jwt.decode(token, certificates)


def sign(claims, key):
    header = {"alg": "none", "typ": "JWT"}
    authlib_jwt.encode(header, claims, key)  # SEC531
    return authlib_jwt.encode({"alg": "ES256"}, claims, key)


def as_it_says(token, key):
    algorithm = jose_jwt.get_unverified_header(token).get("alg")
    return jose_jwt.decode(token, key, algorithms=algorithm)  # SEC537


def as_it_says_by_default(token, key):
    header = jwt.get_unverified_header(token)
    return jwt.decode(token, key, algorithms=[header.get("alg", "RS256")])  # SEC537


def as_the_key_says(token, keys):
    header = jwt.get_unverified_header(token)
    key = keys[header["kid"]]
    return jwt.decode(token, key.key, algorithms=[key.algorithm_name])


def as_it_may_say(token, key):
    header = jwt.get_unverified_header(token)
    if header["alg"] != "RS256":
        raise ValueError(header)
    return jwt.decode(token, key, algorithms=[header["alg"]])


app = Flask(__name__)


def header_of(token):
    return json.loads(base64.urlsafe_b64decode(token.split(".")[0] + "=="))


@app.route("/as-it-says")
def as_its_own_reading_says():
    token = request.headers["Authorization"].split()[1]
    header = header_of(token)
    return jwt.decode(token, app.config["KEYS"][header["kid"]], algorithms=[header["alg"]])  # SEC537


@app.route("/as-it-says-elsewhere")
def as_another_reading_says():
    token = request.headers["Authorization"].split()[1]
    header = json.loads(jwt.utils.base64url_decode(token.split(".")[0]))
    return jwt.decode(token, app.config["KEY"], algorithms=[header["alg"]])  # SEC537


@app.route("/as-it-may-say")
def as_its_own_reading_may_say():
    token = request.headers["Authorization"].split()[1]
    algorithm = header_of(token)["alg"]
    if algorithm not in ("ES256", "ES512"):
        return "", 401
    return jwt.decode(token, app.config["KEY"], algorithms=[algorithm])
