# profile: standard
"""Queries that more drivers, mappers and tables run."""
import aioodbc
import awswrangler
import cassandra.query
import clickhouse_connect
import connectorx
import duckdb
import frappe
import mysql.connector.pooling
import neo4j
import oracledb
import pandasql
import peewee
import polars
import psycopg2.extras
import psycopg2.sql
import rdflib
import records
import snowflake.connector
import sqlalchemy
import surrealdb
import tortoise
from couchbase.cluster import Cluster
from flask import Flask, request
from google.cloud import bigquery, spanner
from gremlin_python.driver import client
from pony import orm
from prisma import Prisma
from pyspark.sql import functions
from tortoise.models import Model

app = Flask(__name__)


class Word(peewee.Model):
    pass


class Page(Model):
    pass


@app.route("/pools")
def pools():
    query = request.args["query"]
    pool = oracledb.create_pool(user="reader")
    pool.acquire().cursor().execute(statement=query)  # S608
    pool.acquire().cursor().execute("SELECT :1 FROM dual", [query])
    words = mysql.connector.pooling.MySQLConnectionPool(pool_name="words").get_connection()
    words.cursor().execute(query)  # S608
    words.cmd_query(query)  # S608
    words.cursor().execute("SELECT %s", (query,))
    return ""


@app.route("/at-once")
async def at_once():
    query = request.args["query"]
    async with oracledb.connect_async("words") as connection:
        await connection.fetchall(query)  # S608
        await connection.fetchall("SELECT :1 FROM dual", [query])
    other = await aioodbc.connect(dsn="words")
    await other.execute(query)  # S608
    await other.execute("SELECT ?", query)
    client = await clickhouse_connect.get_async_client()
    await client.query_df_stream(query)  # S608
    await client.query("SELECT %(word)s", parameters={"word": query})
    await tortoise.connections.get("default").execute_query(query)  # S608
    await Page.raw(query)  # S608
    await Page.filter(word=query)
    database = Prisma()
    await database.query_raw(query)  # S608
    await database.query_raw("SELECT $1", query)
    return ""


@app.route("/many")
def many():
    query = request.args["query"]
    with open_cursor() as cursor:
        psycopg2.extras.execute_values(cursor, query, [])  # S608
        psycopg2.extras.execute_batch(cursor, "INSERT INTO words VALUES (%s)", [(query,)])
        cursor.execute(psycopg2.sql.SQL("SELECT {}").format(psycopg2.sql.SQL(query)))  # S608
        cursor.execute(psycopg2.sql.SQL("SELECT {}").format(psycopg2.sql.Identifier(query)))
    cassandra.query.BatchStatement().add(query)  # S608
    cassandra.query.BatchStatement().add(prepared, (query,))
    with snowflake.connector.connect(user="reader") as connection:
        connection.execute_string(query)  # S608
    return ""


@app.route("/mapped")
def mapped():
    query = request.args["query"]
    sqlalchemy.select(words).prefix_with(query)  # S608
    sqlalchemy.column("age").op(query)("limit")  # S608
    sqlalchemy.column("age").op("->>")(query)
    sqlalchemy.DDL("DROP TABLE " + query)  # S608
    database = orm.Database()
    database.select(query)  # S608
    database.select("* FROM words WHERE name = $name", {"name": query})
    Word.raw(query)  # S608
    Word.raw("SELECT ?", query)
    records.Database("postgres:///words").bulk_query(query)  # S608
    frappe.db.sql(query)  # S608
    frappe.db.sql("SELECT %s", query)
    return ""


@app.route("/warehouses")
def warehouses():
    query = request.args["query"]
    bigquery.Client().query_and_wait(query)  # S608
    bigquery.Client().query_and_wait("SELECT @word", job_config=settings(query))
    with spanner.Client().instance("one").database("words").snapshot() as snapshot:
        snapshot.execute_sql(query)  # S608
        snapshot.execute_sql("SELECT @word", params={"word": query})
    awswrangler.athena.read_sql_query(query, database="words")  # S608
    awswrangler.athena.read_sql_query("SELECT :word", database="words", params={"word": query})
    Cluster("couchbase://words").query(query)  # S608
    Cluster("couchbase://words").query("SELECT $1", QueryOptions(positional_parameters=[query]))
    neo4j.Query(query)  # SEC107
    client.Client("wss://words", "g").submit(query)  # SEC107
    client.Client("wss://words", "g").submit("g.V(word)", {"word": query})
    surrealdb.Surreal("wss://words").query(query)  # SEC107
    surrealdb.Surreal("wss://words").query("SELECT * FROM $word", {"word": query})
    rdflib.Graph().query(query)  # SEC107
    rdflib.Graph().query("SELECT ?word {}", initBindings={"word": query})
    return ""


@app.route("/tables")
def tables():
    query = request.args["query"]
    polars.read_database(query, connection)  # S608
    polars.read_database("SELECT ?", connection, execute_options={"parameters": [query]})
    connectorx.read_sql("postgres://words", query)  # S608
    pandasql.sqldf(query)  # S608
    duckdb.query_df(frame, "words", query)  # S608
    table.select(functions.expr(query))  # S608
    table.select(functions.lit(query))
    return ""


@app.route("/by-module")
def by_module():
    query = request.args["query"]
    whole = sqlalchemy.sql.expression.text(query)  # S608
    part = sqlalchemy.sql.elements.TextClause(query)  # S608
    bound = sqlalchemy.sql.expression.text("SELECT :name").bindparams(name=query)
    return str(bool([whole, part, bound]))
