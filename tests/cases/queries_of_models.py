# profile: standard
"""Queries that reach a model of the same file, a pool by a class of its own, and tables along a chain."""
import pandas
from django.contrib.auth.models import User
from django.db import models
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from psycopg2.pool import AbstractConnectionPool

app = Flask(__name__)
db = SQLAlchemy(app)


class Order(models.Model):
    state = models.TextField()


class Pool(AbstractConnectionPool):
    pass


class Orders(models.Manager):
    def by_state(self):
        return self.raw("SELECT * FROM orders WHERE state = '%s'" % request.args["state"])  # S608


@app.route("/orders")
def orders():
    state = request.args["state"]
    found = Order.objects.raw("SELECT * FROM orders WHERE state = '" + state + "'")  # S608
    other = Order.objects.using("old").raw(f"SELECT * FROM orders WHERE state = '{state}'")  # S608
    safe = Order.objects.raw("SELECT * FROM orders WHERE state = %s", [state])
    return {"orders": [*found, *other, *safe]}


@app.route("/pool")
def from_pool():
    state = request.args["state"]
    with Pool(1, 2).getconn().cursor() as rows:
        rows.execute("SELECT * FROM orders WHERE state = '" + state + "'")  # S608
        rows.execute("SELECT * FROM orders WHERE state = %s", (state,))
    session = db.create_session(options={})()
    session.execute("SELECT * FROM orders WHERE state = '" + state + "'")  # S608
    session.execute("SELECT * FROM orders WHERE state = :state", {"state": state})
    return ""


@app.route("/table")
def table():
    state = request.args["state"]
    orders = pandas.DataFrame(Order.objects.values())
    return {
        "found": orders.assign(number=1).query("state == '" + state + "'").size,  # SEC123
        "open": orders.assign(number=1).query("state == @state").size,
    }


@app.route("/users")
def users():
    query = "SELECT * FROM auth_user WHERE username = '"
    query += request.args["name"]
    return {"found": len(User.objects.raw(query)), "all": len(User.objects.raw("SELECT * FROM auth_user"))}  # S608
