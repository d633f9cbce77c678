# profile: standard
"""Programs that stand first in a list that is known, or in one that is spread out."""

import asyncio
import subprocess
from flask import Flask, request

app = Flask(__name__)
FORMATTERS = {"black": ("black", "-q"), "ruff": ("ruff", "format")}


@app.post("/a")
def a():
    tool = FORMATTERS.get(request.form["tool"], FORMATTERS["black"])
    subprocess.run([*tool, request.form["name"]])
    subprocess.run([*settings.command, request.form["name"]])
    subprocess.run([*request.form.getlist("c"), "x"])  # S603
    subprocess.run([request.form["p"], *tool])  # S603


@app.post("/b")
async def b():
    tool = FORMATTERS.get(request.form["tool"], FORMATTERS["black"])
    await asyncio.create_subprocess_exec(*tool, request.form["name"])
    await asyncio.create_subprocess_exec(*settings.command, request.form["name"])
    await asyncio.create_subprocess_exec(*request.form.getlist("c"), "x")  # S606
    await asyncio.create_subprocess_exec(request.form["c"], *tool)  # S606
