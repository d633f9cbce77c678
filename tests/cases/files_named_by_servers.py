# profile: standard
"""Files that are called what a server calls them in a header, however that is taken apart."""
import os
import re
from urllib.parse import urlparse
from urllib.request import urlopen

import httpx
import requests

from .clients import fetch


def save_by_search(link, directory):
    answer = fetch(link, stream=True)
    disposition = answer.headers.get("Content-Disposition")
    if disposition is not None and (found := next(re.finditer(r"filename=(.+)", disposition), None)):
        name = found[1].strip("'\"")
    else:
        name = os.path.basename(urlparse(link).path)
    with open(os.path.join(directory, name), "wb") as file:  # SEC334
        file.write(answer.content)


def save_by_pattern(link, directory):
    answer = requests.get(link, timeout=10)
    name = re.findall("filename=(.+)", answer.headers["content-disposition"])[0]
    with open(directory + "/" + name, "wb") as file:  # SEC334
        file.write(answer.content)


def save_by_parts(link, directory):
    with urlopen("https://files.example.org/" + link) as answer:
        name = answer.getheader("Content-Disposition").split("filename=")[1]
        with open(os.path.join(directory, name), "wb") as file:  # SEC334
            file.write(answer.read())


def save_carefully(link, directory):
    answer = httpx.get(link, timeout=10)
    name = answer.headers["Content-Disposition"].partition("filename=")[2]
    with open(os.path.join(directory, os.path.basename(name)), "wb") as file:
        file.write(answer.content)


def is_path(name):
    return os.path.basename(name) != name


class Source:
    def name_of(self, answer):
        if header := answer.headers.get("Content-Disposition"):
            for found in re.finditer(r"filename=(.+)", header):
                name = found[1].strip("'\"")
                if is_path(name):
                    raise ValueError(name)
                return name
        return "page"

    def load(self, link, directory):
        answer = fetch(link)
        with open(os.path.join(directory, self.name_of(answer)), "wb") as file:
            file.write(answer.content)


def save_by_type(link, directory):
    answer = requests.get(link, timeout=10)
    with open(os.path.join(directory, "page." + answer.headers["Content-Type"].partition("/")[2]), "wb") as file:
        file.write(answer.content)


def send(response, path):
    response["Content-Disposition"] = "attachment; filename=report.txt"
    with open(path, "rb") as file:
        response.write(file.read())
    return response
