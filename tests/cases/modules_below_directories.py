# profile: standard
"""Modules that are loaded from a file which was found to lie below a directory of the program."""
import importlib.util
import os
import sys
from pathlib import Path

from fastapi import FastAPI, HTTPException

app = FastAPI()
BASE = Path(__file__).parent / "flows"


def resolved_below(path):
    base = os.path.realpath(str(BASE))
    resolved = os.path.realpath(str(path))
    if resolved != base and not resolved.startswith(base + os.sep):
        raise HTTPException(400)
    return Path(resolved)


@app.post("/run/{name}")
async def run(name: str):
    path = resolved_below(BASE / f"{name}.py")
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location("flow", path)
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    return {}


@app.post("/run-any/{name}")
async def run_any(name: str):
    path = BASE / f"{name}.py"
    spec = importlib.util.spec_from_file_location("flow", path)  # SEC117
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    return {}
