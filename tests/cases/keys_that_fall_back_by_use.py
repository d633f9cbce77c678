# profile: standard
"""A key with a default in the source is known to all, whatever the variable is called: its use tells that it is one."""
import hmac
import os

import jwt
from cryptography.fernet import Fernet
from itsdangerous import TimestampSigner
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

NUT = os.environ.get("SHOP_NUT", "changeme")
WORD = os.getenv("SHOP_WORD", "9f8Zq3-value-kk2")
EMPTY = os.getenv("SHOP_EMPTY", "")
STRICT = os.environ["SHOP_STRICT"]
REFUSED = os.getenv("SHOP_REFUSED", "insecure")
PUBLIC = os.getenv("SHOP_PUBLIC", "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYI\n-----END PUBLIC KEY-----")
SECRET_KEY = os.getenv("SECRET_KEY", "dev")  # SEC542
LEVEL = os.getenv("SHOP_LEVEL", "HS256")

if REFUSED == "insecure":
    raise RuntimeError("set SHOP_REFUSED")


def issue(claims):
    return jwt.encode(claims, NUT, algorithm="HS256")  # SEC542


def issue_other(claims):
    return jwt.encode(claims, WORD, algorithm=LEVEL)  # SEC542


def issue_well(claims):
    yield jwt.encode(claims, EMPTY, algorithm=LEVEL)
    yield jwt.encode(claims, STRICT, algorithm=LEVEL)
    yield jwt.encode(claims, REFUSED, algorithm=LEVEL)
    yield jwt.encode(claims, SECRET_KEY, algorithm=LEVEL)


def read(token):
    yield jwt.decode(token, os.getenv("SHOP_KEY", "secret"), algorithms=["HS256"])  # SEC542
    yield jwt.decode(token, PUBLIC, algorithms=["ES256"])
    yield jwt.decode(token, NUT, options={"verify_signature": False})


def mark(body):
    yield hmac.new(NUT.encode(), body, "sha256").hexdigest()  # SEC542
    yield hmac.new(os.environ["SHOP_KEY"].encode(), body, os.getenv("SHOP_HASH", "sha256")).hexdigest()


signer = TimestampSigner(os.getenv("LINK_KEY") or "change-me")  # SEC542
box = Fernet(os.getenv("BOX_KEY", "cmFuZG9tIGtleSBvZiB0aGlydHktdHdvIGJ5dGVzISE="))  # SEC542
other_box = Fernet(os.getenv("BOX_KEY") or Fernet.generate_key())
middleware = [Middleware(SessionMiddleware, secret_key=NUT, https_only=True)]  # SEC542
strict = [Middleware(SessionMiddleware, secret_key=STRICT, https_only=True)]
