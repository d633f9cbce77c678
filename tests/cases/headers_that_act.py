# profile: standard
"""Headers that send a browser somewhere, or a file of the server."""
from django.http import HttpResponse
from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/refresh")
def refresh():
    answer = make_response("")
    answer.headers["Refresh"] = "3;URL='" + request.args["to"] + "'"  # SEC104
    answer.headers["Refresh"] = "3"
    answer.headers["Refresh"] = request.args["seconds"]
    answer.headers["Refresh"] = f"{request.args['seconds']}; url=/orders"
    answer.headers["Refresh"] = "3; url=https://shop.example.com/" + request.args["to"]
    answer.headers["Refresh"] = "3; url=" + request.url
    return answer


@app.get("/file")
def file():
    answer = make_response("")
    answer.headers["X-Sendfile"] = "/srv/" + request.args["name"]  # SEC101
    answer.headers["X-Sendfile"] = "/srv/orders.csv"
    answer.headers["X-Accel-Redirect"] = request.args["name"]  # SEC101
    answer.headers["X-Accel-Redirect"] = f"/{request.args['name']}"  # SEC101
    answer.headers["X-Accel-Redirect"] = "/orders/" + request.args["name"]
    return answer


def django_file(request):
    answer = HttpResponse()
    answer["X-Accel-Redirect"] = request.GET["name"]  # SEC101
    answer["X-Sendfile"] = "/srv/" + request.GET["name"]  # SEC101
    return answer
