# profile: standard
"""Documents that are checked by a schema that stands in the file, and what their fields may still be."""
import os

import cerberus
import fastjsonschema
import jsonschema
import schema
import voluptuous as vol
from cerberus import Validator
from flask import Flask, abort, request
from jsonschema import Draft7Validator, FormatChecker, ValidationError, validate
from jsonschema import validate as check_document
from pymongo import MongoClient

from .schemas import HOSTS, ORDER

app = Flask(__name__)
users = MongoClient().shop.users
NAMES = ["nginx", "redis"]
SLUG = {"type": "string", "pattern": "^[a-z-]+$"}
SERVICE = {
    "type": "object",
    "properties": {
        "unit": {"enum": ["nginx", "redis"]},
        "kind": {"const": "web"},
        "slug": SLUG,
        "loose": {"type": "string", "pattern": "[a-z]+"},
        "lines": {"type": ["integer", "null"]},
        "either": {"type": ["integer", "string"]},
        "host": {"type": "string", "maxLength": 60},
        "since": {"type": "string", "format": "date"},
        "mixed": {"oneOf": [{"type": "integer"}, {"enum": ["all"]}]},
        "ports": {"type": "array", "items": {"type": "integer"}},
        "words": {"type": "array", "items": {"type": "string"}},
        "on": {"type": "object", "properties": {"day": {"type": "integer"}, "name": {"type": "string"}}},
        "any": {},
    },
}
CLOSED = {"type": "object", "properties": {"name": {"type": "string"}}, "additionalProperties": False}
NUMBERS = {"type": "object", "properties": {"n": {"type": "integer"}}, "additionalProperties": False}
OPEN = {"type": "object", "properties": {"name": {"type": "string"}}}


@app.post("/json")
def by_json_schema():
    body = request.get_json()
    validate(body, SERVICE)
    os.system("restart " + body["unit"])
    os.system("restart " + body["kind"])
    os.system("restart " + body["slug"])
    os.system("restart " + body["loose"])  # S605
    os.system("restart %s" % body["lines"])
    os.system("restart %s" % body["either"])  # S605
    os.system("restart " + body["host"])  # S605
    os.system("restart " + body["since"])  # S605
    os.system("restart %s" % body["mixed"])
    os.system("restart %s" % body["ports"][0])
    os.system("restart %s" % body["words"][0])  # S605
    os.system("restart %s" % body["on"]["day"])
    os.system("restart %s" % body["on"]["name"])  # S605
    os.system("restart %s" % body["any"])  # S605
    os.system("restart %s" % body["unlisted"])  # S605
    for word in body["words"]:
        os.system("restart " + word)  # S605
    return ""


@app.post("/json/renamed")
def by_another_name():
    body = request.get_json()
    try:
        check_document(schema=SERVICE, instance=body)
    except ValidationError:
        abort(400)
    os.system("restart " + body["unit"])
    return os.popen("restart " + body["host"]).read()  # S605


@app.post("/json/formats")
def with_formats():
    body = request.get_json()
    jsonschema.validate(body, SERVICE, format_checker=FormatChecker())
    os.system("restart " + body["since"])
    return os.popen("restart " + body["host"]).read()  # S605


@app.post("/json/instance")
def by_instance():
    body = request.get_json()
    checker = Draft7Validator(SERVICE)
    checker.validate(body)
    os.system("restart " + body["unit"])
    return os.popen("restart " + body["host"]).read()  # S605


@app.post("/json/told")
def told_by_instance():
    body = request.get_json()
    if not Draft7Validator(SERVICE).is_valid(body):
        abort(400)
    os.system("restart " + body["unit"])
    return os.popen("restart " + body["host"]).read()  # S605


@app.post("/json/elsewhere")
def by_schema_of_another_module():
    body = request.get_json()
    validate(body, ORDER)
    return os.popen("restart " + body["host"]).read()


@app.post("/json/other")
def by_schema_that_refers():
    body = request.get_json()
    validate(body, {"properties": {"host": {"$ref": "#/definitions/host"}, "name": HOSTS}, "definitions": {"host": SLUG}})
    os.system("restart " + body["host"])
    return os.popen("restart " + body["name"]).read()


@app.post("/json/numbers")
def numbers():
    body = request.get_json()
    validate(body, NUMBERS)
    return os.popen("restart %s" % body).read()


