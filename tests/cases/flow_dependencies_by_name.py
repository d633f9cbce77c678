# profile: standard
"""Dependencies of FastAPI that go by another name: what they give is nobody's data, and its methods are followed."""
import os
from pathlib import Path
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI, HTTPException

app = FastAPI()


class Store:
    def __init__(self, root: Path):
        self.root = root.resolve()

    def inside(self, name: str) -> Path:
        path = (self.root / name).resolve()
        if not path.is_relative_to(self.root):
            raise HTTPException(404)
        return path

    def beside(self, name: str) -> Path:
        return self.root / name


def store() -> Store:
    return Store(Path("/srv"))


Stored = Annotated[Store, Depends(store)]


@app.delete("/numbers/{number}")
def by_number(number: UUID, kept: Stored):
    os.remove(kept.beside(str(number)))


@app.delete("/inside/{name:path}")
def by_inside(name: str, kept: Stored):
    os.remove(kept.inside(name))


@app.delete("/beside/{name:path}")
def by_beside(name: str, kept: Stored):
    os.remove(kept.beside(name))  # SEC101
