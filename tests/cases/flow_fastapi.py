# profile: standard
"""Parameters of FastAPI: what a client sends, and what the program puts in."""
import base64
import io
from typing import Optional

from fastapi import Depends, FastAPI, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from PIL import Image
from pydantic import BaseModel
from shop.orders import OrderRequest, read_picture
from shop.services import LookupDependency, Service, Theme, default_theme, find

app = FastAPI()


@app.get("/a")
def sent(target: str, lookup: LookupDependency, service: Service = Depends(find)):
    RedirectResponse(lookup.address)
    RedirectResponse(f"{service}")
    return RedirectResponse(target)  # SEC104


@app.get("/b", response_class=HTMLResponse)
def shown(name: str, number: int):
    HTMLResponse(f"<p>{number}</p>")
    return HTMLResponse(f"<p>{name}</p>")  # SEC105


class Order(BaseModel):
    target: str
    number: int


class Signed(Request):
    pass


@app.post("/c")
def ordered(request: OrderRequest):
    return RedirectResponse(request.target)  # SEC104


@app.post("/d")
def declared(request: Optional[Order], websocket: Order):
    RedirectResponse(request.number)
    RedirectResponse(websocket.target)  # SEC104
    return RedirectResponse(request.target)  # SEC104


@app.post("/e")
def asked(request: Signed):
    RedirectResponse(request.state.target)
    return RedirectResponse(request.query_params["target"])  # SEC104


@app.post("/f")
def asked_so(request: "Request"):
    return RedirectResponse(request.app.state.target)


@app.get("/g")
def opened(url: str, kept: bool):
    if url.startswith("data:"):
        stream = io.BytesIO(base64.b64decode(url.partition(",")[2]))
    elif kept:
        stream = open("picture.png", "rb")
    else:
        stream = url.encode()
        Image.open(stream)  # SEC101
        stream = read_picture()
    return Image.open(stream)


@app.get("/h")
def themed(theme: Optional[Theme] = Query(Theme.light), name: Theme = Theme.dark, other: Theme = default_theme):
    Image.open(f"themes/{theme.value}.png")
    Image.open(f"themes/{name.value}.png")
    return Image.open(f"themes/{other.value}.png")  # SEC101
