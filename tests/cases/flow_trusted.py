# profile: standard
"""What is no data although it comes along with some: members of enumerations, names of fields, the text of a query."""
import enum
from pathlib import Path
from typing import Optional

from elsewhere import build, is_path_inside
from fastapi import FastAPI, HTTPException, Query
from pydantic import BaseModel
from sqlalchemy import text

app = FastAPI()
BASE = Path("/srv")


class Theme(str, enum.Enum):
    LIGHT = "light"
    DARK = "dark"


class Patch(BaseModel):
    name: str
    size: int


@app.get("/theme")
async def theme(chosen: Optional[Theme] = Query(Theme.LIGHT), other: Optional[str] = None):
    open("/srv/" + chosen.value)
    open(f"/srv/{chosen}")
    return open("/srv/" + other).read()  # SEC101


@app.patch("/fields")
async def fields(patch: Patch, session: object):
    for field in patch.model_fields_set:
        if getattr(patch, field) is None:
            return None
    return getattr(patch, patch.name)  # SEC116


@app.get("/built")
async def built(name: str, connection: object):
    where, params = build(name)
    connection.execute(text(f"SELECT * FROM a WHERE {where}"), params)
    first, second = build(name)
    return connection.execute(text(f"SELECT * FROM a WHERE {first} {second}"))  # S608


@app.get("/inside/{name:path}")
async def inside(name: str):
    path = (BASE / name).resolve()
    if not is_path_inside(path, BASE):
        raise HTTPException(400)
    return path.read_text()


@app.get("/outside/{name:path}")
async def outside(name: str):
    path = (BASE / name).resolve()
    if is_path_inside(path, BASE):
        raise HTTPException(400)
    return path.read_text()  # SEC101


@app.get("/pairs")
async def pairs(name: str, kind: str):
    given = [(column, value) for column, value in (("name", name), ("kind", kind)) if value]
    clauses = tuple(f"{column} = ${number}" for number, (column, _) in enumerate(given))
    open("/srv/" + clauses[0])
    values = tuple(f"{number} = {value}" for number, (_, value) in enumerate(given))
    return open("/srv/" + values[0]).read()  # SEC101
