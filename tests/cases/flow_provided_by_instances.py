# profile: standard
"""FastAPI calls the instance that a parameter depends on, with what was sent."""
from fastapi import Depends, FastAPI, Request

app = FastAPI()


class Header:
    def __init__(self, name):
        self.name = name

    def __call__(self, request: Request):
        return request.headers[self.name]


class Size(Header):
    def __call__(self, size: int = 0):
        return f"part-{size}"


class Named:
    def __call__(self, name: str):
        return f"/srv/{name}"


named = Named()


@app.get("/header")
def by_header(path=Depends(Header("X-Path"))):
    return open(path).read()  # SEC101


@app.get("/size")
def by_size(path=Depends(Size("X-Size"))):
    return open(path).read()


@app.get("/named")
def by_name(path: str = Depends(named)):
    return open(path).read()  # SEC101
