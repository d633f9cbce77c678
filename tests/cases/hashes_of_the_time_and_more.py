# profile: standard
from hashlib import sha256
from time import time


def signed(prefix: str, stream: str, ws_time: str) -> dict:
    seqid = int(time() * 1000)
    secret = sha256(f"{prefix}_{stream}_{seqid}_{ws_time}".encode()).hexdigest()
    return {"wsSecret": secret}


def reset(name: str, user, login_user: str) -> dict:
    secret = sha256(f"{name}_{int(time() * 1000)}_{user}_{login_user}_{user.title}".encode()).hexdigest()  # SEC243
    return {"secret": secret}


def mailed(email: str) -> dict:
    token = sha256(f"{email}_{int(time() * 1000)}".encode()).hexdigest()  # SEC243
    return {"token": token}
