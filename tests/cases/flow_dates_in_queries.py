# profile: standard
"""What dates and identifiers are written as holds no quotes."""
import uuid
from datetime import date, datetime, timedelta

from dateutil.parser import parse
from flask import Flask, request

app = Flask(__name__)


@app.route("/orders")
def orders():
    day = datetime.strptime(request.args["day"], "%Y-%m-%d") + timedelta(days=1)
    database.execute(f"SELECT * FROM orders WHERE day = '{day}'")
    database.execute(f"SELECT * FROM orders WHERE day = '{parse(request.args['day'])}'")
    number = uuid.UUID(request.args["number"])
    database.execute(f"SELECT * FROM orders WHERE number = '{number}'")
    return {}


def since(cursor, text, other):
    cursor.execute(f"SELECT * FROM orders WHERE day = '{date.fromisoformat(text).isoformat()}'")
    cursor.execute(f"SELECT * FROM orders WHERE day > '{datetime.now() - timedelta(days=1)}'")
    cursor.execute(f"SELECT * FROM orders WHERE day > '{date(2020, 1, 1)}' AND number = '{uuid.uuid4()}'")
    cursor.execute(f"SELECT * FROM orders WHERE day > '{text}'")  # that was a date
    cursor.execute(f"SELECT * FROM orders WHERE day > '{other}'")  # S608


def since_moment(cursor, moment, form):
    cursor.execute(f"SELECT * FROM orders WHERE day > '{moment.strftime('%Y-%m-%d')}'")
    cursor.execute("SELECT * FROM orders WHERE day > '%s'" % moment.isoformat())
    cursor.execute(f"SELECT * FROM orders WHERE day > '{moment.strftime(form)}'")  # S608
    cursor.execute(f"SELECT * FROM orders WHERE day > '{moment.format('%Y-%m-%d')}'")  # S608
