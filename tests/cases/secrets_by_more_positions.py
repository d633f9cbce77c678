# profile: standard
"""Passwords that libraries take by position, and those called pw."""
import base64
import hashlib

import yagmail
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, load_pem_private_key, pkcs12
from zeep.wsse.username import UsernameToken

load_pem_private_key(PEM, b"bank-P12-2026")  # S106
load_pem_private_key(PEM, None)
pkcs12.load_key_and_certificates(P12, b"bank-P12-2026")  # S106
BestAvailableEncryption(b"bank-P12-2026")  # S106
UsernameToken("bank", "S0ap-bank-26")  # S106
UsernameToken("bank", word)
yagmail.SMTP("robot@shop.example", "qvxz-lmno-rstu-wxyz")  # S106


def box(pw: str):
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(pw.encode()).digest()))  # SEC207


def check(pw: str, stored: str) -> bool:
    return hashlib.sha256(pw.encode()).hexdigest() == stored  # SEC207


def power(pws, pwm):
    return hashlib.sha256(pws.encode()).hexdigest(), hashlib.sha256(pwm.encode()).hexdigest()
