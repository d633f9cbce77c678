# profile: standard
"""Objects that a module makes once: by a function, or in one, under a name that is None before."""
import threading
import time

import requests
from fastapi import FastAPI, Request

app = FastAPI()
keeper = None


def beat(controller):
    while True:
        time.sleep(9)
        controller.look()


class Controller:
    def __init__(self, size):
        self.size = size
        threading.Thread(target=beat, args=(self,)).start()

    def look(self):
        return self.size

    def ask(self, address):
        return requests.get(address + "/status", timeout=9)  # SEC103


class Keeper:
    def ask(self, address):
        return requests.get(address + "/status", timeout=9)  # SEC103


class Other:
    def ask(self, address):
        return requests.get(address + "/status", timeout=9)


@app.post("/ask")
async def ask(request: Request):
    data = await request.json()
    controller.ask(data["address"])
    keeper.ask(data["address"])
    other.ask("https://example.org")
    server.ask(data["address"])


def make(size):
    arguments = {"size": size}
    controller = Controller(size)
    return arguments, controller


def find():
    return Other() if app else Keeper()


def main():
    global keeper
    keeper = Keeper()


arguments, controller = make(9)
other = Other()
server = find()
