# profile: standard
"""Fields that libraries convert or check where an instance is made, models in models, and typed arguments."""
import os
import re
from dataclasses import dataclass
from typing import List, Literal, Optional

import attr
import attrs
import cattrs
import dacite
import msgspec
from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.views.generic.edit import FormView
from flask import Flask, request
from langchain_core.tools import BaseTool, tool
from marshmallow import Schema
from marshmallow import fields as ma
from pydantic import BaseModel, Field, conint, field_validator, validate_call
from pydantic.dataclasses import dataclass as checked
from rest_framework import serializers
from rest_framework.viewsets import GenericViewSet

app = Flask(__name__)


@attrs.define
class Item:
    sku: str = attrs.field(validator=attrs.validators.matches_re("[A-Z]+"))
    kind: str = attrs.field(validator=attrs.validators.in_(["a", "b"]))
    note: str = ""
    word: str = attrs.field()
    size: int = attrs.field(converter=int, default=0)

    @word.validator
    def check_word(self, attribute, value):
        if not value.isalnum():
            raise ValueError("word")


@attr.s
class Older:
    name = attr.ib()
    size = attr.ib(converter=int)


@dataclass
class Order:
    name: str
    count: int


class Event(msgspec.Struct):
    name: str
    level: Literal["low", "high"]


@checked
class Point:
    x: int
    label: str


class Street(BaseModel):
    code: str = Field(pattern="^[0-9]+$")
    name: str


class Person(BaseModel):
    age: conint(ge=0)
    home: Street
    others: List[Street] = []
    parents: List["Person"] = []
    name: Optional[str] = None


@validate_call
def count(number: int, word: str):
    os.system(f"count {number}")
    os.system(f"count {word}")  # S605


@app.post("/attrs")
def of_attrs():
    item = Item(**request.json)
    os.system(f"pack {item.sku} {item.kind} {item.word} {item.size}")
    os.system(f"pack {item.note}")  # S605
    older = Older(name=request.form["name"], size=request.form["size"])
    os.system(f"pack {older.size}")
    os.system(f"pack {older.name}")  # S605


@app.post("/decoded")
def decoded():
    order = cattrs.structure(request.json, Order)
    os.system(f"order {order.count}")
    os.system(f"order {order.name}")  # S605
    same = dacite.from_dict(data_class=Order, data=request.json)
    os.system(f"order {same.count}")
    os.system(f"order {same.name}")  # S605
    event = msgspec.json.decode(request.data, type=Event)
    os.system(f"tell {event.level}")
    os.system(f"tell {event.name}")  # S605
    point = Point(request.args["x"], label=request.args["label"])
    os.system(f"plot {point.x}")
    os.system(f"plot {point.label}")  # S605
    person = Person.model_validate_json(request.data)
    os.system(f"visit {person.age} {person.home.code}")
    os.system(f"visit {person.home.name}")  # S605
    for street in person.others:
        os.system(f"visit {street.code}")
        os.system(f"visit {street.name}")  # S605
    count(request.args["number"], request.args["word"])


class StreetSchema(Schema):
    code = ma.Int()
    name = ma.Str()


class PersonSchema(Schema):
    home = ma.Nested(StreetSchema())
    others = ma.List(ma.Nested(lambda: StreetSchema()))


@app.post("/schema")
def of_schema():
    person = PersonSchema().load(request.json)
    os.system(f"visit {person['home']['code']} {person['others'][0]['code']}")
    os.system(f"visit {person['home']['name']}")  # S605
    os.system(f"visit {person['others'][0]['name']}")  # S605


def plain(value):
    if re.search(r"[^\w./-]", value):
        raise ValidationError("characters")


class StepSerializer(serializers.Serializer):
    image = serializers.RegexField(regex=r"^[\w:-]+$")
    name = serializers.CharField(validators=[plain])
    note = serializers.CharField()


class PlanSerializer(serializers.Serializer):
    steps = StepSerializer(many=True)
    mode = serializers.CharField()

    def validate(self, attrs):
        if attrs["mode"] not in ("fast", "full"):
            raise serializers.ValidationError("mode")
        return attrs


class Plans(GenericViewSet):
    def create(self, request):
        plan = PlanSerializer(data=request.data)
        plan.is_valid(raise_exception=True)
        os.system(f"run {plan.validated_data['mode']}")
        for step in plan.validated_data["steps"]:
            os.system(f"run {step['image']} {step['name']}")
            os.system(f"run {step['note']}")  # S605


class Build(models.Model):
    branch = models.CharField(max_length=100, validators=[plain])
    target = models.CharField(max_length=10, choices=[("dev", "Dev"), ("prod", "Prod")])
    tag = models.TextField()
    note = models.TextField()


class BuildForm(forms.ModelForm):
    class Meta:
        model = Build
        fields = ("branch", "target", "tag", "note")

    def clean(self):
        data = super().clean()
        if not re.fullmatch(r"\w+", data["tag"]):
            raise ValidationError("tag")
        return data


class Building(FormView):
    form_class = BuildForm

    def form_valid(self, form):
        data = form.cleaned_data
        os.system(f"build {data['branch']} {data['target']} {data['tag']}")
        os.system(f"build {data['note']}")  # S605


class Shell(BaseModel):
    command: str
    place: str = "."

    @field_validator("command")
    @classmethod
    def check_command(cls, value):
        if value not in {"ls", "df -h"}:
            raise ValueError("command")
        return value


@tool("shell", args_schema=Shell)
def shell(command, place="."):
    """Run something."""
    os.system(command)
    os.system("ls " + place)  # S605


class ShellTool(BaseTool):
    args_schema: type = Shell

    def _run(self, command, place="."):
        os.system(command)
        os.system("ls " + place)  # S605
