# profile: standard
# Guards above what registers the function that it is given, by the libraries and the names of both.

import bottle
from aiohttp import web
from ariadne import QueryType
from fastapi import APIRouter
from flask_socketio import SocketIO
from sanic import Sanic
from telebot import TeleBot

from .auth import admin_only, authenticated, check_auth, login_required, protected, traced

app = bottle.Bottle()
routes = web.RouteTableDef()
query = QueryType()
sanic = Sanic("shop")
bot = TeleBot(TOKEN)
sockets = SocketIO()
fast = APIRouter()


@login_required
@fast.get("/0")  # SEC558
def known():
    return "x"


@bottle.auth_basic(lambda user, password: False)
@app.get("/1")  # SEC558
def of_bottle():
    return "x"


@login_required
@bottle.route("/1")  # SEC558
def of_bottle_itself():
    return "x"


@login_required
@routes.get("/2")  # SEC558
async def of_aiohttp(request):
    return web.Response()


@login_required
@sanic.route("/3")  # SEC558
async def of_sanic(request):
    return None


@login_required
@query.field("users")  # SEC558
def of_ariadne(*_):
    return []


@login_required
@bot.message_handler(commands=["stop"])  # SEC558
def of_telebot(message):
    pass


@login_required
@sockets.on("delete")  # SEC558
def of_socketio(data):
    pass


@routes.get("/4")
@login_required
async def right(request):
    return web.Response()


@app.get("/5")
@bottle.auth_basic(lambda user, password: False)
def right_too():
    return "x"


@admin_only
@fast.get("/6")  # SEC558
def for_admins():
    return {}


@protected()
@fast.get("/7")  # SEC558
def for_some():
    return {}


@authenticated
@fast.get("/8")  # SEC558
def for_users():
    return {}


@check_auth
@fast.get("/9")  # SEC558
def checked():
    return {}


@traced
@fast.get("/10")
def for_all():
    return {}
