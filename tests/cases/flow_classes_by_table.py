# profile: standard
"""Classes that are looked up and made in one place: each has methods of its own, and checks of its own."""
import os
import re
from abc import ABC, abstractmethod

from flask import Flask, abort, request

app = Flask(__name__)


class Job(ABC):
    def run(self, raw):
        return self.perform(self.clean(raw))

    @abstractmethod
    def clean(self, raw): ...

    @abstractmethod
    def perform(self, value): ...


class Ping(Job):
    def clean(self, raw):
        if not re.fullmatch(r"[a-z0-9.]+", raw):
            raise ValueError(raw)
        return raw

    def perform(self, value):
        return os.system(f"ping -c1 {value}")


class Status(Job):
    UNITS = frozenset({"nginx", "redis"})

    def clean(self, raw):
        if raw not in self.UNITS:
            raise ValueError(raw)
        return raw

    def perform(self, value):
        return os.system(f"systemctl status {value}")


class Log(Job):
    def clean(self, raw):
        return raw.strip()

    def perform(self, value):
        return os.system(f"tail /var/log/{value}.log")  # S605


JOBS = {"ping": Ping, "status": Status, "log": Log}


@app.post("/jobs/<kind>")
def job(kind):
    made = JOBS.get(kind)
    if made is None:
        abort(404)
    return {"code": made().run(request.form["value"])}
