# profile: standard
# python: 3.10
"""Which model something is, as a pattern or a test of the type says."""

from typing import Annotated, Literal, Optional, Union
from pydantic import BaseModel, TypeAdapter, Discriminator, Tag, Field, HttpUrl, AfterValidator, StringConstraints
from fastapi import APIRouter, WebSocket
import msgspec
import requests

router = APIRouter()
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]


class Move(BaseModel):
    kind: Literal["move"]
    x: int


class Save(BaseModel):
    kind: Literal["save"]
    slot: Slug
    title: str = "untitled"


def tag_of(value):
    return value["kind"]


Event = Annotated[Union[Annotated[Move, Tag("move")], Annotated[Save, Tag("save")]], Discriminator(tag_of)]
EVENTS = TypeAdapter(Event)


def on_save(event: Save) -> None:
    open("/srv/" + event.slot)
    open("/srv/" + event.title)  # SEC101


@router.websocket("/play")
async def play(ws: WebSocket) -> None:
    while True:
        event = EVENTS.validate_python(await ws.receive_json())
        match event:
            case Save():
                on_save(event)
            case Move(x=x):
                db.execute(f"UPDATE player SET x = {x}")


@router.websocket("/play2")
async def play2(ws: WebSocket) -> None:
    event = EVENTS.validate_python(await ws.receive_json())
    if isinstance(event, Save):
        open("/srv/" + event.slot)
        open("/srv/" + event.title)  # SEC101


MSlug = Annotated[str, msgspec.Meta(pattern=r"^[a-z]+$")]


class Render(msgspec.Struct, tag="render"):
    scene: MSlug
    layers: list[MSlug] = []


class Clean(msgspec.Struct, tag="clean"):
    folder: str


Message = Union[Render, Clean]
decoder = msgspec.json.Decoder(Message)


@router.websocket("/play3")
async def play3(ws: WebSocket) -> None:
    msg = decoder.decode(await ws.receive_bytes())
    match msg:
        case Render() as r:
            open("/srv/" + r.scene)
            for l in r.layers:
                open("/srv/" + l)
        case Clean() as c:
            open("/srv/" + c.folder)  # SEC101


HOSTS = {"a.example.org"}


def known_host(url: HttpUrl) -> HttpUrl:
    if url.scheme != "https" or url.host not in HOSTS:
        raise ValueError("host not allowed")
    return url


PreviewUrl = Annotated[HttpUrl, AfterValidator(known_host)]


class Req(BaseModel):
    url: HttpUrl
    canonical: Optional[PreviewUrl] = None


@router.post("/a")
def a(body: Req):
    requests.get(str(body.canonical), timeout=3)


@router.post("/b")
def b(body: Req):
    requests.get(str(body.url), timeout=3)  # SEC103


@router.post("/c")
def c(body: Req):
    known_host(body.url)
    requests.get(str(body.url), timeout=3)
