# profile: standard
"""Functions without a name are handed over to frameworks, too."""
import aiohttp.web
import flask
from django.urls import path
from nicegui import ui
from starlette.routing import Route

app = flask.Flask(__name__)
app.add_url_rule("/files/<path:name>", view_func=lambda name: open(name).read())  # SEC101
app.add_url_rule("/pages/<int:number>", view_func=lambda number: open("/srv/%d" % number).read())
app.add_url_rule("/own", view_func=lambda: open("/srv/own").read())

urlpatterns = [
    path("files/<path:name>", lambda request, name: open(name)),  # SEC101
    path("file", lambda request: open(request.GET["name"])),  # SEC101
    path("pages/<int:number>", lambda request, number: open("/srv/%d" % number)),
]
routes = [
    aiohttp.web.get("/file", lambda request: open(request.query["name"])),  # SEC101
    Route("/file", lambda request: open(request.query_params["name"])),  # SEC101
    Route("/own", lambda request: open("/srv/own")),
]

field = ui.input("Name", on_change=lambda event: open(event.value))  # SEC101
ui.button("Open", on_click=lambda event: open(event.value))
names = sorted(["b", "a"], key=lambda name: open(name).read())
