# profile: standard
"""Paths below /tmp that are examples, or say which ones to leave out."""
import pydantic

EXCLUDED = ["/dev/", "/proc/", "/tmp/*", "/sys/", "/tmp/**"]
FOUND = ["/tmp/*.sock"]  # S108


class Checkpoints(pydantic.BaseModel):
    folder: str = pydantic.Field(default="", examples=["/tmp/training_checkpoints"])
    log: str = pydantic.Field(default="", placeholder="/tmp/training.log")


class Settings(pydantic.BaseModel):
    folder: str = pydantic.Field(default="/tmp/training_checkpoints")  # S108


SCHEMA = {"path": {"type": "string", "examples": ["/tmp/report.txt"]}, "help": (name, "/tmp/name")}
ANSWER = {"type": "object", "example": {"path": "/tmp/report.txt"}}
GIVEN = {"type": "object", "default": {"path": "/tmp/report.txt"}}  # S108
TAKEN = {"example": load(["/tmp/other.txt"])}  # S108
