# profile: standard
"""Answers in which the key says that a value is a secret, and those where something else is meant."""
import os
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
DEBUG = os.environ.get("DEBUG")


@app.route("/row")
def of_row(name):
    row = connect().execute("SELECT * FROM users WHERE name = ?", (name,)).fetchone()
    return jsonify({"name": row[1], "password": row[2]})  # SEC706


@app.route("/row/digest")
def digest_of_row(name):
    row = find(name)
    return jsonify(name=row[1], password_hash=row[2])  # SEC706


@app.route("/deeper")
def deeper(name):
    row = find(name)
    answer = {"user": {}}
    answer["user"]["password"] = row[2]
    return {"answer": answer}  # SEC706


@app.route("/short")
def in_short(user):
    return {"password": user.pw, "name": user.name}  # SEC706


@app.route("/check", methods=["POST"])
def check():
    errors = validate(request.form)
    answer = {"user": {}}
    answer["user"]["token"] = errors[1]
    found = list(request.form.values())
    return jsonify({
        "password": errors[0], "name": 2, "old_password": found[2], "new_password": mask(errors),
        "password_hash": hash_of(errors), "answer": answer, "reset_token": None})


@app.route("/variable")
def variable():
    return {"database": os.environ.get("DB_PASSWORD")}  # SEC706


@app.route("/variable/name")
def name_of_variable():
    return {"database": os.environ.get("DB_NAME"), "password": settings.get("DB_NAME")}


@app.route("/pin")
def pin(phone):
    code = str(secrets.randbelow(10**6))
    send(phone, code)
    return jsonify({"status": "sent", "otp": code})  # SEC706


@app.route("/pin/reset")
def reset_pin(phone):
    reset_pin = str(secrets.randbelow(10**6))
    send(phone, reset_pin)
    return jsonify({"status": "sent", "digits": len(reset_pin), "pin": reset_pin})  # SEC706


@app.route("/reset")
def reset(mail):
    token = secrets.token_urlsafe()
    send(mail, token)
    return jsonify({"reset_token": token})  # SEC706


@app.route("/reset/try")
def reset_try(mail):
    token = secrets.token_urlsafe()
    send(mail, token)
    if DEBUG:
        return jsonify({"reset_token": token})
    return jsonify({"sent": token.count("a")})


@app.route("/login")
def log_in(user):
    token, pin = secrets.token_urlsafe(), secrets.randbelow(9)
    return jsonify({"token": token, "access_token": token, "api_key": token, "pin": pin, "otp": user.count})


@app.route("/new")
def new(name):
    password = secrets.token_urlsafe()
    create(name, password)
    return jsonify({"name": name, "password": password})
