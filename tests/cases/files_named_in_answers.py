# profile: standard
"""Files that are called what a field of an answer says: a server that is not one settled one may say anything."""
import json
import os
from pathlib import Path
from urllib.request import urlopen, urlretrieve

import httpx
import requests
import yaml


def load_assets(url):
    for asset in requests.get(url, timeout=9).json()["assets"]:
        path = os.path.join("/srv", asset["name"])
        with requests.get(asset["url"], stream=True, timeout=9) as answer, open(path, "wb") as file:  # SEC334
            for chunk in answer.iter_content(8192):
                file.write(chunk)


def load_into(url, folder: Path):
    listed = httpx.get(url).json()
    for entry in listed.get("files", []):
        (folder / entry.get("filename")).write_bytes(httpx.get(entry["url"]).content)  # SEC334
        (folder / entry["id"]).write_bytes(httpx.get(entry["url"]).content)


def load_one(url, folder):
    with urlopen("https://" + url) as answer:
        told = json.loads(answer.read())
    urlretrieve(told["url"], f"{folder}/{told['path']}")  # S310 SEC334


def load_carefully(url, folder: Path):
    for asset in requests.get(url, timeout=9).json()["assets"]:
        name = os.path.basename(asset["name"])
        (folder / name).write_bytes(requests.get(asset["url"], timeout=9).content)


def load_last_parts(url, folder: Path):
    for asset in requests.get(url, timeout=9).json()["assets"]:
        (folder / Path(asset["name"]).name).write_bytes(requests.get(asset["url"], timeout=9).content)


def load_checked(url, folder: Path):
    for asset in requests.get(url, timeout=9).json()["assets"]:
        if "/" in asset["name"]:
            raise ValueError(asset)
        (folder / asset["name"]).write_bytes(requests.get(asset["url"], timeout=9).content)


def load_known(url, folder: Path):
    for asset in requests.get(url, timeout=9).json()["assets"]:
        if asset["name"] in ("linux.tar.gz", "darwin.tar.gz"):
            (folder / asset["name"]).write_bytes(requests.get(asset["url"], timeout=9).content)


def load_from_one_server(number, folder: Path):
    told = requests.get(f"https://api.example.org/releases/{number}", timeout=9).json()
    (folder / told["name"]).write_bytes(requests.get(told["url"], timeout=9).content)


def keep(folder: Path, told):
    with open(folder / told["name"], "w") as file:
        file.write(told["text"])


def read_assets(url):
    for asset in requests.get(url, timeout=9).json()["assets"]:
        with open(os.path.join("/srv", asset["name"])) as file:
            yield file.read()


def load_by_name(url, folder: Path):
    for name, text in requests.get(url, timeout=9).json()["files"].items():
        (folder / name).write_text(text)  # SEC334


def load_listed(url, folder):
    for name in requests.get(url + "/index.json", timeout=9).json()["filenames"]:
        path = os.path.join(folder, name)
        with open(path, "wb") as file:  # SEC334
            file.write(requests.get(f"{url}/{name}", timeout=9).content)


def load_kept(url, folder):
    files = requests.get(url, timeout=9).json().get("model_files", {})
    for name in files.keys():
        with open(f"{folder}/{name}", "w") as file:  # SEC334
            file.write(files[name])


def load_texts(url, folder: Path):
    for name, text in requests.get(url, timeout=9).json()["files"].items():
        (folder / "text").write_text(text)
        (folder / f"{len(text)}").write_text(name)


def load_things(url, folder: Path):
    for name, text in requests.get(url, timeout=9).json()["languages"].items():
        (folder / name).write_text(text)


def load_by_safe_name(url, folder: Path):
    for name, text in requests.get(url, timeout=9).json()["files"].items():
        (folder / os.path.basename(name)).write_text(text)


def load_by_name_from_one_server(number, folder: Path):
    for name, text in requests.get(f"https://api.example.org/gists/{number}", timeout=9).json()["files"].items():
        (folder / name).write_text(text)


def load_from_text(url, folder: Path):
    told = yaml.safe_load(requests.get(url, timeout=9).text)
    for name in told["files"]:
        (folder / name).write_bytes(requests.get(f"{url}/{name}", timeout=9).content)  # SEC334


def load_from_stream(host, folder: Path):
    with urlopen("https://" + host) as answer:
        told = json.load(answer)
    (folder / told["name"]).write_text(told["text"])  # SEC334


def load_from_file(path, folder: Path):
    told = json.loads(Path(path).read_text())
    (folder / told["name"]).write_text(told["text"])
