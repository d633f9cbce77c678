# profile: standard
"""What endpoints of FastAPI collect by name, which no visitor fills in, and what is sent."""
from fastapi import APIRouter, Body, Depends
from shop.models import User

router = APIRouter()


@router.patch("/users/{name}")
async def change(name: str, **options):
    await User.filter(name=name).update(**options)


@router.patch("/all/{name}")
async def change_all(name: str, body: dict):
    await User.filter(name=name).update(**body)  # SEC125


def made(crud, session):
    async def endpoint(item: dict = Body(...), store=Depends(session), **keys):
        return await crud.update(store, item, **keys)

    return endpoint


def add(crud, session):
    router.add_api_route("/{id}", made(crud, session), methods=["PATCH"])