@app.post("/json/closed")
def closed():
    body = request.get_json()
    validate(body, CLOSED)
    for key in body:
        os.system("restart " + key)
    for value in body.values():
        os.system("restart " + value)  # S605
    return str((users.find_one({"name": body["name"]}), users.find_one(body)))


@app.post("/json/open")
def open_to_more():
    body = request.get_json()
    validate(body, OPEN)
    for key in body:
        os.system("restart " + key)  # S605
    found = users.find_one({"name": body["name"]})
    return str((found, users.find_one({"name": body["more"]})))  # SEC107


@app.post("/fast")
def by_compiled():
    compiled = fastjsonschema.compile(SERVICE)
    body = compiled(request.get_json())
    other = fastjsonschema.validate(SERVICE, request.get_json())
    os.system("restart " + body["unit"] + body["since"] + other["unit"])
    os.system("restart " + body["host"])  # S605
    return os.popen("restart " + other["host"]).read()  # S605


RULES = {
    "unit": {"type": "string", "allowed": ["nginx"]}, "slug": {"type": "string", "regex": "[a-z]+"}, "host": {"type": "string"},
    "lines": {"type": "integer"}, "page": {"coerce": int}, "tested": {"type": "string", "check_with": "host"},
    "on": {"type": "dict", "schema": {"day": {"type": "integer"}, "name": {"type": "string"}}},
    "ports": {"type": "list", "schema": {"type": "integer"}}, "hosts": {"type": "list", "schema": {"type": "string"}},
}


@app.post("/cerberus")
def by_cerberus():
    body = request.get_json()
    if not cerberus.Validator(RULES).validate(body):
        abort(400)
    os.system("restart " + body["unit"] + body["slug"] + body["tested"])
    os.system("restart %s %s" % (body["lines"], body["page"]))
    os.system("restart %s %s" % (body["on"]["day"], body["ports"][0]))
    os.system("restart " + body["host"])  # S605
    os.system("restart %s" % body["on"]["name"])  # S605
    os.system("restart %s" % body["hosts"][0])  # S605
    return ""


@app.post("/cerberus/document")
def by_document():
    checker = Validator(RULES)
    if not checker.validate(request.get_json()):
        return str(checker.errors)
    os.system("restart " + checker.document["unit"])
    other = checker.validated(request.get_json())
    os.system("restart " + other["unit"])
    os.system("restart " + other["host"])  # S605
    return os.popen("restart " + checker.document["host"]).read()  # S605


FORM = vol.Schema({
    vol.Required("unit"): vol.In(NAMES), vol.Optional("lines", default=1): vol.Coerce(int), "page": int,
    "slug": vol.All(str, vol.Match(r"[a-z]+$")), "loose": vol.Match(r"[a-z]+"), "host": vol.All(str, vol.Length(max=60)),
    "either": vol.Any("all", int), "name": vol.Any(None, str), "hosts": [str], "ports": [int], "tested": vol.All(str, HOSTS),
    "on": {"day": int, "name": str},
})


@app.post("/voluptuous")
def by_voluptuous():
    body = FORM(request.get_json())
    os.system("restart " + body["unit"] + body["slug"] + body["tested"])
    os.system("restart %s %s %s" % (body["lines"], body["page"], body["either"]))
    os.system("restart %s %s" % (body["ports"][0], body["on"]["day"]))
    os.system("restart " + body["loose"])  # S605
    os.system("restart " + body["host"])  # S605
    os.system("restart %s" % body["name"])  # S605
    os.system("restart %s" % body["hosts"][0])  # S605
    os.system("restart %s" % body["on"]["name"])  # S605
    return ""


@app.post("/schema")
def by_schema():
    form = schema.Schema({
        "unit": schema.Or("nginx", "redis"), "lines": schema.And(schema.Use(int), lambda n: n > 0), "host": schema.And(str, len),
        schema.Optional("name"): schema.Use(str), "slug": schema.Regex(r"^[a-z]+$"), "loose": schema.Regex(r"[a-z]+"),
    })
    body = form.validate(request.get_json())
    os.system("restart " + body["unit"] + body["slug"])
    os.system("restart %s" % body["lines"])
    os.system("restart " + body["host"])  # S605
    os.system("restart " + body["name"])  # S605
    os.system("restart " + body["loose"])  # S605
    return ""


@app.post("/schema/told")
def told_by_schema():
    body = request.get_json()
    if not schema.Schema({"unit": schema.Or("nginx", "redis"), "host": str}).is_valid(body):
        abort(400)
    os.system("restart " + body["unit"])
    return os.popen("restart " + body["host"]).read()  # S605
