# profile: standard
# python: 3.10
"""Passwords that a pattern wants, and what is no password there."""
from flask import request


def of_names(password, secret_key, token, password_type):
    match password:
        case "":
            return False
        case "Nk7-vq2Lw9" | "Zq4-xm8Rt1":  # S105
            return True
        case None:
            return False
    match secret_key:
        case "q8Zt71LmX0aWc4Re":
            raise ValueError("change it")
        case "q8Zt71LmX0aWc4Rf":  # S105
            print("read")
            return False
    match token:
        case "q8Zt71LmX0aWc4Re":  # S105
            return True
    match token:
        case "q8Zt71LmX0aWc4Re" | "q8Zt71LmX0aWc4Rf" | "q8Zt71LmX0aWc4Rg" | "q8Zt71LmX0aWc4Rh":
            return True
    match password_type:
        case "Nk7-vq2Lw9":
            return True


def of_what_was_read(user):
    word = request.form["password"]
    match word:
        case "Nk7-vq2Lw9" as given:  # S105
            return given
    match (user, request.form.get("password")):
        case ("ann", "Nk7-vq2Lw9"):  # S105
            return True
        case ("Nk7-vq2Lw9", _):
            return True


def of_fields(data, Config):
    match data:
        case {"user": "ann", "password": "Nk7-vq2Lw9"}:  # S105
            return True
        case {"user": {"password": "Nk7-vq2Lw9"}}:  # S105
            return True
        case [{"password": "Nk7-vq2Lw9"}, *_]:  # S105
            return True
        case Config(user="ann", password="Nk7-vq2Lw9"):  # S105
            return True
        case {"type": "Nk7-vq2Lw9"}:
            return True
        case {"password": str(word)} | {"password": Config.password as word}:
            return word
