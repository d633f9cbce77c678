# profile: standard
"""What a schema loads has the names that the schema declares, wherever the schema comes from; its values are data all the same."""

import os

from flask import request
from marshmallow import Schema, fields

from elsewhere import GroupSchema


class UserSchema(Schema):
    name = fields.String()
    age = fields.Integer()


class Users:
    add_schema = None
    edit_schema = UserSchema()

    def put(self, user):
        item = self.edit_schema.load(request.get_json())
        for key, value in item.items():
            setattr(user, key, value)
        os.system(f"notify {item['age']}")
        os.system(f"notify {item['name']}")  # S605

    def patch(self, user):
        for key, value in request.get_json().items():
            setattr(user, key, value)  # SEC116


def handed(user, schema: Schema):
    item = schema.load(request.json)
    for key, value in item.items():
        setattr(user, key, value)
    os.system("notify " + item["name"])  # S605


def imported(user):
    item = GroupSchema().load(request.json)
    for key in item:
        setattr(user, key, item[key])


def made(user):
    item = Schema.from_dict({"name": fields.Str()})().load(request.json)
    for key, value in item.items():
        setattr(user, key, value)
