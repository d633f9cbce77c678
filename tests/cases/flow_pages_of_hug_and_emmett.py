# profile: standard
"""Hug fills in parameters by name, Emmett those that its routes name; both read more from their requests."""
import hug
from emmett import App, redirect, request, websocket

app = App(__name__)
pages = app.module(__name__, "pages")
router = hug.route.API(__name__)


@hug.get()
def one(name: str):
    open(name)  # SEC101


@hug.get("/page", output=hug.output_format.html)
def page(name):
    return "<b>%s</b>" % name  # SEC105


@hug.get("/data", output=hug.output_format.json)
def data(name):
    return "<b>%s</b>" % name


@hug.post("/{name}")
def several(name, request, number: hug.types.number, whole: int = 3):
    open(name)  # SEC101
    open(request.params["name"])  # SEC101
    open("/srv/%s" % number)
    open("/srv/%s" % whole)


@router.get("/back")
def back(address, response, api_version=1):
    open("/srv/%s" % api_version)
    hug.redirect.to(address)  # SEC104


@hug.local()
def own(name: str):
    open(name)


@hug.object.http_methods("/things")
class Things:
    def get(self, name):
        open(name)  # SEC101

    def helper(self, name):
        open(name)


@app.route("/files/<str:name>/<int:number>")
async def in_route(name, number):
    open("/srv/%s" % number)
    open(name)  # SEC101


@pages.route("/send")
async def sent():
    params = await request.body_params
    open(params["name"])  # SEC101
    open(params.name)  # SEC101
    redirect(request.query_params.back)  # SEC104


@pages.websocket("/talk")
async def talk():
    open(await websocket.receive())  # SEC101
