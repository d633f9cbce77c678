"""Audits tell of sessions and keys that say the time, and of nonces nothing."""
import time
from datetime import date, datetime


def conversation(user):
    session_id = f"{user.id}_{datetime.now():%Y%m%d}"  # SEC243
    login_key = f"login:{user.email}:{date.today()}"  # SEC243
    return session_id, login_key


def create_session(user):
    return str(time.time())  # SEC243


def asked(secret):
    nonce = str(int(time.time() * 1000))
    started = str(time.time())
    token = time.time()
    return nonce, started, token
