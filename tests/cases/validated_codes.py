# profile: standard
"""Codes that were validated have no room for anything else."""
import validators

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = q if validators.country_code(q) else "a"
    Response("<p>" + r)
    open("/srv/" + r)

    r = q if validators.iban(q) else "a"
    Response("<p>" + r)
    open("/srv/" + r)

    r = q if validators.card_number(q) else "a"
    Response("<p>" + r)
    open("/srv/" + r)

    r = q if validators.slug(q) else "a"
    Response("<p>" + r)
    open("/srv/" + r)
    return ""
