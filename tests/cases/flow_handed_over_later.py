# profile: standard
"""What follows an answer, what decoders make of data, and what templates are told to put in as it is."""
import sqlite3

import msgspec
from jinja2 import Environment, select_autoescape
from litestar.background_tasks import BackgroundTask as Later
from pydantic import BaseModel, TypeAdapter
from starlette.background import BackgroundTask
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route

pages = Environment(autoescape=select_autoescape())


class Order(msgspec.Struct):
    table: str
    number: int


class Request(BaseModel):
    table: str
    number: int


orders = msgspec.json.Decoder(Order)
requests = TypeAdapter(Request)


def forget(name):
    open("/cache/" + name, "w").close()  # SEC101


def forget_more(name):
    open("/cache/" + name, "w").close()  # SEC101


def forget_last(number):
    open(f"/cache/{number}", "w").close()


async def clear(request):
    name = request.query_params["name"]
    Later(forget_more, name)
    BackgroundTask(forget_last, number=int(request.query_params["number"]))
    return JSONResponse({}, background=BackgroundTask(forget, name=name))


async def order(request):
    rows = sqlite3.connect("orders.db")
    made = orders.decode(await request.body())
    rows.execute("SELECT * FROM " + made.table)  # S608
    rows.execute(f"SELECT * FROM orders WHERE number = {made.number}")
    asked = requests.validate_json(await request.body())
    rows.execute("SELECT * FROM " + asked.table)  # S608
    rows.execute(f"SELECT * FROM orders WHERE number = {asked.number}")
    return JSONResponse({})


async def show(request):
    name = request.query_params["name"]
    page = pages.from_string("<p>{{ name }}{{ motto|safe }}</p>")
    if name:
        return HTMLResponse(page.render(name="", motto=name))  # SEC105
    return HTMLResponse(page.render(name=name, motto=""))


routes = [Route("/clear", clear), Route("/order", order), Route("/show", show)]
