# profile: standard
"""Attributes that a visitor chooses, set and read by special methods and in the dictionaries of objects."""
import dataclasses

from flask import Flask, request

app = Flask(__name__)
COLUMNS = ("name", "price")


class Tea:
    name: str
    price: int

    def change(self, column, value):
        self.__setattr__(column, value)  # SEC116


@app.route("/tea", methods=["POST"])
def change_tea():
    tea = Tea()
    tea.__setattr__(request.form["column"], request.form["value"])  # SEC116
    object.__setattr__(tea, request.form["column"], 1)  # SEC116
    tea.__dict__[request.form["column"]] = 1  # SEC116
    vars(tea)[request.form["column"]] = 1  # SEC116
    tea.change(request.form["column"], 2)
    return {"found": tea.__getattribute__(request.args["column"])}  # SEC116


@app.route("/known", methods=["POST"])
def change_what_is_known():
    tea = Tea()
    column = request.form["column"]
    if column not in COLUMNS:
        return {}
    tea.__setattr__(column, 1)
    tea.__dict__[column] = 1
    tea.__setattr__("name", request.form["name"])
    tea.__dict__["price"] = request.form["price"]
    request.form["seen"][tea.__dict__["name"]] = 1
    return {"total": tea.__dict__[f"{column}_total"]}


@dataclasses.dataclass(frozen=True)
class Parcel:
    name: str
    label: str = ""
    page: str = ""

    def __post_init__(self):
        object.__setattr__(self, "label", self.name.upper())
        object.__setattr__(self, "page", "parcel.html")
        for field in dataclasses.fields(self):
            object.__setattr__(self, field.name, getattr(self, field.name) or "none")

    def change(self, name):
        super().__setattr__(name, 1)  # SEC116


@app.route("/parcel", methods=["POST"])
def send_parcel():
    parcel = Parcel(request.form["name"])
    parcel.change(request.form["column"])
    return {"parcel": parcel.label}


class Crate:
    def __init__(self, name):
        object.__setattr__(self, "name", name)


@app.route("/crate", methods=["POST"])
def open_crate():
    return {"text": open(Crate(request.form["name"]).name).read()}  # SEC101
