# profile: standard
"""Bodies of requests whose fields have types, and others."""
from typing import Any, Dict

from fastapi import Body, FastAPI
from pydantic import BaseModel, EmailStr
from pymongo import MongoClient

from shop.models import Search

app = FastAPI()
users = MongoClient("mongodb+srv://app@db.example.org").app.users


class Login(BaseModel):
    name: str
    email: EmailStr
    extra: dict


@app.post("/login")
def login(body: Login):
    users.find_one({"name": body.name, "email": body.email})
    return {"found": users.count_documents({"extra": body.extra})}  # SEC107


@app.post("/search")
def search(body: Search):
    return {"found": users.count_documents({"name": body.name})}


@app.post("/any")
def anything(body: Dict[str, Any] = Body(...), other: Any = Body(...)):
    users.find_one({"name": body["name"]})  # SEC107
    return {"found": users.count_documents({"name": other})}  # SEC107
