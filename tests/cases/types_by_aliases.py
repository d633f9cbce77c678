# profile: standard
# python: 3.12
"""Types that go by other names."""
import os
from typing import Annotated, Literal, NewType, Optional, TypeAlias

from fastapi import FastAPI, Path, Query

app = FastAPI()
UserId = NewType("UserId", int)
Slug = NewType("Slug", str)
type Number = int
type Words = str
Limit = Annotated[int, Query(le=5)]
Name = Annotated[str, Path(pattern=r"^[a-z]+$")]
Free = Annotated[str, Path(max_length=8)]
Kind: TypeAlias = Literal["a", "b"]


@app.get("/users/{user}")
def user(user: UserId, number: Number, limit: Limit, name: Name, kind: Kind, other: UserId | None = None):
    os.system(f"show {user} {number} {limit}")
    os.system(f"show {name} {kind}")
    os.system(f"show {other}")


@app.get("/pages/{slug}")
def page(slug: Slug, words: Words, free: Free, other: Optional[Slug] = None):
    os.system(f"show {slug}")  # S605
    os.system(f"show {words}")  # S605
    os.system(f"show {free}")  # S605
    os.system(f"show {other}")  # S605


def show(limit: Limit, kind: Kind, name: Name, user: Optional[UserId] = None):
    os.system(f"show {limit} {kind} {user}")
    os.system(f"show {name}")  # S605
