# profile: standard
"""Functions of FastAPI that return what a class of answers is made of."""
import html

from fastapi import APIRouter, FastAPI
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse

app = FastAPI()
router = APIRouter()


@app.get("/page", response_class=HTMLResponse)
async def page(name: str, shown: bool = True):
    def title():
        return name

    if not shown:
        return f"<p>{html.escape(name)}</p>"
    return f"<p>{name}</p> {title}"  # SEC105


@router.get("/on", response_class=RedirectResponse)
def on(address: str):
    if address == "home":
        return "/" + address
    return address  # SEC104


@app.get("/file", response_class=FileResponse)
def file(name: str):
    return "/srv/" + name  # SEC101


@app.get("/data", response_class=JSONResponse)
def data(name: str):
    return f"<p>{name}</p>"


@app.get("/text")
def text(name: str):
    return f"<p>{name}</p>"
