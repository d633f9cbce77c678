# profile: standard
"""What an exception carries arrives where it is caught: in its arguments, its attributes and its text."""
from urllib.parse import quote

from flask import Flask, make_response, request

app = Flask(__name__)


class Refused(Exception):
    def __init__(self, name, code):
        super().__init__("refused")
        self.name = name
        self.code = code


class Unknown(LookupError):
    def __init__(self, name):
        super().__init__(f"no {name} here")


class Missing(Unknown):
    pass


class Plain(Exception):
    pass


class Spoken(Exception):
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return "spoken"


def find(name):
    if name not in registry:
        raise Missing(name)
    return registry[name]


@app.route("/own")
def own():
    try:
        raise ValueError("no such sort: " + request.args["sort"])
    except ValueError as error:
        return make_response(str(error))  # SEC105


@app.route("/another")
def another():
    try:
        raise ValueError("no such sort: " + request.args["sort"])
    except KeyError as error:
        return make_response(str(error))


@app.route("/said")
def said():
    try:
        raise ValueError("no such sort")
    except ValueError as error:
        return make_response(str(error))


@app.route("/quoted")
def quoted():
    try:
        raise ValueError("no such sort: " + quote(request.args["sort"]))
    except ValueError as error:
        return make_response(str(error))


@app.route("/several")
def several():
    try:
        raise Plain(request.args["sort"])
    except (KeyError, Plain) as error:
        return make_response(f"<p>{error}</p>")  # SEC105


@app.route("/above")
def above():
    try:
        raise Plain(request.args["sort"])
    except Exception as error:
        return make_response("<p>%s</p>" % error.args[0])  # SEC105


@app.route("/called")
def called():
    try:
        return find(request.args["name"])
    except Unknown as error:
        return make_response(str(error))  # SEC105


@app.route("/called/again")
def called_again():
    try:
        return find(request.args["name"])
    except LookupError as error:
        return make_response(str(error))  # SEC105


@app.route("/attributes")
def attributes():
    try:
        raise Refused(request.args["name"], 3)
    except Refused as error:
        return make_response("<p>" + error.name)  # SEC105


@app.route("/other/attributes")
def other_attributes():
    try:
        raise Refused(request.args["name"], 3)
    except Refused as error:
        return make_response(f"<p>{error.code}: {error}")


@app.route("/spoken")
def spoken():
    try:
        raise Spoken(request.args["name"])
    except Spoken as error:
        return make_response(str(error))


@app.route("/within")
def within():
    try:
        try:
            raise Plain(request.args["name"])
        except KeyError as error:
            return make_response(str(error))
    except Plain as error:
        return make_response(str(error))  # SEC105


@app.route("/settled")
def settled():
    try:
        try:
            raise Plain(request.args["name"])
        except Plain:
            count()
    except Exception as error:
        return make_response(str(error))


@app.route("/raised/again")
def raised_again():
    try:
        try:
            raise Plain(request.args["name"])
        except Plain:
            count()
            raise
    except Exception as error:
        return make_response(str(error))  # SEC105


@app.route("/made/before")
def made_before():
    problem = Plain(request.args["name"])
    try:
        raise problem
    except Plain as error:
        return make_response(str(error))  # SEC105


@app.route("/anything")
def anything():
    try:
        raise Plain(request.args["name"])
    except:
        return make_response("failed")
