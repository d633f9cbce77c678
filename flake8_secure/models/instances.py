"""Instances by other ways: classes that annotations name, `rows: sqlite3.Cursor`, and methods that give one more."""

from __future__ import annotations

from typing import Dict, Iterator, Tuple

# Drivers of databases: what connects, and their classes for connections and cursors.
_DRIVERS: Dict[str, Tuple[Tuple[str, ...], Tuple[str, ...]]] = {
    "MySQLdb.connect()": (
        ("MySQLdb.Connection",),
        ("MySQLdb.cursors.Cursor", "MySQLdb.cursors.DictCursor", "MySQLdb.cursors.SSCursor", "MySQLdb.cursors.SSDictCursor"),
    ),
    "aiomysql.connect()": (
        ("aiomysql.Connection",), ("aiomysql.Cursor", "aiomysql.DictCursor", "aiomysql.SSCursor", "aiomysql.SSDictCursor"),
    ),
    "aiopg.connect()": (("aiopg.Connection",), ("aiopg.Cursor",)),
    "aiosqlite.connect()": (("aiosqlite.Connection",), ("aiosqlite.Cursor",)),
    "asyncmy.connect()": (("asyncmy.Connection",), ("asyncmy.cursors.Cursor", "asyncmy.cursors.DictCursor")),
    "asyncpg.connect()": (("asyncpg.Connection", "asyncpg.Pool", "asyncpg.PoolConnectionProxy"), ()),
    "cx_Oracle.connect()": (("cx_Oracle.Connection",), ("cx_Oracle.Cursor",)),
    "duckdb.connect()": (("duckdb.DuckDBPyConnection",), ()),
    "mysql.connector.connect()": (
        ("mysql.connector.CMySQLConnection", "mysql.connector.MySQLConnection",
         "mysql.connector.abstracts.MySQLConnectionAbstract", "mysql.connector.connection.MySQLConnection",
         "mysql.connector.connection_cext.CMySQLConnection",
         "mysql.connector.pooling.PooledMySQLConnection"),
        ("mysql.connector.abstracts.MySQLCursorAbstract", "mysql.connector.cursor.MySQLCursor",
         "mysql.connector.cursor.MySQLCursorDict", "mysql.connector.cursor_cext.CMySQLCursor"),
    ),
    "oracledb.connect()": (("oracledb.AsyncConnection", "oracledb.Connection"), ("oracledb.AsyncCursor", "oracledb.Cursor")),
    "psycopg.connect()": (
        ("psycopg.AsyncConnection", "psycopg.Connection"),
        ("psycopg.AsyncClientCursor", "psycopg.AsyncCursor", "psycopg.AsyncRawCursor", "psycopg.AsyncRawServerCursor",
         "psycopg.AsyncServerCursor", "psycopg.ClientCursor", "psycopg.Cursor", "psycopg.RawCursor", "psycopg.RawServerCursor",
         "psycopg.ServerCursor"),
    ),
    "psycopg2.connect()": (
        ("psycopg2.extensions.connection", "psycopg2.extras.LoggingConnection", "psycopg2.extras.RealDictConnection"),
        ("psycopg2.extensions.cursor", "psycopg2.extras.DictCursor", "psycopg2.extras.NamedTupleCursor",
         "psycopg2.extras.RealDictCursor"),
    ),
    "pymssql.connect()": (("pymssql.Connection",), ("pymssql.Cursor",)),
    "pymysql.connect()": (
        ("pymysql.Connection",),
        ("pymysql.cursors.Cursor", "pymysql.cursors.DictCursor", "pymysql.cursors.SSCursor", "pymysql.cursors.SSDictCursor"),
    ),
    "pyodbc.connect()": (
        ("aioodbc.Connection", "aioodbc.connection.Connection", "pyodbc.Connection"),
        ("aioodbc.Cursor", "aioodbc.cursor.Cursor", "pyodbc.Cursor"),
    ),
    "snowflake.connector.connect()": (
        ("snowflake.connector.SnowflakeConnection",),
        ("snowflake.connector.DictCursor", "snowflake.connector.SnowflakeCursor"),
    ),
    "sqlite3.connect()": (("sqlite3.Connection",), ("sqlite3.Cursor",)),
    "trino.dbapi.connect()": (("trino.dbapi.Connection",), ("trino.dbapi.Cursor",)),
}
_NEO4J = "neo4j.GraphDatabase.driver()"
# Other clients.
_CLIENTS: Dict[str, Tuple[str, ...]] = {
    "aiomysql.create_pool()": ("aiomysql.Pool",),
    "aiopg.create_pool()": ("aiopg.Pool",),
    "asyncssh.connect()": ("asyncssh.SSHClientConnection",),
    "cassandra.cluster.Cluster().connect()": ("cassandra.cluster.Session",),
    "clickhouse_connect.get_client()": (
        "clickhouse_connect.driver.AsyncClient", "clickhouse_connect.driver.Client",
        "clickhouse_connect.driver.asyncclient.AsyncClient", "clickhouse_connect.driver.client.Client"),
    # The parts of a query, one upon the other.
    "duckdb.DuckDBPyRelation()": tuple(f"{owner}.{made}" for owner in ("duckdb", "duckdb.connect()") for made in (
        "from_df", "from_query", "query", "read_csv", "read_json", "read_parquet", "sql", "table", "values", "view")),
    "gel.create_client()": ("gel.AsyncIOClient", "gel.Client"),
    "netmiko.ConnectHandler()": ("netmiko.BaseConnection", "netmiko.base_connection.BaseConnection"),
    _NEO4J: ("neo4j.AsyncDriver", "neo4j.Driver"),
    f"{_NEO4J}.session()": ("neo4j.AsyncSession", "neo4j.Session"),
    f"{_NEO4J}.session().begin_transaction()": (
        "neo4j.AsyncManagedTransaction", "neo4j.AsyncTransaction", "neo4j.ManagedTransaction", "neo4j.Transaction"),
    "selenium.webdriver.Remote()": ("selenium.webdriver.remote.webdriver.WebDriver",),
    "sqlalchemy.create_engine()": ("sqlalchemy.Engine",),
    "sqlalchemy.create_engine().connect()": ("sqlalchemy.Connection",),
    "tortoise.Tortoise.get_connection()": ("tortoise.backends.base.client.BaseDBAsyncClient",),
    "xml.etree.ElementTree.XML()": ("xml.etree.ElementTree.Element",),
}
# Methods and attributes of instances that give another one of the same class.
_ALIKE: Dict[str, Tuple[str, ...]] = {
    "PIL.Image.Image()": (
        "convert()", "copy()", "crop()", "effect_spread()", "filter()", "getchannel()", "point()", "quantize()", "reduce()",
        "remap_palette()", "resize()", "rotate()", "transform()", "transpose()"),
    "duckdb.DuckDBPyRelation()": (
        "aggregate()", "distinct()", "except_()", "filter()", "intersect()", "join()", "limit()", "order()", "project()",
        "select()", "set_alias()", "sort()", "union()"),
    "markdown_it.MarkdownIt()": ("disable()", "enable()", "use()"),
    "pandas.DataFrame()": (
        "assign()", "astype()", "copy()", "drop()", "drop_duplicates()", "dropna()", "fillna()", "head()", "merge()",
        "query()", "rename()", "reset_index()", "sample()", "set_index()", "sort_values()", "tail()"),
    "pathlib.Path()": (
        "absolute()", "expanduser()", "joinpath()", "parent", "relative_to()", "rename()", "replace()", "resolve()",
        "with_name()", "with_stem()", "with_suffix()"),
    "zipfile.Path()": ("joinpath()", "parent"),
}


def _rows() -> Iterator[Tuple[str, str]]:
    for connect, (connections, cursors) in _DRIVERS.items():
        yield from ((f"{name}()", connect) for name in connections)
        yield from ((f"{name}()", f"{connect}.cursor()") for name in cursors)
    for made, names in _CLIENTS.items():
        yield from ((f"{name}()", made) for name in names)
    for kind, names in _ALIKE.items():
        yield from ((f"{kind}.{name}", kind) for name in names)


INSTANCES = dict(_rows())
