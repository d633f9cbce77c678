# profile: standard
"""Privileges in the address or the body of a request, where those without one are turned away."""
import uuid

from flask import Flask, abort, jsonify, redirect, request, session, url_for
from flask_login import current_user, login_required

from shop.models import User, db
from shop.visitors import admin_required

app = Flask(__name__)


@app.get("/a")
def in_address():
    if request.args.get("role") == "admin":  # SEC559
        return jsonify(app.secrets)
    return "no", 403


@app.post("/b")
def as_flag():
    if request.json.get("is_admin"):  # SEC559
        return jsonify(app.secrets)
    return "no", 403


@app.post("/c")
def refused_first():
    role = request.form["role"]
    if role != "admin":  # SEC559
        return "no", 403
    return jsonify(app.secrets)


@app.post("/d")
@login_required
def aborted():
    data = request.get_json()
    if not data.get("is_admin", False):  # SEC559
        abort(403)
    return jsonify(app.secrets)


@app.get("/e")
def in_a_name():
    is_admin = request.args.get("admin") == "true"  # SEC559
    if not is_admin:
        return redirect(url_for("login"))
    return jsonify(app.secrets)


@app.get("/f")
def with_presence():
    role = request.args.get("role", "").lower()
    if role and role == "admin":  # SEC559
        return jsonify(app.secrets)
    else:
        abort(403)


# A choice, not a right.
@app.get("/g")
def filtered():
    if request.args.get("role") == "admin":
        return jsonify(app.administrators)
    return jsonify(app.users)


@app.get("/h")
def present():
    role = request.args.get("role")
    if not role:
        return "role?", 403
    if role == "admin":
        abort(403)
    return jsonify(app.of_role(role))


@app.get("/i")
def with_more():
    if request.args.get("role") == "admin" and request.args.get("number") == app.number:
        return jsonify(app.secrets)
    return "no", 403


@app.get("/j")
def in_session():
    if request.args.get("role") != "admin":
        return "no", 403
    return jsonify(app.secrets if session.get("role") == "admin" else {})


@app.post("/k")
def by_password():
    if request.form["role"] == "admin":
        return app.enter(request.form["password"])
    return "no", 401


@app.get("/l")
@admin_required
def guarded():
    if request.args.get("role") != "admin":
        abort(403)
    return jsonify(app.secrets)


# Whoever registers says what they may do.
@app.post("/register")
def register():
    data = request.get_json()
    db.session.add(User(name=data["name"], is_admin=data.get("is_admin", False)))  # SEC559
    user = User(name=data["name"])
    user.role = data.get("role", "user")  # SEC559
    app.users[data["name"]] = {"id": uuid.uuid4(), "role": data["role"]}  # SEC559
    db.users.insert_one({"name": data["name"], "is_staff": data.get("staff")})  # SEC559
    return jsonify({"name": data["name"], "role": data["role"]})


@app.post("/sign-up/<name>")
def join(name):
    user = User(name=name, role=request.form["role"])  # SEC559
    db.session.add(user)
    session["user_id"] = user.id
    return {"token": app.make_token(user)}


@app.post("/registration")
def register_again():
    if session.get("user_id") != 1:
        abort(403)
    db.session.add(User(name=request.form["name"], role=request.form["role"]))
    return redirect("/")


@app.post("/register/staff")
@login_required
def register_staff():
    db.session.add(User(name=request.form["name"], role=request.form["role"]))
    return redirect("/")


@app.post("/users/register")
def register_by_administrator():
    if not current_user.is_admin:
        abort(403)
    db.session.add(User(name=request.form["name"], role=request.form["role"]))
    return redirect("/")


@app.post("/signup")
def sign_up():
    role = request.form["role"]
    if role not in ("buyer", "seller"):
        abort(400)
    db.session.add(User(name=request.form["name"], role=role))
    return redirect("/")


@app.post("/users")
def make():
    db.session.add(User(name=request.form["name"], role=request.form["role"]))
    return redirect("/")
