# profile: standard
"""Addresses of requests from which a path is taken: the host of a whole one stays, a path alone may become a host."""
from urllib.parse import urlsplit

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse
from flask import Flask, redirect
from flask import request as asked

app = FastAPI()
shop = Flask(__name__)


@app.get("/logout")
def logout(request: Request):
    return RedirectResponse(str(request.url).replace("/logout", "/"))


@app.get("/leave")
def leave(request: Request):
    return RedirectResponse(str(request.url).replace(request.query_params["from"], "/"))  # SEC104


@shop.route("/back/<path:rest>")
def back(rest):
    return redirect(asked.path.replace("/back", ""))  # SEC104


@shop.route("/filled-in")
def filled_in():
    host = urlsplit(asked.url).hostname
    url = shop.config["TEMPLATE"].replace("{host}", host)
    return redirect(url.replace("{scheme}", urlsplit(asked.url).scheme))


@shop.route("/filled-in-by-others")
def filled_in_by_others():
    url = shop.config["TEMPLATE"].replace("{host}", asked.args["host"])
    return redirect(url.replace("{scheme}", "https"))  # SEC104
