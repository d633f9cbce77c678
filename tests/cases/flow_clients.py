# profile: standard
"""What clients of databases, machines and clouds are given from outside: by keyword too, and through pools and sessions."""
import os
import shutil
import tempfile
from pathlib import Path

import aiosqlite
import asyncpg
import asyncssh
import genshi.template
import libxml2
import netmiko
import psycopg2.pool
import scrapli
import sqlalchemy
from azure.keyvault.secrets import SecretClient
from azure.storage.blob import BlobClient, BlobServiceClient
from clickhouse_driver import Client
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session, scoped_session, sessionmaker

app = Flask(__name__)
database = SQLAlchemy(app)
engine = sqlalchemy.create_engine("sqlite://")
Sessions = sessionmaker(engine)
Scoped = scoped_session(Sessions)
Later = async_sessionmaker(create_async_engine("sqlite+aiosqlite://"))
pool = psycopg2.pool.SimpleConnectionPool(1, 4)


@app.route("/engine")
def with_engine():
    with engine.begin() as connection:
        connection.exec_driver_sql(request.args["query"])  # S608
    with engine.execution_options(stream_results=True).connect() as other:
        other.execute(statement=request.args["query"])  # S608
        other.execute(sqlalchemy.text("SELECT :name"), {"name": request.args["name"]})


@app.route("/session")
def with_session():
    with Session(engine) as session:
        session.scalar(request.args["query"])  # S608
    Scoped().execute(request.args["scoped"])  # S608
    Scoped.execute(request.args["proxy"])  # S608
    database.session.execute(request.args["flask"])  # S608
    database.session.query(request.args["name"])


@app.route("/later")
async def with_later():
    async with Later() as session:
        await session.execute(request.args["query"])  # S608


@app.route("/text")
def with_text():
    statement = sqlalchemy.select(sqlalchemy.text(text=request.args["columns"]))  # S608
    return {"bound": len(statement.columns)}


@app.route("/pools")
async def with_pools():
    pool.getconn().cursor().execute(request.args["psycopg"])  # S608
    connections = await asyncpg.create_pool()
    async with connections.acquire() as connection:
        await connection.fetchrow(request.args["asyncpg"])  # S608
        await connection.fetchrow("SELECT $1", request.args["value"])
    async with aiosqlite.connect("data") as lite:
        await lite.executescript(sql_script=request.args["script"])  # S608
    Client("localhost").execute_iter(query=request.args["click"])  # S608


@app.route("/machines")
async def with_machines():
    netmiko.ConnectHandler().send_command_timing(request.args["line"])  # S601
    scrapli.Scrapli().send_commands(["show", request.args["what"]])  # S601
    async with asyncssh.connect("machine") as connection:
        await connection.create_process(request.args["program"])  # S601
    os.execv(path=request.args["path"], argv=[])  # S606


@app.route("/files")
def with_files():
    os.chdir(request.args["directory"])  # SEC101
    os.renames("old", request.args["new"])  # SEC101
    shutil.copymode(request.args["from"], "to")  # SEC101
    tempfile.mkdtemp(prefix=request.args["prefix"])  # SEC101
    tempfile.mkdtemp(suffix=request.args["suffix"])
    Path("old").rename(request.args["name"])  # SEC101


@app.route("/clouds")
def with_clouds():
    SecretClient(f"https://{request.args['vault']}.vault.azure.net", None)  # SEC103
    BlobClient.from_blob_url(blob_url=request.args["blob"])  # SEC103
    BlobServiceClient("https://mine.blob.core.windows.net", credential=request.args["token"])


@app.route("/others")
def with_others():
    genshi.template.NewTextTemplate(request.args["template"])  # SEC106
    libxml2.parseFile("users.xml").xpathEval(f"//user[@name='{request.args['name']}']")  # SEC109
