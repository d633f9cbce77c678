# profile: standard
import sqlite3

import flask_login
from flask import Flask, redirect, request, session
from flask_login import login_user
from sqlalchemy import select

from shop.models import Cart, User, db, get_user_by_id, load_user

app = Flask(__name__)


@app.route("/get")
def by_key():
    login_user(User.query.get(request.cookies["user_id"]))  # SEC559
    return redirect("/")


@app.route("/loaded")
def by_function():
    flask_login.login_user(get_user_by_id(int(request.cookies["uid"])), remember=True)  # SEC559
    return redirect("/")


@app.route("/number")
def by_number():
    number = int(request.cookies["user_id"])
    login_user(User.query.filter_by(id=number).one())  # SEC559
    return redirect("/")


@app.route("/selected")
def by_statement():
    user = db.session.execute(select(User).where(User.email == request.cookies["email"])).scalar_one()
    session["user"] = {"name": user.name}  # SEC559
    return redirect("/")


@app.route("/fetched")
def by_query():
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("SELECT id FROM users WHERE name = ?", (request.cookies["username"],))
    row = cursor.fetchone()
    session["user_id"] = str(row[0])  # SEC559
    return redirect("/")


@app.route("/found")
def by_document():
    account = db.users.find_one({"_id": request.cookies["account_id"]})
    session["account"] = account["name"]  # SEC559
    session["mail"] = account["mail"]
    return redirect("/")


# Something else is asked for as well.
@app.route("/password", methods=["POST"])
def with_password():
    user = User.query.filter_by(name=request.cookies["user"]).first()
    if user and user.check_password(request.form["password"]):
        session["user_id"] = user.id
    return redirect("/")


@app.route("/compared")
def with_token():
    user = User.query.get(request.cookies["user_id"])
    if user.remember_token == request.cookies["remember"]:  # SEC212
        login_user(user)
    return redirect("/")


@app.route("/item")
def with_item():
    row = db.users.find_one({"_id": request.cookies["user_id"]})
    if request.cookies["remember"] != row["token"]:  # SEC212
        return redirect("/login")
    session["user_id"] = row["id"]
    return redirect("/")


# It is not who somebody says to be that they are looked up by, or is not known as that.
@app.route("/others")
def by_others():
    user = User.query.filter_by(remembered=request.cookies["remember_token"]).first()
    session["user_id"] = user.id
    login_user(load_user(request.headers["X-User"]))
    return redirect("/")


@app.route("/read")
def by_reader():
    user = User.query.get(app.reader.loads(request.cookies["user_id"]))
    login_user(user)
    return redirect("/")


@app.route("/cart")
def other_record():
    cart = Cart.query.get(request.cookies["cart_id"])
    session["customer"] = cart.customer
    user = User.query.get(request.cookies["user_id"])
    session["theme"] = user.theme
    app.jobs["user"] = user.id
    login_user(app.anonymous)
    app.login_user(user)
    return redirect("/")


@app.route("/others/fetched")
def by_other_query():
    cursor, other = sqlite3.connect("shop.db").cursor(), sqlite3.connect("shop.db").cursor()
    other.execute("SELECT id FROM users WHERE name = ?", (request.cookies["username"],))
    cursor.execute("SELECT id FROM users WHERE name = 'shop'")
    session["user_id"] = cursor.fetchone()[0]
    return redirect("/")
