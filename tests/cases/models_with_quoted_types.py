# profile: standard
# Types in quotes, of fields and of parameters, say as much as others; so does a decorator under another name.
import os
from dataclasses import dataclass as fields_of
from typing import List, Literal, Optional, Union

from fastapi import FastAPI
from pydantic import BaseModel
from pydantic.dataclasses import dataclass as checked
from somewhere import keep

app = FastAPI()


class Item(BaseModel):
    size: int
    name: str
    parent: Optional["Item"] = None
    children: "list[Item]" = []
    count: "int" = 0
    most: "Optional[int]" = None
    kind: "Literal['a', 'b']" = "a"
    said: Literal["int", "float"] = "int"
    note: "int | str" = ""
    broken: "int[" = 0


class Box(BaseModel):
    one: "Item"
    some: List["Item"] = []
    either: Union["Item", None] = None


@app.post("/boxes")
def boxes(box: Box, item: "Item", number: "int", some: "Optional[Item]"):
    os.system(f"take {box.one.size} {box.some[0].size} {box.either.size}")
    os.system(f"take {item.parent.size} {item.children[0].size}")
    os.system(f"take {item.count} {item.most} {item.kind} {item.said} {number} {some.size}")
    os.system(f"take {box.one.name}")  # S605
    os.system(f"take {item.parent.name}")  # S605
    os.system(f"take {item.note}")  # S605
    os.system(f"take {item.broken}")  # S605
    for child in item.children:
        os.system(f"take {child.size}")
        os.system(f"take {child.name}")  # S605


@fields_of
class Job:
    number: int
    title: str


@checked
class Task:
    number: int
    title: str


@keep
class Other:
    number: int


@app.post("/jobs")
def jobs(job: Job, task: Task, other: Other):
    os.system(f"do {job.number} {task.number}")
    os.system(f"do {job.title}")  # S605
    os.system(f"do {task.title}")  # S605
    os.system(f"do {other.number}")  # S605
