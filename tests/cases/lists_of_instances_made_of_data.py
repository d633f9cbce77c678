# profile: standard
"""Lists and mappings of instances that libraries make of data."""
import os

import cattrs
from flask import Flask, request
from pydantic import BaseModel, TypeAdapter

app = Flask(__name__)


class Part(BaseModel):
    name: str
    size: int


PARTS = TypeAdapter(list[Part])


@app.post("/parts")
def parts():
    for part in PARTS.validate_json(request.data):
        os.system(f"make {part.size}")
        os.system(f"make {part.name}")  # S605
    for part in cattrs.structure(request.json, list[Part]):
        os.system(f"make {part.size}")
        os.system(f"make {part.name}")  # S605
    for name, part in TypeAdapter(dict[str, Part]).validate_python(request.json).items():
        os.system(f"make {part.size}")
        os.system(f"make {name}")  # S605
    for name in TypeAdapter(list[str]).validate_python(request.json):
        os.system(f"make {name}")  # S605
