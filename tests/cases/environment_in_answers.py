# profile: standard
"""The environment in answers: in what it is put into, and by the names that this gets."""
import os

from fastapi import APIRouter
from flask import Flask, jsonify

from project import run

router = APIRouter()
app = Flask(__name__)


@router.get("/debug")
def debug():
    return {"environment": dict(os.environ)}  # SEC706


@router.get("/debug2")
def debug2():
    env = dict(os.environ)  # SEC706
    info = {"env": env, "x": 1}
    return info


@app.route("/a")
def a():
    return jsonify({"env": dict(os.environ)})  # SEC706


@app.route("/b")
def b():
    env = {k: v for k, v in os.environ.items()}  # SEC706
    return jsonify(env=env)


@app.route("/c")
def c():
    env = dict(os.environ)
    run(env=env)
    return jsonify(len(env))


@app.route("/d")
def d():
    out = run(env=dict(os.environ))
    return {"out": out}


@app.route("/e")
def e():
    env = {k: v for k, v in os.environ.items() if k.startswith("SHOP_PUBLIC_")}
    return jsonify(env=env)


@app.route("/passwords")
def passwords():
    default_password = not os.environ.get("PASSWORD")
    admin_password = os.environ.get("PASSWORD")
    return jsonify({"default_password": default_password}), jsonify(admin_password)  # SEC706


@app.route("/one")
def one():
    return os.environ["SHOP_PASSWORD"]  # SEC706


@router.get("/other")
def other(user):
    return {"user": {"name": user.name, "password": user.password}}  # SEC706


@router.get("/quiet")
def quiet(user, password):
    if not user.password:
        return {"password": bool(user.password), "has_password": user.password is not None}
    return {"name": user.name, "password": "***", "state": check(user.password)}


def no_handler(user):
    return {"password": user.password}
