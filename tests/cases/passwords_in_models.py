# profile: standard
"""Models that keep a password as they are given it, and those that do not."""
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy_utils import PasswordType
from werkzeug.security import generate_password_hash

app = Flask(__name__)
db = SQLAlchemy(app)


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    password = db.Column(db.String(80), nullable=False)

    @property
    def name(self):
        return str(self.id)


class Guest(db.Model):
    password_hash = db.Column(db.String(80))


class Hashing(db.Model):
    password = db.Column(db.String(80))

    def __init__(self, password):
        self.password = generate_password_hash(password)


class Typed(db.Model):
    password = db.Column(PasswordType(schemes=["argon2"]))


class Checked(db.Model):
    password = db.Column(db.String(80))

    @db.validates("password")
    def hashed(self, key, value):
        return generate_password_hash(value)


class LoginForm(Form):
    password = CharField()


class Plain:
    password = None


@app.route("/join", methods=["POST"])
def join():
    word = request.form["password"]
    db.session.add(Member(password=word))  # SEC705
    db.session.add(Member(password=generate_password_hash(word)))
    db.session.add(Member(id=word))
    db.session.add(Guest(password_hash=word))
    db.session.add(Hashing(password=word))
    db.session.add(Typed(password=word))
    db.session.add(Checked(password=word))
    return {"form": LoginForm(password=word).ok, "plain": Plain(password=word).ok}


@app.route("/change", methods=["POST"])
def change():
    member = db.session.get(Member, request.form["id"])
    member.password = request.form["password"]  # SEC705
    member.id = request.form["password"]
    typed = Typed()
    typed.password = request.form["password"]
    return "changed"
