# profile: standard
"""What schemas of marshmallow make of the fields that they have loaded."""

from dataclasses import dataclass

from flask import Flask, request
from marshmallow import Schema, ValidationError, fields, post_load, validates_schema
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("sqlite://")


@dataclass
class Order:
    name: str
    size: int


class RangeSchema(Schema):
    low = fields.Float(required=True)
    column = fields.String(required=True)

    @validates_schema
    def check(self, data, **kwargs):
        if data["column"] not in {"amount", "weight"}:
            raise ValidationError("column", "column")

    @post_load
    def clause(self, data, **kwargs) -> str:
        return f"{data['column']} > {data['low']}"


class OpenSchema(Schema):
    low = fields.Float(required=True)
    column = fields.String(required=True)

    @post_load
    def clause(self, data, **kwargs) -> str:
        return f"{data['column']} > {data['low']}"


class OrderSchema(Schema):
    name = fields.String()
    size = fields.Int()

    @post_load
    def make(self, data, **kwargs):
        return Order(**data)


@app.post("/a")
def a():
    clause = RangeSchema().load(request.get_json())
    with engine.connect() as conn:
        conn.execute(text(f"SELECT id FROM facts WHERE {clause}"))


@app.post("/b")
def b():
    clause = OpenSchema().load(request.get_json())
    with engine.connect() as conn:
        conn.execute(text(f"SELECT id FROM facts WHERE {clause}"))  # S608


@app.post("/c")
def c():
    order = OrderSchema().load(request.get_json())
    open("/srv/" + order.name)  # SEC101
    open(f"/srv/{order.size}")
    return ""
