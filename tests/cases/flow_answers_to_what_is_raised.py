# profile: standard
"""Functions that answer exceptions and codes of errors: what was raised with data of a request comes with it."""
from fastapi import FastAPI
from fastapi.responses import HTMLResponse, JSONResponse
from flask import Blueprint, Flask, abort, make_response, request
from markupsafe import escape

api, app, pages = FastAPI(), Flask(__name__), Blueprint("pages", __name__)


class Missing(Exception):
    def __init__(self, name):
        super().__init__("missing")
        self.name = name


class Refused(Exception):
    pass


class Known(Exception):
    pass


class Caught(Exception):
    pass


@app.errorhandler(Missing)
def missing(error):
    return make_response(f"<p>{error.name}</p>", 404)  # SEC105


@pages.app_errorhandler(Refused)
def refused(error):
    return "<p>%s</p>" % error, 403  # SEC105


@app.errorhandler(Known)
def known(error):
    return "<p>%s</p>" % error, 400


@app.errorhandler(Caught)
def caught(error):
    return "<p>%s</p>" % error, 400


@app.errorhandler(400)
def wrong(error):
    return "<p>" + error.description + "</p>", 400  # SEC105


@app.errorhandler(402)
def unpaid(error):
    return "<p>" + error.description + "</p>", 402


@app.errorhandler(KeyError)
def escaped(error):
    return "<p>%s</p>" % escape(str(error)), 400


@app.get("/missing")
def ask_missing():
    raise Missing(request.args["name"])


@app.get("/refused")
def ask_refused():
    check(request.args["name"])
    raise Known("not this one")


def check(name):
    raise Refused("no " + name)


@app.get("/caught")
def ask_caught():
    try:
        raise Caught(request.args["name"])
    except Caught:
        return "", 400


@app.get("/wrong")
def ask_wrong():
    abort(400, "no " + request.args["name"])


@app.get("/unpaid")
def ask_unpaid():
    abort(402, "not paid")


@api.exception_handler(Missing)
async def api_missing(request, error):
    return HTMLResponse(f"<p>{error.name}</p>", status_code=404)  # SEC105


@api.exception_handler(Refused)
async def api_refused(request, error):
    return JSONResponse({"error": str(error)}, status_code=403)


@api.get("/missing")
async def ask_api(name: str):
    raise Missing(name)
