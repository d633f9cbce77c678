# profile: standard
"""Schemas that are sent, and whose references are fetched."""
import json

import jsonschema
import prance
from flask import Flask, request
from jsonschema import Draft7Validator, validate
from prance.util.resolver import RESOLVE_INTERNAL
from referencing import Registry

app = Flask(__name__)
SCHEMA = {"type": "object"}


@app.route("/checked", methods=["POST"])
def checked():
    body = request.json
    validate(body["values"], body["schema"])  # SEC103
    jsonschema.validate(instance=body["values"], schema=json.loads(request.form["schema"]))  # SEC103
    Draft7Validator(body["schema"]).validate(body["values"])  # SEC103
    validate(body["values"], SCHEMA)
    validate(body["values"], body["schema"], registry=Registry())
    Draft7Validator(body["schema"], registry=Registry()).validate(body["values"])
    Draft7Validator(SCHEMA).validate(body["values"])
    return ""


@app.route("/described", methods=["POST"])
def described():
    prance.ResolvingParser(spec_string=request.form["spec"])  # SEC103
    prance.ResolvingParser(request.form["address"])  # SEC103
    prance.BaseParser(spec_string=request.form["spec"])
    prance.ResolvingParser(spec_string=request.form["spec"], resolve_types=RESOLVE_INTERNAL)
    return ""
