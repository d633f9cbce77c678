# profile: standard
"""Objects of other modules of the project, which are as unknown as parameters."""
import stores
import tools
from flask import Flask, request
from shop.db import connection, get_cursor
from shop.extensions import mongo

from . import db

app = Flask(__name__)


@app.route("/find", methods=["POST"])
def find():
    mongo.db.users.find_one({"name": request.json["name"]})  # SEC107
    connection.execute(request.args["query"])  # S608
    get_cursor().execute(request.args["query"])  # S608
    db.session.execute(request.args["query"])  # S608
    stores.connection.execute(request.args["query"])  # S608
    tools.execute(request.args["query"])
    tools.runner.execute(request.args["query"])
    return {}
