# profile: standard
"""Functions that are handed to what calls them, now or later."""
import asyncio
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Thread, Timer

import requests
from asgiref.sync import sync_to_async
from flask import Flask, request
from starlette.concurrency import run_in_threadpool

app = Flask(__name__)
executor = ThreadPoolExecutor()


@app.route("/")
async def view():
    command, url = request.args["command"], request.args["url"]
    await asyncio.to_thread(os.system, command)  # S605
    await asyncio.to_thread(subprocess.run, command, shell=True)  # S602
    await asyncio.to_thread(subprocess.run, ["ls", "--", command])
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, partial(requests.get, url, timeout=5))  # SEC103
    await loop.run_in_executor(None, partial(requests.get, "https://example.org", params={"q": url}, timeout=5))
    executor.submit(requests.get, url, timeout=5)  # SEC103
    executor.submit(requests.get, "https://example.org", timeout=5)
    executor.submit(requests.get, url + "/all")  # S113 SEC103
    Thread(target=os.system, args=(command,)).start()  # S605
    Thread(target=os.remove, args=("/srv/app/lock",), name=command).start()
    Timer(30, os.remove, [command]).start()  # SEC101
    list(executor.map(os.remove, request.args.getlist("name")))  # SEC101
    list(map(len, request.args.getlist("name")))
    await run_in_threadpool(open, request.args["name"])  # SEC101
    await sync_to_async(open)(request.args["name"])  # SEC101
    await sync_to_async(open)("/srv/app/title.txt")
    await sync_to_async(subprocess.run)(command, shell=True)  # S602
    get = partial(requests.get, timeout=5)
    get("https://example.org")
    return {}
