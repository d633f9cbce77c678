# profile: standard
"""Arguments that a parser gives: as good as their types and choices."""
import os

from flask import Flask
from flask_restful import Resource, inputs, reqparse
from flask_restx import Api, Namespace

app = Flask(__name__)
api = Api(app)
users = Namespace("users")
groups = api.namespace("groups")
parser = reqparse.RequestParser()
parser.add_argument("name", type=str, required=True)
parser.add_argument("age", type=int)
parser.add_argument("order", choices=("up", "down"))
parser.add_argument("day", type=inputs.date)
parser.add_argument("code", type=inputs.regex("^[a-z]+$"))
parser.add_argument("open", type=inputs.regex("[a-z]+"))
other = users.parser()
other.add_argument("page", type=int, location="args", dest="place")
other.add_argument("name")


class People(Resource):
    def get(self):
        given = parser.parse_args()
        os.system(f"ls {given['age']} {given['order']} {given['day']} {given['code']} {given.age}")
        os.system(f"ls {given['name']}")  # S605
        os.system(f"ls {given.name}")  # S605
        os.system(f"ls {given['open']}")  # S605

    def post(self):
        given = other.parse_args(strict=True)
        os.system(f"ls {given['place']}")
        os.system(f"ls {given['name']}")  # S605
        os.system(f"ls {given['age']}")  # S605

    def put(self):
        os.system("ls " + users.payload["name"])  # S605
        os.system("ls " + groups.payload["name"])  # S605


class Kept(Resource):
    parser = reqparse.RequestParser()
    parser.add_argument("age", type=int)
    parser.add_argument("name")

    def __init__(self):
        self.second = reqparse.RequestParser()
        self.second.add_argument("age", type=int)

    def get(self):
        given = self.parser.parse_args()
        os.system(f"ls {given['age']}")
        os.system(f"ls {given['name']}")  # S605

    def post(self):
        given = self.second.parse_args()
        os.system(f"ls {given['age']}")
        os.system(f"ls {given['name']}")  # S605
