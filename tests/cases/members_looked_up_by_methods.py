# profile: standard
"""Members of an enumeration that its methods look up are those that the program lists."""
import enum

import requests
from flask import Flask, request
from yarl import URL

app = Flask(__name__)


class Indicator(enum.Enum):
    MEAN = "sum(values) / len(values)"
    TOTAL = "sum(values)"

    @classmethod
    def parse(cls, name):
        return cls[name.upper()]

    @classmethod
    def of(cls, text):
        return cls(text)


class Loose(enum.Enum):
    MEAN = "sum(values)"

    @classmethod
    def parse(cls, name):
        return name if name.startswith("sum") else cls(name).value


@app.route("/indicator")
def indicator():
    values = [float(text) for text in request.args.getlist("value")]
    name = request.args["name"]
    return {
        "first": eval(Indicator.parse(name).value, {"values": values}),
        "second": eval(Indicator.of(name).value, {"values": values}),
    }


@app.route("/loose")
def loose():
    return {"third": eval(Loose.parse(request.args["name"]), {"values": []})}  # S307


class Service(enum.Enum):
    USERS = "http://users.internal:8001"
    ORDERS = "http://orders.internal:8002"

    def at(self, path):
        return URL(self.value).with_path(path)

    def beside(self, host):
        return f"http://{host}/{self.name}"


@app.route("/proxy/<service>")
def proxy(service):
    page = request.args["page"]
    first = requests.get(Service[service.upper()].at("/" + page), timeout=5)
    second = requests.get(Service[service.upper()].beside(page), timeout=5)  # SEC103
    return {"first": first.text, "second": second.text}
