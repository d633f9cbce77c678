# profile: standard
"""Addresses of the own host that a session keeps for later, and names that say which hashes are taken."""
from flask import Flask, redirect, request, session

app = Flask(__name__)
PASSWORD_SCHEMES = "pbkdf2_sha512"


@app.route("/groups")
def groups():
    session["redirect-after-login"] = request.url
    return redirect("/login")


@app.route("/remember")
def remember():
    session["role"] = request.args["role"]  # SEC118
    return redirect("/login")
