# profile: standard
"""Connections and cursors of which only annotations tell what they are."""
import sqlite3
from contextlib import asynccontextmanager, contextmanager
from typing import AsyncIterator, Generator
from xml.etree import ElementTree

import aiomysql
import aioodbc
import asyncpg
import asyncssh
import gel
import neo4j
import psycopg
import snowflake.snowpark
import sqlalchemy
from flask import request
from project import pool
from pymysql.cursors import DictCursor
from selenium.webdriver.remote.webdriver import WebDriver
from tortoise.backends.base.client import BaseDBAsyncClient


def row(o: sqlite3.Connection):
    return o.execute("SELECT * FROM orders WHERE name = '" + request.args["name"] + "'")  # S608


def safe_row(o: sqlite3.Connection):
    return o.execute("SELECT * FROM orders WHERE name = ?", (request.args["name"],))


def rows(o: DictCursor):
    o.execute("DELETE FROM orders WHERE name = '%s'" % request.args["name"])  # S608
    o.execute("DELETE FROM orders WHERE name = %s", (request.args["name"],))


async def from_pool(o: aiomysql.Pool):
    async with o.acquire() as connection, connection.cursor() as cursor:
        await cursor.execute("SELECT * FROM " + request.args["name"])  # S608


def table(o: snowflake.snowpark.Session):
    return o.sql("SELECT * FROM " + request.args["name"])  # S608


def engine(o: sqlalchemy.Engine):
    with o.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM " + request.args["name"])  # S608


@contextmanager
def borrowed() -> Generator[psycopg.Connection, None, None]:
    yield pool.get()


@asynccontextmanager
async def borrowed_later() -> AsyncIterator[asyncpg.Connection]:
    yield await pool.get()


async def inside():
    with borrowed() as o:
        o.execute("SELECT * FROM " + request.args["name"])  # S608
    async with borrowed_later() as other:
        await other.fetch("SELECT * FROM " + request.args["name"])  # S608


def graph(o: neo4j.Session):
    o.run("MATCH (n {name: '" + request.args["name"] + "'}) RETURN n")  # SEC107
    o.run("MATCH (n {name: $name}) RETURN n", name=request.args["name"])


async def elsewhere(o: asyncssh.SSHClientConnection, browser: WebDriver, tree: ElementTree.Element):
    await o.run("ls " + request.args["name"])  # S601
    browser.get(request.args["address"])  # SEC103
    return tree.find(request.args["path"])  # SEC109


async def many_rows(o: aioodbc.Cursor, other: gel.AsyncIOClient, more: BaseDBAsyncClient):
    name = request.args["name"]
    await o.execute("SELECT * FROM " + name)  # S608
    await o.execute("SELECT * FROM orders WHERE name = ?", name)
    await other.query_single("SELECT Order FILTER .name = '" + name + "'")  # SEC107
    await other.query_single("SELECT Order FILTER .name = <str>$0", name)
    await more.execute_query("SELECT * FROM " + name)  # S608
    await more.execute_query("SELECT * FROM orders WHERE name = ?", [name])
