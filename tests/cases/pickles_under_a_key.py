# profile: standard
"""Pickles that only somebody with the key can have made."""
import marshal
import pickle  # S403

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Flask, request
from itsdangerous import TimestampSigner

app = Flask(__name__)


@app.post("/state")
def state():
    data = Fernet(app.config["KEY"]).decrypt(request.cookies["state"].encode())
    return {"empty": not pickle.loads(data)}


def kept(key, nonce, text):
    return pickle.loads(AESGCM(key).decrypt(nonce, text, None))


def signed(text):
    signer = TimestampSigner(app.secret_key)
    return pickle.loads(signer.unsign(text, max_age=60))


def unsealed(key, nonce, text):
    cipher = Cipher(algorithms.AES(key), modes.CTR(nonce)).decryptor()
    return pickle.loads(cipher.update(text))  # S301


def rows(text):
    return marshal.loads(Fernet(app.config["KEY"]).decrypt(text))


def rows_of_anybody(text):
    return marshal.loads(text.decrypt())  # S302
