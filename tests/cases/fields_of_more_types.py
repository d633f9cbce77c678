# profile: standard
"""Fields of schemas whose types or validators leave nothing to choose, and those that hold any text."""
import os
from typing import List

import graphene
from flask import Flask, request
from marshmallow import Schema, fields, validate
from pydantic import BaseModel, Json
from rest_framework import serializers
from rest_framework.views import APIView
from webargs import fields as arguments
from webargs.flaskparser import use_args

app = Flask(__name__)


class Order(BaseModel):
    numbers: Json[List[int]]
    names: Json[List[str]]


@app.post("/order")
def order():
    given = Order(**request.json)
    os.system("show %s" % given.numbers[0])
    os.system("show %s" % given.names[0])  # S605
    return ""


class Hidden(serializers.Serializer):
    owner = serializers.HiddenField(default="nobody")
    name = serializers.CharField()


class HiddenView(APIView):
    def post(self, request):
        given = Hidden(data=request.data)
        given.is_valid(raise_exception=True)
        os.system("show " + given.validated_data["owner"])
        os.system("show " + given.validated_data["name"])  # S605


class Checked(Schema):
    short = fields.Str(validate=validate.And(validate.Length(max=3), validate.Regexp("^[a-z]+$")))
    bounded = fields.Str(validate=validate.And(validate.Length(max=3)))
    counts = fields.List(fields.Int)
    names = fields.List(fields.Str)


@app.post("/checked")
def checked():
    given = Checked().load(request.json)
    os.system("show " + given["short"])
    os.system("show " + given["bounded"])  # S605
    os.system("show %s" % given["counts"][0])
    os.system("show %s" % given["names"][0])  # S605
    return ""


@app.get("/delimited")
@use_args({"numbers": arguments.DelimitedList(arguments.Int()), "names": arguments.DelimitedList(arguments.Str())}, location="query")
def delimited(given):
    os.system("show %s" % given["numbers"][0])
    os.system("show " + given["names"][0])  # S605
    return ""


class Kind(graphene.Enum):
    SMALL = "small"


class Filter(graphene.InputObjectType):
    number = graphene.Int()
    kind = Kind()
    wanted = graphene.InputField(graphene.UUID)
    name = graphene.String()


class Query(graphene.ObjectType):
    shelf = graphene.String(
        kind=Kind(), other=graphene.Argument(Kind), number=graphene.Argument(graphene.NonNull(graphene.Int)),
        name=graphene.Argument(graphene.String), filters=Filter(), more=graphene.Argument(Filter))

    def resolve_shelf(root, info, kind, other, number, name, filters, more):
        os.system("show " + kind)
        os.system("show " + other)
        os.system(f"show {number}")
        os.system("show " + name)  # S605
        os.system(f"show {filters.number} {filters['number']} {filters.kind} {filters.wanted}")
        os.system("show " + filters.name)  # S605
        os.system("show " + filters["name"])  # S605
        os.system(f"show {more.number}")
        os.system("show " + more.name)  # S605
