# profile: standard
"""Methods of instances of the module that are handed over know their instance."""

import subprocess
from functools import partial
from pathlib import Path
from typing import Annotated
from fastapi import APIRouter, BackgroundTasks, Body

router = APIRouter()


class Runner:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self):
        return {p.stem for p in self.folder.glob("*.sh")}

    def run(self, name: str, *args: str) -> int:
        if name not in self.names():
            raise KeyError(name)
        return subprocess.run([self.folder / f"{name}.sh", *args], timeout=120).returncode

    def run_any(self, name: str, *args: str) -> int:
        return subprocess.run([self.folder / f"{name}.sh", *args], timeout=120).returncode  # S603


class Hub:
    def __init__(self):
        self.scripts = Runner(Path("/srv"))


hub = Hub()
runner = Runner(Path("/srv"))


@router.post("/a")
async def a(name: str, tasks: BackgroundTasks, args: Annotated[list, Body()] = []):
    tasks.add_task(partial(hub.scripts.run, name), *args)


@router.post("/b")
async def b(name: str, tasks: BackgroundTasks, args: Annotated[list, Body()] = []):
    tasks.add_task(runner.run, name, *args)


@router.post("/c")
async def c(name: str, tasks: BackgroundTasks, args: Annotated[list, Body()] = []):
    tasks.add_task(runner.run_any, name, *args)
