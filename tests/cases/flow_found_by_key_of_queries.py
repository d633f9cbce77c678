# profile: standard
"""Keys of records, as SQLAlchemy and its like look for them: where one was found, the key is what the program gave out."""
import os

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse
from sqlalchemy import select
from sqlalchemy.orm import Session

from project.models import Room

app = FastAPI()
engine = make_engine()


@app.get("/scalar/{room_id}")
async def scalar(room_id: str, name: str):
    room = await engine.session.scalar(select(Room).where(Room.id == room_id, Room.name == name))
    if not room:
        raise HTTPException(404)
    os.listdir(f"/srv/{name}")  # SEC101
    return os.listdir(f"/srv/{room_id}")


@app.get("/statement/{room_id}")
async def statement(room_id: str):
    query = select(Room).where(Room.id == room_id)
    result = await engine.session.execute(query)
    room = result.scalar_one_or_none()
    if room is None:
        raise HTTPException(404)
    return FileResponse(f"/srv/{room_id}")


@app.get("/filter/{room_id}")
def filtered(room_id: str):
    with Session(engine) as session:
        if session.query(Room).filter(Room.id == room_id).first() is None:
            raise HTTPException(404)
        return FileResponse(f"/srv/{room_id}")


@app.get("/get/{room_id}")
def got(room_id: str):
    room = engine.session.get(Room, room_id)
    if room is None:
        raise HTTPException(404)
    return FileResponse(f"/srv/{room_id}")


@app.get("/one/{room_id}/{other_id}")
def one(room_id: str, other_id: str):
    Room.query.filter_by(id=room_id).one()
    Room.query.filter_by(id=other_id).all()
    os.listdir(f"/srv/{other_id}")  # SEC101
    return FileResponse(f"/srv/{room_id}")


@app.get("/helper/{room_id}")
def helped(room_id: str):
    find_room(room_id)
    return FileResponse(f"/srv/{room_id}")


def find_room(room_id):
    room = Room.query.get(room_id)
    if room is None:
        raise HTTPException(404)
    return room


@app.get("/others/{room_id}")
def others(room_id: str):
    room = engine.session.query(Room).filter(Room.id != room_id).first()
    if room is None:
        raise HTTPException(404)
    return FileResponse(f"/srv/{room_id}")  # SEC101


@app.get("/unasked/{room_id}")
def unasked(room_id: str):
    room = engine.session.get(Room, room_id)
    return FileResponse(f"/srv/{room_id}", headers={"X-Room": str(room is None)})  # SEC101


@app.get("/absent/{room_id}")
def absent(room_id: str):
    if engine.session.get(Room, room_id) is not None:
        raise HTTPException(409)
    return FileResponse(f"/srv/{room_id}")  # SEC101


@app.get("/digest/{content_hash}/{title}")
async def digest(content_hash: str, title: str):
    result = await engine.session.execute(select(Room).where(Room.content_hash == content_hash, Room.title != title))
    room = result.scalar_one_or_none()
    if not room:
        raise HTTPException(404)
    os.listdir(f"/srv/{title}")  # SEC101
    return FileResponse(f"/srv/{content_hash}")


@app.get("/beginning/{digest}")
async def beginning(digest: str):
    if not await engine.session.scalar(select(Room).where(Room.digest.startswith(digest))):
        raise HTTPException(404)
    return FileResponse(f"/srv/{digest}")  # SEC101
