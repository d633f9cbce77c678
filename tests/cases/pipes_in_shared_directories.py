# profile: standard
import os
import tempfile
from pathlib import Path


class NamedPipe:
    def __init__(self, number):
        self.name = f"app-{os.getpid()}-{number}"

    def create(self):
        self.path = Path(tempfile.gettempdir(), self.name)
        os.mkfifo(self.path, 0o660)

    def open(self):
        self.fifo = self.path.open("wb")


def log(pipe):
    path = Path(tempfile.gettempdir(), "app.log")
    with path.open("wb") as out:  # SEC310
        out.write(pipe.name)
