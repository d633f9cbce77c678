# profile: standard
"""A sentence with a query in it is no query, unless something runs it."""
import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tables")


@mcp.prompt()
def sample(database: str, table: str) -> str:
    return f"Use the tool to look at `{database}`:\nSELECT * FROM `{database}`.`{table}` LIMIT 5;\nThen describe it."


@mcp.tool()
def show(table: str) -> str:
    text = f"Rows:\nSELECT * FROM prices WHERE name = '{table}'"
    sqlite3.connect("shop.db").execute(text)  # S608
    return text


@mcp.tool()
def read(name: str) -> str:
    return f"EXPLAIN SELECT * FROM prices WHERE name = '{name}'"  # S608
