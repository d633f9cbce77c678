# profile: standard
from http import HTTPStatus

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.post("/files")
def create():
    answer = make_response(jsonify(done=True), 201)
    answer.headers["Location"] = request.args["resource"]
    return answer


@app.post("/orders")
def order():
    return "", HTTPStatus.CREATED, {"Location": request.args["resource"]}


@app.get("/away")
def away():
    answer = make_response("", 302)
    answer.headers["Location"] = request.args["to"]  # SEC104
    return answer


@app.post("/either")
def either():
    answer = make_response("", 201 if request.is_json else 303)
    answer.headers["Location"] = request.args["to"]  # SEC104
    return answer
