# profile: standard
"""Relations of DuckDB take parts of SQL; pieces of one request may reach several queries."""
import duckdb
import psycopg
from flask import Flask, request
from psycopg import sql

app = Flask(__name__)
rows = duckdb.connect("rows.db")


@app.get("/filtered")
def filtered():
    where = request.args["where"]
    found = rows.table("orders").filter(where)  # S608
    found = duckdb.sql("SELECT 1 AS one").limit(5).order(where)  # S608
    found = rows.table("orders").filter(duckdb.ColumnExpression("name") == duckdb.ConstantExpression(where))
    return {"rows": found.fetchall()}


def of_connection(connection: duckdb.DuckDBPyConnection):
    return connection.sql("SELECT 1 AS one").project(request.args["columns"])  # S608


@app.post("/counted")
def counted():
    sent = request.get_json()
    table = sent["table"]
    with psycopg.connect("dbname=shop") as connection:
        connection.execute(f"SELECT count(*) FROM {table}")  # S608
        where = sql.SQL(sent["where"])  # S608
        connection.execute(sql.SQL("SELECT {}").format(sql.Identifier(sent["column"])))
        query = f"SELECT count(*) FROM {sent['view']}"  # S608
        connection.execute(query)
    return ""
