# profile: standard
# python: 3.10
"""Commands with fields of models in them: those that a type or a check keeps harm out of, and others."""
import os
import re
from dataclasses import dataclass
from typing import Literal

import attrs
from pydantic import BaseModel, Field, field_validator


class Job(BaseModel):
    host: str
    command: str
    note: str
    mode: Literal["fast", "slow"] = "fast"
    tag: str = Field(pattern=r"^[a-z]+\Z")

    @field_validator("host")
    @classmethod
    def checked(cls, value):
        if not re.fullmatch(r"[a-z0-9.-]+", value):
            raise ValueError(value)
        return value

    @field_validator("note")
    @classmethod
    def stripped(cls, value):
        return value.strip()

    def run(self):
        os.system(f"job --{self.mode} {self.tag} {self.host}")
        os.system(f"job {self.command}")  # S605
        os.system(f"job {self.note}")  # S605

    @classmethod
    def of_class(cls):
        os.system(f"job {cls.host}")  # S605


@attrs.define
class Picture:
    kind: str = attrs.field(validator=attrs.validators.in_(["png", "jpg"]))
    name: str = attrs.field(validator=attrs.validators.matches_re(r"[a-z]+"))
    title: str = ""


@dataclass
class Plain:
    mode: Literal["fast", "slow"]
    command: str

    def run(this):
        os.system(f"job --{this.mode}")
        os.system(f"job {this.command}")  # S605

    @staticmethod
    def other(first):
        os.system(f"job --{first.mode}")  # S605


def ping(job: Job):
    os.system(f"ping {job.host}")
    os.system(f"ping {job.note}")  # S605


def convert(picture: Picture):
    os.system(f"convert {picture.name}.{picture.kind}")
    os.system(f"convert {picture.title}")  # S605


def matched(job):
    match job:
        case Job(host=host):
            os.system(f"ping {host}")
        case Job(note=note):
            os.system(f"ping {note}")  # S605
