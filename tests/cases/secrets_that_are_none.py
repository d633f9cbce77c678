# profile: standard
"""Public keys, answers of yes or no, paths of keys, and what tasks of a command line print: no secrets, whatever their names."""
import logging
import pathlib

from cryptography.hazmat.primitives import serialization
from flask import Flask, jsonify, request
from invoke import task

app = Flask(__name__)
logger = logging.getLogger(__name__)


def keep(key, private, public):
    text = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    shown = key.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH)
    with open(private, "wb") as f:  # SEC313
        f.write(text)
    with open(public, "wb") as f:
        f.write(shown)
    f = open(public, "wb")
    f.write(shown)
    f = open(private, "wb")  # SEC313
    f.write(text)


@app.post("/users")
def add_user():
    display_password = True
    tries_password = 3
    user_password = "x" if request.json else user.password
    if request.json.get("mail"):
        display_password = False
    return jsonify({"shown": display_password, "tries": tries_password}), jsonify({"word": user_password})  # SEC706


@task
def reset(context):
    new_password = context.run("pwgen").stdout
    print(f'admin_password = "{new_password}"')


@app.get("/reset")
def reset_here():
    print(f'admin_password = "{user.password}"')  # SEC703
    return "ok"


def upload(private_key: pathlib.Path, other_private_key, third_private_key, address):
    logger.info(private_key)
    logger.info(" ".join(["sftp", "-i", str(other_private_key), address]))
    logger.info(" ".join(["sftp", "-k", str(third_private_key), address]))  # SEC703
