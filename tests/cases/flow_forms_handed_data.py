# profile: standard
"""Forms and schemas that are handed what was sent: their fields say what they make of it."""
import sqlite3

from flask import Flask, abort, request
from marshmallow import Schema, fields
from pymongo import MongoClient
from wtforms import Form, IntegerField, SelectField, StringField

app = Flask(__name__)
birds = MongoClient("mongodb+srv://app@db.example.org").app.birds


class BirdForm(Form):
    age = IntegerField()
    kind = SelectField(choices=["finch", "wren"])
    name = StringField()


@app.route("/birds", methods=["POST"])
def find():
    form = BirdForm(request.form)
    if not form.validate():
        abort(400)
    cursor = sqlite3.connect("birds.db")
    cursor.execute(f"SELECT * FROM birds WHERE age > {form.age.data} AND kind = '{form.kind.data}'")
    cursor.execute(f"SELECT * FROM birds WHERE name = '{form.name.data}'")  # S608


class BirdSchema(Schema):
    name = fields.String()
    place = fields.Str(required=True)
    more = fields.Raw()


@app.route("/birds/one", methods=["POST"])
def find_one():
    bird = BirdSchema().load(request.get_json())
    birds.find_one({"name": bird["name"], "place": bird["place"]})
    birds.find_one({"more": bird["more"]})  # SEC107


@app.route("/birds/some")
def some():
    numbers = request.args.getlist("number", type=int)
    names = request.args.getlist("name")
    cursor = sqlite3.connect("birds.db")
    cursor.execute(f"SELECT * FROM birds WHERE number IN ({', '.join(map(str, numbers))})")
    cursor.execute(f"SELECT * FROM birds WHERE name IN ({', '.join(map(str, names))})")  # S608
