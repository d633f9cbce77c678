# profile: standard
"""Texts that libraries quote: for shells, for databases, and in addresses."""
import os
import subprocess

import aiohttp
import mslex
import oslex
import psycopg2
import pymysql
import yarl
from flask import Flask, redirect, request
from psycopg2.extensions import adapt

app = Flask(__name__)
HOST = yarl.URL("https://files.example.org/")


@app.route("/commands")
def commands():
    name = request.args["name"]
    os.system("ls " + oslex.quote(name))
    os.system("dir " + mslex.quote(name))
    subprocess.run("ls " + oslex.join([name]), shell=True)
    return ""


@app.route("/queries")
def queries(preparer):
    name = request.args["name"]
    rows = psycopg2.connect().cursor()
    rows.execute("SELECT * FROM orders WHERE name = %s" % adapt(name))
    connection = pymysql.connect()
    connection.cursor().execute("SELECT * FROM orders WHERE name = " + connection.escape(name))
    rows.execute(rows.mogrify("SELECT * FROM orders WHERE name = %s", (name,)))
    rows.execute(b"INSERT INTO orders VALUES " + b",".join(rows.mogrify("(%s)", (one,)) for one in name.split()))
    rows.mogrify("SELECT * FROM orders WHERE name = '%s'" % name)  # S608
    rows.execute("SELECT * FROM " + preparer.quote(name))
    rows.execute("SELECT * FROM " + preparer.column(name))  # S608
    return ""


async def addresses():
    name = request.args["name"]
    async with aiohttp.ClientSession() as session:
        await session.get(HOST / name)
        await session.get(HOST % {"name": name})
        await session.get(HOST.with_query(name=name))
        await session.get(yarl.URL.build(scheme="https", host="files.example.org", path="/" + name))
        await session.get(yarl.URL.build(scheme="https", host=name))  # SEC103
        await session.get(yarl.URL(name).with_query(page="1"))  # SEC103
        await session.get(HOST.join(yarl.URL(name)))  # SEC103


@app.route("/login")
def login():
    return redirect((HOST / "hub/login").extend_query(next="/hub/" + request.args["next"]))


@app.route("/logout")
def logout():
    return redirect(HOST % {"next": request.args["next"]})


@app.route("/other")
def other():
    return redirect(yarl.URL(request.args["next"]) % {"page": "1"})  # SEC104
