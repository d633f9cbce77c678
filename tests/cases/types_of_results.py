# profile: standard
"""What functions of the file give: by what they return, yield and promise."""
from __future__ import annotations

import functools
from contextlib import contextmanager
from typing import Iterator, Optional

import docker
import requests


def client():
    return docker.from_env()


def promised() -> docker.DockerClient:
    return make()


def perhaps(wanted) -> Optional[docker.DockerClient]:
    return make() if wanted else None


@functools.lru_cache(maxsize=None)
def session():
    found = requests.Session()
    found.headers["Accept"] = "text/html"
    return found


@contextmanager
def entered() -> Iterator[requests.Session]:
    found = requests.Session()
    yield found
    found.close()


async def later():
    return docker.from_env()


def wrapped(function):
    return lambda: function().containers


@wrapped
def containers():
    return docker.from_env()


def endless():
    return endless()


def inner():
    def other():
        return docker.from_env()
    return len(other.__name__)


def use(wanted):
    client().containers.run("alpine", privileged=True)  # SEC651
    made = promised()
    made.containers.run("alpine", privileged=True)  # SEC651
    perhaps(wanted).containers.run("alpine", privileged=True)  # SEC651
    kept = session()
    kept.verify = False  # S501
    with entered() as opened:
        opened.verify = False  # S501
    containers().containers.run("alpine", privileged=True)
    endless().containers.run("alpine", privileged=True)
    inner().containers.run("alpine", privileged=True)


async def use_later():
    found = await later()
    found.containers.run("alpine", privileged=True)  # SEC651


class Holder:
    def client(self):
        return docker.from_env()

    @property
    def kept(self):
        return docker.from_env()

    @functools.cached_property
    def found(self):
        return docker.from_env()

    def number(self):
        return 3

    def use(self):
        self.client().containers.run("alpine", privileged=True)  # SEC651
        self.kept.containers.run("alpine", privileged=True)  # SEC651
        self.found.containers.run("alpine", privileged=True)  # SEC651
        self.number().containers.run("alpine", privileged=True)
        self.client.containers.run("alpine", privileged=True)
        self.other = self.client()
        self.other.containers.run("alpine", privileged=True)  # SEC651


try:
    from helpers import choose
except ImportError:
    def choose():
        return docker.from_env()


choose().containers.run("alpine", privileged=True)
