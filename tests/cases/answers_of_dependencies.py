# profile: standard
"""What dependencies of FastAPI give goes to the function that depends on them; what a route gives goes to its client."""
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.security import HTTPBasic, HTTPBasicCredentials

app = FastAPI()


def key(credentials: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> str:
    return credentials.password


@app.get("/1")
def first(given: Annotated[str, Depends(key)]) -> dict:
    return {"length": len(given)}


@app.get("/2")
def second(credentials: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> str:
    return credentials.password  # SEC706
