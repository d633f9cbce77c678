# profile: standard
"""What more libraries open, extract, import, run and connect to; and streams that they are given instead of paths."""
import importlib.machinery
import io
import shutil
import zipfile

import execjs
import fsspec
import IPython
import jwt
import openai
import paramiko
import pdfplumber
import pptx
import pydoc
import sh
import sqlite_utils
import torch
import trafilatura
import winrm
import xarray
from flask import Flask, request

app = Flask(__name__)


@app.route("/documents", methods=["POST"])
def documents():
    name = "/srv/files/" + request.form["name"]
    pdfplumber.open(path_or_fp=name)  # SEC101
    xarray.open_dataset(name)  # SEC101
    fsspec.open(request.form["address"])  # SEC101
    pptx.Presentation(io.BytesIO(request.data))
    pdfplumber.open(request.files["document"])
    return ""


@app.route("/archives", methods=["POST"])
def archives():
    folder = "/srv/files/" + request.form["folder"]
    with zipfile.ZipFile("/srv/archive.zip") as archive:
        archive.extractall(folder)  # SEC101
        archive.extract("report", path=folder)  # SEC101
        archive.extractall("/srv/files")
    shutil.unpack_archive("/srv/archive.zip", folder)  # SEC101
    return ""


@app.route("/transfer", methods=["POST"])
def transfer():
    name = "/srv/files/" + request.form["name"]
    there = paramiko.Transport((request.form["host"], 22))  # SEC103
    client = paramiko.SFTPClient.from_transport(there)
    client.put(name, "/incoming/report")  # SEC101
    client.get("/outgoing/report", localpath=name)  # SEC101
    client.get("/outgoing/report", "/srv/files/report")
    return ""


@app.route("/modules", methods=["POST"])
def modules():
    name = request.form["name"]
    pydoc.locate(name)  # SEC117
    importlib.machinery.SourceFileLoader("plugin", name)  # SEC117
    torch.hub.load(repo_or_dir=name, model="small")  # SEC304
    torch.hub.load("pytorch/vision", name)
    return ""


@app.route("/run", methods=["POST"])
def run():
    text = request.form["text"]
    execjs.eval(text)  # SEC123
    IPython.get_ipython().system("ls " + text)  # S605
    winrm.Session("host", auth=login).run_ps(script=text)  # S601
    sh.Command(text)("--version")  # S606
    sqlite_utils.Database("/srv/orders.db").query("SELECT * FROM " + text)  # S608
    return ""


@app.route("/connect", methods=["POST"])
def connect():
    address = request.form["address"]
    trafilatura.fetch_url(address)  # SEC103
    jwt.PyJWKClient(address)  # SEC103
    openai.OpenAI(base_url=address)  # SEC103
    trafilatura.fetch_url("https://example.org/?q=" + address)
    return ""
