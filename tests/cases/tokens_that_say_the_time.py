# profile: standard
"""Tokens of the time and of what others know are found, also without a hash; labels and signed texts are left alone."""
import base64
import hashlib
import secrets
import time
from datetime import date, datetime, timezone

from .models import Order
from .signing import sign


def reset_token(user):
    return str(int(time.time())) + user.email  # SEC243


def forgot(user):
    user.reset_token = base64.b64encode(f"{user.email}:{time.time()}".encode()).decode()  # SEC243


def invite(user):
    now = datetime.now(timezone.utc).isoformat()  # SEC243
    raw = "|".join([user.email, now])
    invite_token = base64.urlsafe_b64encode(raw.encode())
    return invite_token


def verify(user):
    return {"verification_code": str(time.time_ns())[-6:], "user": user.id}  # SEC243


def activate(user):
    user.update(activation_code="%s%s" % (user.id, date.today()))  # SEC243


def signed(user):
    issued = f"{user.id}:{int(time.time())}"
    reset_token = f"{issued}:{sign(issued)}"
    return reset_token


def with_chance(user):
    reset_token = f"{time.time()}{secrets.token_hex(16)}"
    return reset_token


def with_what_nobody_knows(user):
    reset_token = f"{time.time()}{user.nut}"
    return reset_token


def with_a_time_beside_it(user):
    return {"reset_token": secrets.token_urlsafe(), "made": str(time.time())}


def how_old(user):
    user.reset_token = time.time()
    access_token = int(time.time()) + 3600
    return access_token


def conversation(user):
    session_id = f"{user.id}_{datetime.now():%Y%m%d}"
    login_key = f"login:{user.email}:{date.today()}"
    nonce = str(int(time.time() * 1000))
    return session_id, login_key, nonce


def bought(order):
    code = f"{order.id}-{time.time()}"
    order_code = str(int(time.time()))
    return Order(code=code, number=order_code, export_token_time=str(time.time()))


def token_of_parts(pieces):
    text = b"shop"
    for _ in pieces:
        text = text[:8]
        token = hashlib.sha256(text).hexdigest()
    return token


def link(expires):
    value = hashlib.md5(time.ctime(expires).encode()).hexdigest()  # S324 SEC243
    return {"token": value}


def etag(expires):
    value = hashlib.md5(time.ctime(expires).encode(), usedforsecurity=False).hexdigest()
    return {"version": value}
