# profile: standard
"""Models of a list or a dictionary, and dictionaries that things are put into at keys that vary."""
import copy
import os

from fastapi import FastAPI
from pydantic import RootModel, constr

app = FastAPI()


class Tags(RootModel[list[constr(pattern=r"^[a-z]+$")]]):
    pass


class Words(RootModel[list[str]]):
    pass


class Numbers(RootModel[dict[str, int]]):
    pass


@app.post("/tags")
def tags(data: Tags, words: Words, numbers: Numbers):
    os.system("tag " + " ".join(data.root))
    os.system("tag " + " ".join(words.root))  # S605
    for w in words.root:
        os.system("tag " + w)  # S605
    for w in data.root:
        os.system("tag " + w)
    os.system("tag " + str(numbers.root["a"]))
    for k in numbers.root:
        os.system("tag " + k)  # S605


DEFAULTS = {"job": "rsync"}


def merged(body):
    out = copy.deepcopy(DEFAULTS)
    for key, value in body.items():
        out[key] = value
    return out


@app.post("/merge")
def merge(body: dict):
    out = copy.deepcopy(DEFAULTS)
    os.system(out["job"])
    for key, value in body.items():
        out[key] = value
    os.system(out["job"])  # S605
    os.system(merged(body)["job"])  # S605
    out["job"] = str(int(out["job"]))
    os.system("kill " + out["job"])
