# profile: standard
"""Answers that tell htmx where to go."""
from django_htmx.http import HttpResponseClientRedirect
from flask import Flask, make_response, request, url_for
from litestar import get
from litestar.plugins.htmx import ClientRedirect

app = Flask(__name__)


@app.post("/header")
def by_header():
    answer = make_response("")
    answer.headers["HX-Redirect"] = url_for("index")
    answer.headers["HX-Push-Url"] = request.args["to"]
    answer.headers["HX-Redirect"] = request.args["to"]  # SEC104
    return answer


@app.post("/together")
def together():
    if "orders" in request.args:
        return "", 204, {"HX-Redirect": "/orders/" + request.args["orders"]}
    return "", 204, {"HX-Redirect": request.args["to"]}  # SEC104


def by_django(request):
    if "next" in request.GET:
        return HttpResponseClientRedirect("/orders")
    return HttpResponseClientRedirect(request.GET["to"])  # SEC104


@get("/litestar")
async def by_litestar(to: str) -> ClientRedirect:
    return ClientRedirect(redirect_to=to)  # SEC104
