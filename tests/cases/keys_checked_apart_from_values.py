# profile: standard
"""The keys of a document may be checked, and what stands there not."""
from typing import Annotated, Any

from fastapi import Body, FastAPI, Request
from psycopg import connect, sql

app = FastAPI()
PATCHABLE = {"name", "price"}


@app.patch("/items")
async def change_items(request: Request) -> None:
    changes = await request.json()
    if unknown := changes.keys() - PATCHABLE:
        raise ValueError(unknown)
    for key, value in changes.items():
        connect("shop").execute(f"UPDATE shelf SET {key} = %s", [value])
        connect("shop").execute(f"UPDATE shelf SET {key} = '{value}'")  # S608


@app.patch("/values")
async def change_values(request: Request) -> None:
    changes = await request.json()
    if set(changes) - PATCHABLE:
        raise ValueError
    for key in changes:
        connect("shop").execute(f"UPDATE shelf SET {key} = 1")
    for value in changes.values():
        connect("shop").execute(f"UPDATE shelf SET name = '{value}'")  # S608


@app.patch("/body")
async def change_body(changes: Annotated[dict[str, Any], Body()]) -> None:
    if not changes.keys() <= PATCHABLE:
        raise ValueError
    connect("shop").execute("UPDATE shelf SET " + ", ".join(f"{key} = ?" for key in changes), list(changes.values()))
    connect("shop").execute("UPDATE shelf SET " + ", ".join(f"{key} = '{value}'" for key, value in changes.items()))  # S608


@app.patch("/wrong")
async def change_wrong(changes: Annotated[dict[str, Any], Body()]) -> None:
    if not changes.keys() - PATCHABLE:
        raise ValueError
    for key, value in changes.items():
        connect("shop").execute(f"UPDATE shelf SET {key} = %s", [value])  # S608


@app.patch("/placeholders")
async def change_by_placeholders(request: Request) -> None:
    changes = await request.json()
    parts = [sql.SQL("{} = {}").format(sql.Identifier(key), sql.Placeholder(key)) for key in changes]
    connect("shop").execute(sql.SQL("UPDATE shelf SET {}").format(sql.SQL(", ").join(parts)), changes)
