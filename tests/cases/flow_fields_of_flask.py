# profile: standard
"""Fields of forms and schemas for Flask: those that hold a number or a choice, those that are checked, and the others."""
import os

import marshmallow as ma
from apiflask import APIFlask, Schema
from apiflask.fields import Integer, String
from apiflask.validators import OneOf, Regexp
from flask import Blueprint, Flask
from flask.views import MethodView
from flask_smorest import Blueprint as Routes
from flask_wtf import FlaskForm
from webargs import fields
from webargs.flaskparser import use_args
from wtforms import IntegerField, SelectField, StringField
from wtforms.validators import DataRequired, IPAddress
from wtforms.validators import Regexp as Fitting

app = Flask(__name__)
api = APIFlask(__name__)
pets = Routes("pets", "pets")


class PingForm(FlaskForm):
    host = StringField("Host", validators=[DataRequired()])
    address = StringField("Address", [IPAddress()])
    word = StringField("Word", validators=[DataRequired(), Fitting(r"^\w+$")])
    count = IntegerField("Count")
    kind = SelectField("Kind", choices=["a", "b"])


@app.post("/ping")
def ping():
    form = PingForm()
    if not form.validate():
        return
    os.system(f"ping {form.address.data} {form.word.data} {form.kind.data}")
    os.system("ping %s" % form.count.data)
    os.system("ping " + form.kind.data)
    if form.word.data == "a":
        os.system("ping " + form.host.data)  # S605
    os.system("ping " + form.host.data)  # S605


class PageIn(Schema):
    title = String(required=True)
    lang = String(validate=OneOf(["en", "de"]))
    slug = String(validate=[Regexp(r"^[a-z0-9-]+\Z")])
    page = Integer()


@api.get("/pages/<part>")
@api.input(PageIn, location="query")
def page(part, query_data):
    os.system(f"page {query_data['lang']} {query_data['slug']} {query_data['page']}")
    if query_data["lang"] == "de":
        os.system("page " + query_data["title"])  # S605
    os.system("page " + query_data["title"])  # S605


@api.get("/titles")
@api.input(PageIn, location="query", arg_name="asked")
@api.input(PageIn)
def title(asked, json_data):
    os.system("page " + asked["lang"])
    os.system("page " + asked["title"])  # S605
    os.system("page " + json_data["lang"])
    os.system("page " + json_data["title"])  # S605


class PetQuery(ma.Schema):
    name = ma.fields.String()
    age = ma.fields.Integer()
    code = ma.fields.String()

    @ma.validates("code")
    def is_code(self, value):
        if not value.isalnum():
            raise ma.ValidationError("code")
        return value


@pets.route("/")
class Pets(MethodView):
    @pets.arguments(PetQuery, location="query")
    def get(self, given):
        os.system(f"pet {given['age']} {given['code']}")
        os.system("pet " + given["name"])  # S605


@app.get("/owners/<int:owner>")
@use_args({"name": fields.Str()}, location="query")
@use_args(PetQuery())
def owners(asked, sent, owner):
    os.system("pet %s" % sent["age"])
    os.system("pet " + asked["name"])  # S605
    os.system("pet " + sent["name"])  # S605
