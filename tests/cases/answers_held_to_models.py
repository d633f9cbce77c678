# profile: standard
"""FastAPI sends of an answer the fields that its model has."""
from typing import List, Optional, Dict
from fastapi import FastAPI
from pydantic import BaseModel
from shop.models import Out

app = FastAPI()


class User(BaseModel):
    name: str


class Full(User):
    password: str


@app.get("/of_model", response_model=User)
def of_model(user):
    return {"name": user.name, "password": user.password}


@app.get("/by_annotation")
def by_annotation(user) -> User:
    return {"name": user.name, "password": user.password}


@app.get("/with_a_field", response_model=Full)
def with_a_field(user):
    return {"name": user.name, "password": user.password}  # SEC706


@app.get("/of_models_elsewhere", response_model=List[Out])
def of_models_elsewhere(users):
    return [{"name": user.name, "password": user.password} for user in users]  # SEC706


@app.get("/of_anything")
def of_anything(user) -> Dict[str, str]:
    return {"name": user.name, "password": user.password}  # SEC706


@app.get("/of_none", response_model=None)
def of_none(user) -> User:
    return {"name": user.name, "password": user.password}  # SEC706


@app.get("/without")
def without(user):
    return {"name": user.name, "password": user.password}  # SEC706


@app.get("/of_lists")
def of_lists(user) -> Optional[List[User]]:
    answer = [{"name": user.name, "password": user.password}]
    return answer


@app.get("/of_lists_with_a_field", response_model=List[Full])
def of_lists_with_a_field(user):
    return [{"name": user.name, "password": user.password}]  # SEC706


@app.get("/left_out", response_model=Full, response_model_exclude={"password"})
def left_out(user):
    return {"name": user.name, "password": user.password}
