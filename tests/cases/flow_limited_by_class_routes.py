# profile: standard
"""Routes that decorate the class of a handler, and convert what its methods are given."""
import os

from flask.views import MethodView
from flask_restx import Namespace, Resource
from flask_smorest import Blueprint

ns = Namespace("parts")
blp = Blueprint("shelves", __name__)


@ns.route("/<int:number>/<name>", "/plain/<int:number>")
class Part(Resource):
    def get(self, number, name=None):
        os.system(f"show {number}")
        os.system(f"show {name}")  # S605

    def delete(self, number):
        return open(f"parts/{number}.txt").read()


@ns.route("/<int:number>")
@ns.route("/by-name/<string:number>")
class Twice(Resource):
    def get(self, number):
        os.system(f"show {number}")  # S605


@ns.route(ns.prefix + "/<int:number>")
class Unknown(Resource):
    def get(self, number):
        os.system(f"show {number}")  # S605


@blp.route("/shelves/<uuid:shelf>")
class Shelf(MethodView):
    def get(self, shelf):
        os.system(f"show {shelf}")
