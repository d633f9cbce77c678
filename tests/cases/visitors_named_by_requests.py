# profile: standard
"""Who a visitor is, as the request says, for the rest of that request; and logins that nothing but a name is asked for."""
from django.contrib.auth import login
from django.http import HttpResponse
from flask import Flask, abort, flash, g, redirect, request, session
from flask_login import LoginManager, current_user, login_required, login_user

from shop.models import Cart, User, db

app = Flask(__name__)
manager = LoginManager(app)


@app.before_request
def by_cookie():
    user = User.query.filter_by(name=request.cookies.get("username")).first()
    g.user = user  # SEC559
    g.cart = Cart.query.get(request.cookies.get("cart_id"))


@app.before_request
def by_session():
    g.user = User.query.get(session["user_id"])


@app.before_request
def by_proxy():
    g.user = User.query.filter_by(name=request.headers["X-Remote-User"]).first()


@app.before_request
def by_token():
    user = User.query.get(request.cookies["user_id"])
    if user.token_matches(request.cookies["remember"]):
        g.user = user


@manager.request_loader
def load(request):
    return User.query.get(request.cookies.get("user_id"))  # SEC559


@manager.user_loader
def load_again(number):
    return User.query.get(number)


class Middleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.user = User.objects.get(pk=request.COOKIES["uid"])  # SEC559
        return self.get_response(request)


def enter(request):
    login(request, User.objects.get(username=request.POST["username"]))  # SEC559
    return HttpResponse()


@app.post("/enter")
def enter_by_name():
    user = User.query.filter_by(email=request.json["email"]).first()
    if user is None:
        flash("No such user, check the address")
        return redirect("/enter")
    login_user(user)  # SEC559
    return redirect("/")


@app.post("/a")
def enter_by_more():
    user = User.query.filter_by(name=request.form["name"], word=request.form["password"]).first()
    login_user(user)
    return redirect("/")


@app.post("/b")
def enter_by_rows():
    row = db.execute("SELECT * FROM users WHERE name = ? AND pwd = ?", (request.form["name"], request.form["word"]))  # SEC705
    login_user(User.query.get(row.fetchone()["id"]))
    return redirect("/")


@app.post("/c")
def enter_by_choice():
    if request.form["user_id"] not in session["accounts"]:
        abort(400)
    login_user(User.query.get(request.form["user_id"]))
    return redirect("/")


@app.post("/d")
@login_required
def enter_for_others():
    login_user(User.query.get(request.form["user_id"]))
    return redirect("/")


@app.post("/e")
def enter_as_administrator():
    if not current_user.admin:
        abort(403)
    login_user(User.query.get(request.form["user_id"]))
    return redirect("/")


@app.post("/f")
def register():
    user = User.query.filter_by(email=request.form["email"]).first()
    if user is not None:
        abort(400)
    user = User(email=request.form["email"])
    db.session.add(user)
    login_user(user)
    return redirect("/")


@app.post("/g")
def enter_by_link():
    login_user(User.query.filter_by(link=request.args["link"]).first())
    return redirect("/")
