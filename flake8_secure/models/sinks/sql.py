"""What runs a query in SQL, and what its receiver is called where nothing else is known."""

from __future__ import annotations

from typing import Dict, Pattern

from flake8_secure.models.sinks.tables import Table, each
from flake8_secure.regex import regex

_ROWS = ("execute", "executemany", "executescript")
_RUN = ("execute", "scalar", "scalars", "stream")
# A table of pandas, by what it is called.
_TABLE = regex(r"(?i)(^|_)(df|data_?frame)\d*(_|$)")
# Methods that others have too: what their receiver is called, where nothing else is known of it.
RECEIVERS: Dict[str, Pattern[str]] = {"eval": _TABLE, "query": _TABLE, **dict.fromkeys(
    ("execute", "executemany", "raw", "scalar", "scalars"),
    regex(r"(?i)conn|cur(s|sor)?\d*$|cursor|database|(^|_)db|db$|engine|objects|pool|quer|session|sql|transaction|(^|_)tx"),
)}
SQL: Table = {
    (0, "sql", "query", "operation", "statement", "text", "sql_script", "object_"): (
        "*.execute", "*.executemany", "*.executescript", "*.exec_driver_sql", "*.execute_sql", "*.fetchval",
        "*.fetchrow", "*.mogrify", "*.raw", "*.read_sql_query", *each("asyncpg.connect().{}", (
            "copy_from_query", "cursor", "execute", "executemany", "fetch", "fetchmany", "fetchrow", "fetchval", "prepare")),
        "*.copy_expert", "*.scalar", "*.scalars", "*.read_sql",
        "django...raw", "django.db.models.Model.objects.raw", "django.db.models.RawSQL",
        "django.db.models.expressions.RawSQL", "pandas.read_gbq", "pandas.read_sql", "pandas.read_sql_query", "peewee.SQL",
        "pony.orm.raw_sql", "pyspark.sql.SparkSession().sql", "sqlalchemy.literal_column", "sqlalchemy.text",
        "sqlalchemy.sql.text", "sqlalchemy.sql.expression.text",
        *each("sqlalchemy.sql.expression.{}", ("TextClause", "literal_column")), "sqlalchemy.sql.literal_column",
        "sqlalchemy.TextClause", "streamlit.connection().query",
        "google.cloud.bigquery.Client().query", "records.Database().query", "dataset.connect().query",
        *each("sqlite_utils.Database().{}", ("execute", "query")), "flask_sqlalchemy.SQLAlchemy().text",
        *each("django.db.connection.cursor().{}", _ROWS),
        *each("django...{}", _ROWS),
        *(f"{driver}{part}.{verb}" for driver in (
            "MySQLdb.connect()", "aiosqlite.connect()", "cx_Oracle.connect()", "duckdb.connect()",
            "mysql.connector.connect()", "oracledb.connect()", "pg8000.connect()", "psycopg.connect()",
            "psycopg2.connect()", "psycopg2cffi.connect()", "pymssql.connect()", "pymysql.connect()", "pyodbc.connect()",
            "snowflake.connector.connect()", "sqlite3.connect()", "vertica_python.connect()", "pg8000.native.Connection()",
            "clickhouse_driver.Client()", "cassandra.cluster.Cluster().connect()", "aiomysql.connect()", "aiopg.connect()",
            "clickhouse_driver.connect()", "hdbcli.dbapi.connect()", "phoenixdb.connect()", "mariadb.connect()",
            "sqlalchemy.create_engine().raw_connection()", "asyncmy.connect()", "databricks.sql.connect()", "fdb.connect()",
            "firebird.driver.connect()", "ibm_db_dbi.connect()", "prestodb.dbapi.connect()", "pyhive.hive.connect()",
            "pyhive.presto.connect()", "pyhive.trino.connect()", "redshift_connector.connect()", "teradatasql.connect()",
            "trino.dbapi.connect()", "turbodbc.connect()",
        ) for part in ("", ".cursor()") for verb in (*_ROWS, "callproc", "copy", "copy_expert", "mogrify", "run", "stream")),
        *each("duckdb.{}", ("execute", "query", "sql")), *each("duckdb.connect().{}", ("query", "sql")),
        *each("clickhouse_connect.get_client().{}", ("command", "query", "query_df", "query_np", "raw_query")),
        "snowflake...sql", "pyspark...sql", "pony.orm.select", "influxdb.InfluxDBClient().query",
        "influxdb_client_3.InfluxDBClient3().query", "?.query_items",
        *each("aiosqlite.connect().{}", ("execute_fetchall", "execute_insert")), "pymysql.connect().query",
        "MySQLdb.connect().query",
        *each("clickhouse_driver.Client().{}", ("execute_iter", "execute_with_progress")),
        *each("cassandra.cluster.Cluster().connect().{}", ("execute_async", "prepare")), "cassandra.query.SimpleStatement",
        *each("sqlalchemy.create_engine().{}", ("exec_driver_sql", *_RUN)),
        *each("sqlalchemy.create_engine().connect().{}", ("exec_driver_sql", *_RUN)),
        *each("sqlalchemy.orm.Session().{}", _RUN), *each("peewee.Database().{}", ("execute_sql", "cursor().execute")),
        *each("databases.Database().{}", ("execute", "execute_many", "fetch_all", "fetch_one", "fetch_val", "iterate")),
        *each("tortoise.Tortoise.get_connection().{}", (
            "execute_insert", "execute_query", "execute_query_dict", "execute_script")),
        *(f"airflow.providers.{hook}().{verb}" for hook in (
            "common.sql.hooks.sql.DbApiHook", "microsoft.mssql.hooks.mssql.MsSqlHook", "mysql.hooks.mysql.MySqlHook",
            "oracle.hooks.oracle.OracleHook", "postgres.hooks.postgres.PostgresHook",
            "snowflake.hooks.snowflake.SnowflakeHook", "sqlite.hooks.sqlite.SqliteHook", "trino.hooks.trino.TrinoHook",
        ) for verb in ("get_df", "get_first", "get_pandas_df", "get_records", "run")),
    ),
    (1, "statement"): ("ibm_db.exec_immediate", "ibm_db.prepare"),
    (0, "command"): each("langchain_community.utilities.SQLDatabase().{}", ("run", "run_no_throw")),
    ("QueryString",): ("?.start_query_execution",),
    ("Sql", "Statement", "sql"): ("?.batch_execute_statement", "?.execute_statement"),
    ("function", "template"): each("django.db.models.{}", ("Aggregate", "Func", "expressions.Func")),
}
