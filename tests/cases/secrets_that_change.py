# profile: standard
"""A secret that is stored where it is another one is compared with nobody's guess."""
from flask import Flask, abort, request
from shop import change_secret, find_ticket, log

app = Flask(__name__)


@app.route("/change")
def change():
    secret, ticket = request.form["secret"], find_ticket()
    if secret != ticket.secret:
        change_secret(ticket, secret)
    return "stored"


@app.route("/refused")
def refused():
    secret, ticket = request.form["secret"], find_ticket()
    if secret != ticket.secret:  # SEC212
        log(ticket, secret)
        return "wrong"
    return "right"


@app.route("/equal")
def equal():
    secret, ticket = request.form["secret"], find_ticket()
    if secret == ticket.secret:  # SEC212
        log(ticket, secret)
    return "done"


@app.route("/aborted")
def aborted():
    secret, ticket = request.form["secret"], find_ticket()
    if secret != ticket.secret:  # SEC212
        abort(403)
    return "done"
