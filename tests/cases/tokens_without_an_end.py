"""Audits tell of JSON Web Tokens that never expire, and of salts that others know."""
import hashlib
import os

import jwt
from authlib.jose import jwt as authlib_jwt
from flask import Flask
from flask_jwt_extended import create_access_token, create_refresh_token

app = Flask(__name__)  # SEC404
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False  # SEC533
app.config["JWT_REFRESH_TOKEN_EXPIRES"] = 3600


def for_ever(user, key):
    return jwt.encode({"sub": user.id}, key, algorithm="RS256")  # SEC533


def until_then(user, key, end):
    return jwt.encode({"sub": user.id, "exp": end}, key, algorithm="RS256")


def until_then_by_steps(user, key, end, lasting):
    claims = {"sub": user.id}
    claims["exp"] = end
    token = jwt.encode(claims, key, algorithm="RS256")
    more = {"sub": user.id}
    more.update(exp=end)
    other = {"sub": user.id}
    if not lasting:
        other["exp"] = end
    return token, jwt.encode(more, key, algorithm="RS256"), jwt.encode({**lasting, "sub": 1}, key, algorithm="RS256"), other


def of_whatever(claims, key):
    return jwt.encode(claims, key, algorithm="RS256"), jwt.encode(dict(claims), key, algorithm="RS256")  # SEC536


def of_authlib(user, key, end):
    token = authlib_jwt.encode({"alg": "ES256"}, {"sub": user.id, "exp": end}, key)
    return token, authlib_jwt.encode({"alg": "ES256"}, {"sub": user.id}, key)  # SEC533


def of_flask(user, delta):
    create_access_token(identity=user, expires_delta=False)  # SEC533
    create_refresh_token(identity=user, expires_delta=False)  # SEC533
    return create_access_token(identity=user, expires_delta=delta)


def salted_by_name(username, password):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), username.encode(), 600_000)  # SEC205


def salted_by_address(user, password):
    salt = user.email.encode()
    return hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1)  # SEC205


def salted(user, password):
    salt = os.urandom(16)
    key = hashlib.scrypt(password.encode(), salt=user.salt, n=2**17, r=8, p=1)
    return salt, key, hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1)
