# profile: standard
"""Classes that answer in JSON whatever their methods return."""
from flask import Flask, Response, request
from flask.views import MethodView
from flask_restful import Resource

app = Flask(__name__)


class Tags(Resource):
    def get(self):
        return "no such tag: " + request.args["tag"], 404

    def post(self):
        return Response("no such tag: " + request.args["tag"])  # SEC105


class Page(MethodView):
    def get(self):
        return "no such tag: " + request.args["tag"], 404  # SEC105
