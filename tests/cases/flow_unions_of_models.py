# profile: standard
# python: 3.10
"""Unions of models, and what is left of them once their kind is known."""
import os
from typing import Annotated, Literal, Union

from fastapi import Body, FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class Mail(BaseModel):
    kind: Literal["mail"]
    subject: str


class Sms(BaseModel):
    kind: Literal["sms"]
    number: Annotated[str, Field(pattern=r"^\+\d{6,15}$")]
    text: str


Channel = Annotated[Union[Mail, Sms], Field(discriminator="kind")]
Channel2 = Annotated[Union[Sms, Mail], Field(discriminator="kind")]


@app.post("/a")
def a(channel: Channel = Body(...)):
    match channel:
        case Sms(number=number):
            os.system(f"sms {number}")


@app.post("/b")
def b(channel: Channel2 = Body(...)):
    match channel:
        case Sms(number=number):
            os.system(f"sms {number}")


@app.post("/c")
def c(channel: Sms):
    match channel:
        case Sms(number=number):
            os.system(f"sms {number}")


@app.post("/d")
def d(channel: Mail | Sms):
    if isinstance(channel, Sms):
        os.system(f"sms {channel.number}")
        os.system(f"sms {channel.text}")  # S605
    else:
        os.system(f"sms {channel.subject}")  # S605


@app.post("/e")
def e(channel: Channel):
    if isinstance(channel, Mail):
        return
    os.system(f"sms {channel.number}")


@app.post("/f")
def f(channel: Mail | Sms | None):
    os.system(f"sms {channel.number}")
    os.system(f"sms {channel.text}")  # S605


class Box(BaseModel):
    channel: Union[Mail, Sms]
    other: Sms | None = None


@app.post("/g")
def g(box: Box):
    os.system(f"sms {box.other.number}")
    match box.channel:
        case Sms(number=n):
            os.system(f"sms {n}")
        case Mail(subject=s):
            os.system(f"sms {s}")  # S605
