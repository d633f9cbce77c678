# profile: standard
"""States of Reflex: clients call their public methods with whatever they like."""
import os
import subprocess
from typing import List

import reflex as rx

FOLDER = "/srv/shop"


class State(rx.State):
    host: str = ""

    @rx.event
    def ping(self, host: str):
        subprocess.run(f"ping {host}", shell=True)  # S602
        subprocess.run(["ping", "--", host])

    def submit(self, form: dict):
        with open(os.path.join(FOLDER, form["name"])) as file:  # SEC101
            self.host = file.read()

    async def upload(self, files: List[rx.UploadFile]):
        for file in files:
            path = os.path.join(FOLDER, file.name)
            with open(path, "wb") as copy:
                copy.write(await file.read())

    def _look(self, name: str):
        return open(os.path.join(FOLDER, name))


class Shelf:
    def submit(self, form: dict):
        return open(os.path.join(FOLDER, form["name"]))
