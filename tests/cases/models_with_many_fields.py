# profile: standard
"""Fields of a model, one after the other: however many there are, the model says what they are called."""
from typing import Optional

from fastapi import FastAPI
from pydantic import BaseModel

from project import rooms

app = FastAPI()


class Room(BaseModel):
    a: Optional[str] = None
    b: Optional[str] = None
    c: Optional[str] = None
    d: Optional[str] = None
    e: Optional[str] = None
    f: Optional[str] = None
    g: Optional[str] = None
    h: Optional[str] = None


class Extended(Room):
    model_config = {"extra": "allow"}


@app.put("/rooms/{key}")
def change(key: int, sent: Room):
    room = rooms[key]
    for name, value in sent.dict(exclude_unset=True).items():
        setattr(room, name, value)


@app.put("/extended/{key}")
def change_extended(key: int, sent: Extended):
    room = rooms[key]
    for name, value in sent.dict(exclude_unset=True).items():
        setattr(room, name, value)  # SEC116
