# profile: standard
"""Parts of parameters that a function looks up before it uses them; types by another name; keys of an environment."""
import os
from typing import NewType

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import APIKeyHeader

app = FastAPI()
KINDS = frozenset({"one", "two"})
Number = NewType("Number", int)
Name = NewType("Name", str)
EXPECTED = os.environ["API_KEY"]
HOME = os.environ["HOME"]


def handle(event: dict):
    if event["kind"] in KINDS:
        os.system(f"process {event['kind']}")
        os.system(f"process {event['name']}")  # S605
    os.system(f"process {event['kind']}")  # S605


def typed(text, name):
    os.system(f"process {Number(int(text))}")
    os.system(f"process {Name(name)}")  # S605


def allowed(key: str = Depends(APIKeyHeader(name="X-API-Key"))):
    if key == HOME:
        return
    if key != EXPECTED:  # SEC212
        raise HTTPException(403)


@app.get("/", dependencies=[Depends(allowed)])
def index():
    return {}
