# profile: standard
"""Descriptors convert and check what they are set to, and attributes are set one after the other by their names."""
import os

from flask import Flask, request

app = Flask(__name__)


class Field:
    def __init__(self, cast=str):
        self.cast = cast
        self.name = None

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = self.cast(value)


class Choice(Field):
    def __init__(self, *choices):
        super().__init__()
        self.choices = choices

    def __set__(self, instance, value):
        if value not in self.choices:
            raise ValueError(value)
        super().__set__(instance, value)


class Typed:
    def __init__(self, convert):
        self.convert = convert

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        setattr(instance, self.name, self.convert(value))


class Row:
    number = Typed(int)
    text = Typed(str)

    def __init__(self, number, text):
        self.number = number
        self.text = text


class Base:
    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)


class Sample(Base):
    number = Field(int)
    label = Field()
    kind = Choice("tea", "coffee")


class Bag:
    def __init__(self, **values):
        self.__dict__.update(values)


@app.route("/rows")
def rows():
    row = Row(request.args["number"], request.args["text"])
    os.system(f"stat {row.number}")
    os.system(f"stat {row.text}")  # S605
    return {}


@app.route("/samples")
def samples():
    sample = Sample(number=request.args["number"], label=request.args["label"], kind=request.args["kind"])
    os.system(f"stat {sample.number}")
    os.system("stat " + sample.kind)
    os.system("stat " + sample.label)  # S605
    return {}


@app.route("/bags")
def bags():
    bag = Bag(name=request.args["name"], fixed="start")
    os.system("stat " + bag.fixed)
    os.system("stat " + bag.name)  # S605
    base = Base(name=request.args["other"], fixed="start")
    os.system("stat " + base.fixed)
    os.system("stat " + base.name)  # S605
    return {}
