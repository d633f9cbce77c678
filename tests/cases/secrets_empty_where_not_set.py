# profile: standard
"""Secrets that fall back to nothing, and what is let in with nothing then."""
import hmac
import os
import sys

from fastapi import FastAPI, Header, HTTPException, Request

app = FastAPI()
API_KEY = os.environ.get("API_KEY", "")
API_TOKEN = os.getenv("API_TOKEN", default="").strip()
ADMIN_KEY = os.environ.get("ADMIN_KEY")
FILLED_KEY = os.environ.get("FILLED_KEY") or read_key()
CHECKED_TOKEN = os.getenv("CHECKED_TOKEN", "")
LISTED_TOKEN = os.getenv("LISTED_TOKEN", "")
GATHERED_SECRET = os.getenv("GATHERED_SECRET", "")
WALRUS_KEY = os.getenv("WALRUS_KEY", "")
TITLE = os.getenv("TITLE", "")

if CHECKED_TOKEN == "":
    raise RuntimeError("set CHECKED_TOKEN")
missing = [name for name in ("LISTED_TOKEN",) if not os.getenv(name)]
if missing or not all([GATHERED_SECRET, TITLE]):
    sys.exit("not set")
if not (key := WALRUS_KEY):
    sys.exit("not set")


async def key(x_key: str = Header(default="")):
    if not hmac.compare_digest(x_key, API_KEY):  # SEC560
        raise HTTPException(401)


async def token(x_token: str = Header("")):
    if not hmac.compare_digest(x_token.encode(), API_TOKEN.encode()):  # SEC560
        raise HTTPException(401)


async def admin(x_key: str = Header(None)):
    if x_key != ADMIN_KEY:  # SEC212 SEC560
        raise HTTPException(401)


async def required(x_key: str = Header(...)):
    if x_key != ADMIN_KEY:  # SEC212
        raise HTTPException(401)


async def by_request(request: Request):
    if not hmac.compare_digest(request.headers.get("x-key", ""), os.getenv("OTHER_KEY", "")):  # SEC560
        raise HTTPException(401)


async def no_secret(request: Request):
    if request.headers.get("x-title", "") == TITLE:
        raise HTTPException(401)


async def filled(x_key: str = Header(None)):
    if x_key != FILLED_KEY:  # SEC212
        raise HTTPException(401)


async def checked(x_key: str = Header("")):
    if not hmac.compare_digest(x_key, CHECKED_TOKEN) or not hmac.compare_digest(x_key, LISTED_TOKEN):
        raise HTTPException(401)


async def gathered(x_key: str = Header("")):
    if not hmac.compare_digest(x_key, GATHERED_SECRET) or not hmac.compare_digest(x_key, WALRUS_KEY):
        raise HTTPException(401)


async def sent(sent_key: str = Header("")):
    if not sent_key or not hmac.compare_digest(sent_key, API_KEY):
        raise HTTPException(401)


async def bearer(authorization: str = Header("")):
    if not hmac.compare_digest(authorization.split(" ")[1], API_KEY):
        raise HTTPException(401)


def compared(one, other):
    return hmac.compare_digest(one, API_KEY)


class Hooks:
    secret = os.getenv("HOOK_SECRET", "")

    def __init__(self):
        self.other_secret = os.getenv("OTHER_SECRET", "")

    def sign(self, body):
        return hmac.new(self.secret.encode(), body, "sha256").hexdigest()  # SEC560

    def check(self, body, signature):
        return hmac.compare_digest(self.sign(body), signature)

    def check_other(self, body, signature):
        made = hmac.new(self.other_secret.encode("utf-8"), body, "sha256").digest()  # SEC560
        return hmac.compare_digest(made, signature)

    def sent(self, body):
        return {"X-Signature": hmac.new(self.other_secret.encode(), body, "sha256").hexdigest()}
