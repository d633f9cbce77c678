# profile: standard
"""What a function, a property or a variable of the module is declared to be, where what it gives says nothing."""
import httpx
from fastapi import APIRouter, Depends, Request

router = APIRouter()


def client(request: Request) -> httpx.AsyncClient:
    return request.app.state.client


def counter(request: Request) -> int:
    return request.app.state.counter


class Context:
    client: httpx.AsyncClient
    names: dict

    @property
    def other(self) -> httpx.AsyncClient:
        return self.things["other"]


context: Context = make_context()
names: dict = make_names()


@router.get("/1")
async def first(address: str, client=Depends(client), counter=Depends(counter)):
    counter.get(address)
    return (await client.get(address)).json()  # SEC103


@router.get("/2")
async def second(address: str, request: Request):
    return (await client(request).get(address)).json()  # SEC103


@router.get("/3")
async def third(address: str):
    names.get(address)
    context.names.get(address)
    await context.other.get(address)  # SEC103
    return (await context.client.get(address + "/all")).json()  # SEC103
