# profile: standard
"""What functions that validate a field make sure of, each for what it is worth."""
import html
import os
from typing import Annotated

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from pydantic import AfterValidator, BaseModel, field_validator

app = FastAPI()


def known(value: str) -> str:
    if value not in ("left", "right"):
        raise ValueError(value)
    return value


def given(value: str) -> str:
    if not value:
        raise ValueError(value)
    return value


def plain(value: str) -> str:
    return os.path.basename(value)


class Move(BaseModel):
    side: Annotated[str, AfterValidator(known)]
    note: Annotated[str, AfterValidator(given)]
    file: Annotated[str, AfterValidator(plain)]
    title: str
    target: str

    @field_validator("title")
    @classmethod
    def escaped(cls, value: str) -> str:
        return html.escape(value)

    @field_validator("target")
    @classmethod
    def only_a_name(cls, value: str) -> str:
        if "/" in value or "\\" in value:
            raise ValueError("a name, no path")
        return value


@app.post("/files")
def files(body: Move):
    os.remove("/srv/" + body.side)
    os.remove("/srv/" + body.file)
    os.remove("/srv/" + body.target)
    os.remove("/srv/" + body.note)  # SEC101
    os.remove("/srv/" + body.title)  # SEC101


@app.post("/pages", response_class=HTMLResponse)
def pages(body: Move):
    return f"<p>{body.title}</p>"


@app.post("/targets", response_class=HTMLResponse)
def targets(body: Move):
    return f"<p>{body.target}</p>"  # SEC105
