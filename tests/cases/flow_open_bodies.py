# profile: standard
"""Models of pydantic that keep fields that they do not declare: the client names them."""
from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Extra

from shop import load

app = FastAPI()


class Closed(BaseModel):
    name: str


class Open(BaseModel, extra=Extra.allow):
    name: str


class Configured(BaseModel):
    model_config = ConfigDict(extra="allow")
    name: str


class ConfiguredOnce(BaseModel):
    name: str

    class Config:
        extra = "allow"


@app.patch("/a")
def a(user: Closed):
    known = load()
    for key, value in user.dict().items():
        setattr(known, key, value)


@app.patch("/b")
def b(user: Open):
    known = load()
    for key, value in user.dict().items():
        setattr(known, key, value)  # SEC116


@app.patch("/c")
def c(user: Configured):
    known = load()
    for key, value in user.model_dump(exclude_unset=True).items():
        setattr(known, key, value)  # SEC116


@app.patch("/d")
def d(user: ConfiguredOnce):
    known = load()
    for key, value in user.model_dump().items():
        setattr(known, key, value)  # SEC116


@app.patch("/e")
def e(user: dict):
    known = load()
    for key, value in user.items():
        setattr(known, key, value)  # SEC116
