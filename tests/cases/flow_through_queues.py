# profile: standard
"""Queues and context variables hold what was put there as it was: other fields of the same are constants."""
import asyncio
import os
import queue
import threading
from contextvars import ContextVar
from dataclasses import dataclass

import httpx
from celery import chain, shared_task
from fastapi import FastAPI, Request
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
jobs: "queue.Queue[dict]" = queue.Queue(maxsize=100)
options: ContextVar[dict] = ContextVar("options")


@dataclass(slots=True)
class Delivery:
    url: str
    kind: str = "hook"


class Relay:
    def __init__(self):
        self.outbox: asyncio.Queue[Delivery] = asyncio.Queue(500)
        self.client = httpx.AsyncClient(timeout=5)

    async def deliver(self):
        while True:
            item = await self.outbox.get()
            await self.client.post(item.url)  # SEC103
            await self.client.post(f"https://relay.example.org/{item.kind}")


relay = Relay()


@api.post("/hooks")
async def hook(asked: Request):
    await relay.outbox.put(Delivery((await asked.json())["url"]))
    return {}


def consume():
    while True:
        job = jobs.get()
        os.system("convert --engine " + job["engine"])
        os.system("convert " + job["scene"])  # S605


threading.Thread(target=consume, daemon=True).start()


def ordered():
    chosen = options.get()
    os.system("sort --by " + chosen["order"])
    os.system("sort --in " + chosen["city"])  # S605


@shared_task
def render(layout):
    os.system("render " + layout)  # S605
    return "/srv/page.pdf"


@shared_task
def upload(path, target):
    os.system("send " + path)  # S605
    os.system("send --to " + target)  # S605


@shared_task
def store(path, place):
    open(path).close()
    open(place).close()  # SEC101


@app.post("/jobs")
def job():
    jobs.put({"scene": request.form["scene"], "engine": "cycles"})
    options.set({"order": "name", "city": request.form["city"]})
    ordered()
    chain(render.s(request.form["layout"]), store.s(request.form["place"])).delay()
    upload.delay(request.form["path"], request.form["target"])
    return {}
