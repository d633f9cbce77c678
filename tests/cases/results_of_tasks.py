# profile: standard
"""What tasks, futures and pools give back."""
import asyncio
import multiprocessing
import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)


def same(name):
    return name


def fixed(name):
    return "a"


async def later(name):
    return name


@app.route("/pools")
def pools():
    with multiprocessing.Pool() as pool:
        os.system("ls " + pool.apply(fixed, (request.args["name"],)))
        os.system("ls " + pool.apply(same, (request.args["name"],)))  # S605
        os.system("ls " + pool.apply_async(same, (request.args["name"],)).get())  # S605
    with ThreadPoolExecutor() as executor:
        os.system("ls " + executor.submit(fixed, request.args["name"]).result())
        os.system("ls " + executor.submit(same, request.args["name"]).result())  # S605
    return ""


@app.route("/loops")
def loops():
    loop = asyncio.new_event_loop()
    os.system("ls " + loop.run_until_complete(later("a")))
    os.system("ls " + loop.run_until_complete(later(request.args["name"])))  # S605
    os.system("ls " + asyncio.run(later("a")))
    os.system("ls " + asyncio.run(later(request.args["name"])))  # S605
    return ""


@app.route("/groups")
async def groups():
    async with asyncio.TaskGroup() as group:
        known = group.create_task(later("a"))
        sent = group.create_task(later(request.args["name"]))
    os.system("ls " + known.result())
    os.system("ls " + sent.result())  # S605
    os.system("ls " + await asyncio.wait_for(later("a"), 3))
    os.system("ls " + await asyncio.wait_for(later(request.args["name"]), 3))  # S605
    return ""
