# profile: standard
"""What was encrypted, or hashed as a password, spells nothing that a visitor chose."""
import sqlite3

import bcrypt
from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Flask, request
from nacl.secret import SecretBox
from werkzeug.security import generate_password_hash

app = Flask(__name__)


@app.route("/token")
def token():
    return Fernet(app.key).encrypt(request.data)


@app.route("/sealed")
def sealed():
    return app.nonce + AESGCM(app.key).encrypt(app.nonce, request.data, None)


@app.route("/box")
def box():
    return SecretBox(app.key).encrypt(request.data)


@app.route("/pieces")
def pieces():
    encryptor = Cipher(algorithms.AES(app.key), modes.GCM(app.nonce)).encryptor()
    return encryptor.update(request.data) + encryptor.finalize()


@app.route("/tagged")
def tagged():
    secret, tag = AES.new(app.key, AES.MODE_GCM).encrypt_and_digest(request.data)
    return tag + secret


@app.route("/named")
def named():
    return Fernet(app.key).encrypt(b"") + request.data  # SEC105


@app.route("/first", methods=["POST"])
def first():
    word = bcrypt.hashpw(request.form["password"].encode(), bcrypt.gensalt()).decode()
    sqlite3.connect("words.db").execute("insert into words values (?)", (word,))
    return "<p>" + word


@app.route("/second", methods=["POST"])
def second():
    return "<p>" + generate_password_hash(request.form["password"])


@app.route("/third", methods=["POST"])
def third():
    return "<p>" + request.form["password"]  # SEC105
