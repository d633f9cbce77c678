# profile: standard
"""Databases that an application keeps in its own objects, or in those of its framework."""
import tornado.web
from fastapi import FastAPI, Request
from flask import Flask, current_app, g, request
from flask_restful import Resource

app = Flask(__name__)
api = FastAPI()


@app.route("/find", methods=["POST"])
def find():
    query = request.args["query"]
    g.db.execute(query)  # S608
    app.db.cursor().execute(query)  # S608
    current_app.mongo.db.users.find_one(request.json)  # SEC107
    current_app.extensions["db"].execute(query)  # S608
    current_app.jobs.execute(query)
    return {}


class Users(Resource):
    def post(self):
        self.connection.execute(request.args["query"])  # S608
        return {}


class Handler(tornado.web.RequestHandler):
    def get(self):
        self.application.db.execute(self.get_argument("query"))  # S608


@api.get("/users")
async def users(request: Request, query: str):
    request.app.state.db.execute(query)  # S608
    api.state.connection.execute(query)  # S608
