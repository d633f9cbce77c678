# profile: standard
"""Answers with the dictionaries that functions and methods of the file give, with a password in them or without."""
from flask import Flask, jsonify

app = Flask(__name__)


class User:
    def __init__(self, name, password):
        self.name = name
        self.password = password

    def to_dict(self):
        return {"name": self.name, "password": self.password}

    def to_dict_safely(self, whole=False):
        found = {"name": self.name}
        if whole:
            found["password"] = self.password
        return found

    def describe(self):
        return {"name": self.name, "password": self.password}


class Tea:
    def to_dict(self):
        return {"name": self.name}


def as_dict(user):
    found = dict(name=user.name)
    found["password"] = user.password
    return found


def as_pair(user, password):
    return {"name": user.name, "password": password}


@app.route("/made")
def made(name):
    user = User(name, read())
    return jsonify(user.to_dict())  # SEC706


@app.route("/all")
def everybody():
    return jsonify({"users": [user.to_dict() for user in User.query.all()]})  # SEC706


@app.route("/selected")
def selected(session):
    return jsonify([user.to_dict() for user in session.query(User).all()])  # SEC706


@app.route("/teas")
def teas():
    return jsonify([tea.to_dict() for tea in Tea.query.all()])


@app.route("/any")
def anything(things):
    return jsonify([thing.to_dict() for thing in things])


@app.route("/others")
def others(things):
    return jsonify([thing.describe() for thing in things])


@app.route("/safely")
def safely():
    return jsonify([user.to_dict_safely() for user in User.query.all()])


@app.route("/function")
def of_function():
    return as_dict(find())  # SEC706


@app.route("/functions")
def of_functions():
    return jsonify([as_dict(user) for user in find()])  # SEC706


@app.route("/name")
def by_name():
    answer = as_dict(find())
    return answer  # SEC706


@app.route("/without")
def without():
    answer = as_dict(find())
    del answer["password"]
    return answer


@app.route("/pair")
def pair():
    return as_pair(find(), generate())


@app.route("/awaited")
async def awaited(users):
    return await users.find() or {}
