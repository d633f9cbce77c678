# profile: standard
"""Fields that methods and functions of the project check, one by one or together, in models, schemas and forms."""
import os
import re

from fastapi import FastAPI
from flask import Flask, request
from flask_wtf import FlaskForm
from flask_wtf.file import FileField
from marshmallow import Schema, ValidationError, fields, validate
from pydantic import BaseModel, Field, TypeAdapter, field_validator, model_validator, root_validator
from wtforms import StringField
from wtforms.validators import DataRequired

app = Flask(__name__)
api = FastAPI()


class Job(BaseModel):
    branch: str
    shell: str
    note: str
    tag: str = Field(pattern="^[a-z]+$")
    count: int = 1

    @model_validator(mode="after")
    def check(self):
        if not re.fullmatch(r"\w+", self.branch):
            raise ValueError("branch")
        return self

    @model_validator(mode="before")
    @classmethod
    def check_shell(cls, data):
        if data["shell"] not in ("bash", "zsh"):
            raise ValueError("shell")
        return data


class Older(BaseModel):
    branch: str
    note: str

    @root_validator
    def check(cls, values):
        if values.get("branch") not in ("main", "next"):
            raise ValueError("branch")
        return values


class Named(Older):
    name: str

    @field_validator("name")
    @classmethod
    def check_name(cls, value):
        if not value.isalnum():
            raise ValueError("name")
        return value


@api.post("/job")
def job(body: Job, older: Older):
    os.system(f"build {body.branch} {body.shell} {body.tag} {body.count} {older.branch}")
    os.system(f"build {body.note}")  # S605
    os.system(f"build {older.note}")  # S605


@app.post("/loaded")
def loaded():
    one = Job.model_validate(request.get_json())
    os.system(f"build {one.branch} {one.shell} {one.tag} {one.count}")
    os.system(f"build {one.note}")  # S605
    two = Job(**request.get_json())
    os.system(f"build {two.branch} {two.shell} {two.tag} {two.count}")
    os.system(f"build {two.note}")  # S605
    three = Named(name=request.form["name"], branch=request.form["branch"], note=request.form["note"])
    os.system(f"build {three.name} {three.branch}")
    os.system(f"build {three.note}")  # S605
    four = Named.parse_obj({"name": request.form["who"], "note": "none", "branch": request.form["branch"]})
    os.system(f"build {four.name} {four.note}")
    numbers = TypeAdapter(list[int]).validate_python(request.args.getlist("number"))
    os.system("build " + " ".join(map(str, numbers)))
    texts = TypeAdapter(list[str]).validate_python(request.args.getlist("text"))
    os.system("build " + " ".join(texts))  # S605


def check_size(value):
    if value not in ("small", "large"):
        raise ValidationError("size")


def is_color(value):
    return value in ("red", "blue")


def is_any(value):
    return value is not None


class Shirt(Schema):
    size = fields.String(validate=check_size)
    both = fields.String(validate=[validate.Length(max=9), check_size])
    color = fields.String(validate=is_color)
    kind = fields.String(validate=lambda value: value in ("long", "short"))
    text = fields.String(validate=is_any)
    note = fields.String(validate=lambda value: len(value) > 3)


@app.post("/shirt")
def shirt():
    data = Shirt().load(request.get_json())
    os.system(f"print {data['size']} {data['both']} {data['color']} {data['kind']}")
    os.system(f"print {data['text']}")  # S605
    os.system(f"print {data['note']}")  # S605


def word(form, field):
    if not re.fullmatch(r"\w+", field.data):
        raise ValidationError("word")


class Profile(FlaskForm):
    login = StringField()
    name = StringField(validators=[DataRequired(), word])
    note = StringField(validators=[DataRequired()])
    picture = FileField()

    def validate_login(self, field):
        if not field.data.isalnum():
            raise ValidationError("login")


@app.post("/profile")
def profile():
    form = Profile()
    if form.validate_on_submit():
        os.system(f"finger {form.login.data} {form.name.data}")
        os.system(f"finger {form.note.data}")  # S605
        form.picture.data.save("/srv/pictures/" + form.picture.data.filename)  # SEC101
    return ""
