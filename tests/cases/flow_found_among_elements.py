# profile: standard
"""Names by which something was found among what the program has: `next((room for room in rooms if room.name == name), None)`."""
import os

from fastapi import FastAPI, HTTPException

from project import manager

app = FastAPI()


@app.get("/first/{name}")
async def first(name: str, other: str):
    rooms = await manager.rooms()
    room = next((room for room in rooms if room.name == name), None)
    if room is None:
        raise HTTPException(404)
    os.listdir(f"/srv/{other}")  # SEC101
    return os.listdir(f"/srv/{name}")


@app.get("/true/{name}")
def true(name: str):
    if not next((room for room in manager.rooms() if room.open and name == room.name), None):
        raise HTTPException(404)
    return os.listdir(f"/srv/{name}")


@app.get("/all/{name}")
def all_of_them(name: str):
    rooms = [room for room in manager.rooms() if room.name == name]
    if not rooms:
        raise HTTPException(404)
    return os.listdir(f"/srv/{name}")


@app.get("/other/{name}")
def others(name: str):
    room = next((room for room in manager.rooms() if room.name != name), None)
    if room is None:
        raise HTTPException(404)
    return os.listdir(f"/srv/{name}")  # SEC101


@app.get("/new/{name}")
def new(name: str):
    room = next((room for room in manager.rooms() if room.name == name), None)
    if room is not None:
        raise HTTPException(409)
    return os.listdir(f"/srv/{name}")  # SEC101


@app.post("/sent/{name}")
def sent(name: str, rooms: list):
    if next((room for room in rooms if room == name), None) is None:
        raise HTTPException(404)
    return os.listdir(f"/srv/{name}")  # SEC101
