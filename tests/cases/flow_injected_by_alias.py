# profile: standard
"""Types of dependencies that have a name of their own."""
from typing import Annotated, Any

import httpx
from fastapi import APIRouter, Body, Depends
from motor.motor_asyncio import AsyncIOMotorDatabase
from pydantic import BaseModel, StrictInt, StrictStr

router = APIRouter()


def database() -> AsyncIOMotorDatabase:
    return mongo.get_database("library")


def client_of() -> httpx.AsyncClient:
    return httpx.AsyncClient(timeout=5)


Database = Annotated[AsyncIOMotorDatabase, Depends(database)]
Client = Annotated[httpx.AsyncClient, Depends(client_of)]


class Filters(BaseModel):
    author: StrictStr | None = None
    year: StrictInt | None = None

    def as_query(self) -> dict[str, Any]:
        return {"author": self.author, "year": self.year}


@router.post("/books/raw")
async def raw(db: Database, stages: Annotated[list[dict[str, Any]], Body()]):
    return [row async for row in db.books.aggregate(stages)]  # SEC107


@router.post("/books")
async def books(db: Database, filters: Filters):
    return [row async for row in db.books.find(filters.as_query())]


@router.get("/callback")
async def callback(client: Client, issuer: str, code: str):
    await client.post("https://login.example.com/token", data={"code": code})
    return await client.post(f"{issuer}/token", data={"code": code})  # SEC103
