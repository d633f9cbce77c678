"""A proxy of werkzeug stands for what its function gives, each time that it is asked."""
from flask import Flask, g, request
from werkzeug.local import LocalProxy

app = Flask(__name__)


def _tenant():
    return request.headers["X-Tenant"]


def _number():
    return str(int(request.args["number"]))


language = LocalProxy(lambda: request.args["lang"])
tenant = LocalProxy(_tenant)
number = LocalProxy(_number)
member = LocalProxy(lambda: g.member)
fixed = LocalProxy(lambda: "en")


@app.get("/pages")
def pages():
    open("/srv/" + language)  # SEC101
    open("/srv/" + str(tenant))  # SEC101
    open("/srv/" + number)
    open("/srv/" + member)
    open("/srv/" + fixed)
    return {}
