# profile: standard
"""Commands that anyio runs: a text by a shell, a list without one."""
import shlex
import sys

import anyio
from fastapi import FastAPI

app = FastAPI()


async def convert(name):
    await anyio.run_process("convert " + name)  # S605
    await anyio.open_process(f"convert {name}")  # S605
    await anyio.run_process(["bash", "-c", "convert " + name])  # S606
    await anyio.run_process([sys.executable, "-c", f"print('{name}')"])  # S606
    await anyio.run_process("convert " + shlex.quote(name))
    await anyio.run_process("date")
    await anyio.run_process(["convert", name])


@app.get("/convert")
async def convert_sent(name: str):
    await anyio.run_process(["git", "clone", name])  # S606
    await anyio.open_process([name, "--version"])  # S606
    await anyio.run_process(["bash", "-c", "convert " + name])  # S606
    await anyio.run_process([sys.executable, "-c", f"print('{name}')"])  # S606
    await anyio.run_process("convert " + name)  # S605
    await anyio.run_process(name)  # S605
    await anyio.run_process(["git", "clone", "--", name])
    await anyio.run_process(["convert", name])
    await anyio.run_process([sys.executable, "-c", f"print({name!r})"])
