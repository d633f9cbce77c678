# profile: standard
# python: 3.9
"""What users of other tools asked for and did not get."""
import asyncio
import builtins
import pickle  # S403
import shutil
import sqlite3
import subprocess
import zipfile

import aiohttp
import jwt
import requests
from django.utils.safestring import mark_safe
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, redirect, render_template_string, request, send_file
from pymongo import MongoClient

app = Flask(__name__)
api = FastAPI()
users = MongoClient("mongodb+srv://app@db.example.org").app.users
DATABASEPASSWORD = "hunter2hunter2"  # S105
settings = {"password": "hunter2hunter2"}  # S105
api_key = "b7e3c1a95f2d4086"  # S105
apiKey = "b7e3c1a95f2d4086"  # S105
clientSecret = "b7e3c1a95f2d4086"  # S105
load = pickle.loads


@app.route("/preview")
def preview():
    return {"length": len(requests.get(request.args["u"], timeout=5).text)}  # SEC103


@app.route("/file")
def file():
    return send_file(request.args.get("path"))  # SEC101


@app.route("/next")
def next_page():
    return redirect(request.args.get("next"))  # SEC104


@app.route("/hello")
def hello():
    return render_template_string("hi " + request.args["name"])  # SEC106


@app.route("/find")
def find():
    sql = "select * from users where name = '"
    sql += request.args["name"]
    sql += "'"
    sqlite3.connect("users.db").execute(sql)  # S608
    return {}


@app.route("/where", methods=["POST"])
def where():
    return {"found": list(users.find({"$where": "this.name == '" + request.json["name"] + "'"}))}  # SEC107


@app.route("/command")
def command():
    subprocess.run(args=request.args["c"], shell=True)  # S602
    return {}


@api.get("/run")
async def run(name: str):
    await asyncio.create_subprocess_shell("ls " + name)  # S605
    await asyncio.create_subprocess_shell("ls " + name, shell=True)  # S605
    return {}


def claims(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options={"verify_signature": False})  # SEC530


api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # SEC510


async def fetch(session):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(verify_ssl=False)) as session:  # S501
        await session.get("https://example.org/", ssl=False)  # S501


def unpack(path, folder):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(folder + "/" + name, "wb") as target:  # SEC330
                target.write(archive.read(name))
    shutil.unpack_archive(path, folder)  # SEC331


def unverified():
    session = requests.Session()
    session.verify = False  # S501
    return session.get("https://example.org/", verify=False, timeout=5)  # S501


@mark_safe  # S308
def badge(name):
    return f"<b>{name}</b>"


def restore(data):
    return load(data)  # S301


def evaluate(text):
    builtins.exec(text)  # S102
    return builtins.eval(text)  # S307


def lines(cursor, name):
    cursor.execute(
        f"select * from users "  # S608
        f"where name = '{name}'")
    cursor.execute("select * from users "  # S608
                   "where name = '%s'" % name)
