# profile: standard
"""Handlers of FastHTML take parameters from requests; elements escape what is in them, other answers do not."""
from fasthtml.common import *

app, rt = fast_app()
routes = APIRouter(prefix="/more")


@rt("/pages/{name:path}")
async def page(name: str):
    return FileResponse(f"pages/{name}")  # SEC101


@rt("/numbers/{number}")
async def numbered(number: int):
    return FileResponse(f"pages/{number}")


@rt
def bold(name: str):
    return f"<b>{name}</b>"  # SEC105


@rt
def element(name: str):
    return Div(f"Hello {name}", P(name))


@rt
def raw(name: str):
    return Div(NotStr(f"<b>{name}</b>"), NotStr("<br>"))  # SEC105


@routes("/go")
def go(target: str, sess):
    if "next" in sess:
        return RedirectResponse(sess["next"])
    return RedirectResponse(target)  # SEC104


@routes.get("/move")
def move(target: str):
    return Redirect(target)  # SEC104


@app.post("/keep")
async def keep(file: UploadFile):
    open("/kept/" + file.filename)  # SEC101
    open("/kept/last")


@app.ws("/talk")
async def talk(name: str, send):
    await send(open("/pages/" + name).read())  # SEC101
