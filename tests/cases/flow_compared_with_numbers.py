# profile: standard
"""What is compared with a number by order is one, whatever comes of that: Python orders no texts and numbers."""
from flask import Flask, request

app = Flask(__name__)


@app.route("/page", methods=["POST"])
def page(cursor):
    number, size = request.json["number"], request.json["size"]
    if number < 0:
        number = 0
    cursor.execute(f"SELECT * FROM t WHERE id > {number}")
    if not 0 < size <= 100:
        return {}
    cursor.execute(f"SELECT * FROM t WHERE id < {size}")
    if request.json["limit"] > 10:
        return {}
    cursor.execute(f"SELECT * FROM t WHERE id < {request.json['limit']}")
    if request.json["kind"] != 10:
        return {}
    cursor.execute(f"SELECT * FROM t WHERE id < {request.json['name']}")  # S608
    if len(request.json["word"]) > 10:
        return {}
    cursor.execute(f"SELECT * FROM t WHERE word < '{request.json['word']}'")  # S608
    return {}


def wait(cursor, seconds, name):
    if seconds > 0:
        cursor.execute(f"SET timeout = '{seconds}'")
    if name > "a":
        cursor.execute(f"SET name = '{name}'")  # S608


def between(cursor, first, name, size):
    if 1 < size < first:
        cursor.execute(f"SET size = '{size}'")
        cursor.execute(f"SET first = '{first}'")  # S608
    cursor.execute(f"SET name = '{name}'")  # S608
