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
    (
        0, "sql", "query", "operation", "statement", "text", "sql_script", "object_", "cmd", "command", "dml", "query_string",
        "sql_text", "statements",
    ): (
        "*.execute", "*.executemany", "*.executescript", "*.exec_driver_sql", "*.execute_sql", "*.fetchval",
        "*.fetchrow", "*.mogrify", "*.raw", "*.read_sql_query", *each("asyncpg.connect().{}", (
            "copy_from_query", "cursor", "execute", "executemany", "fetch", "fetchmany", "fetchrow", "fetchval", "prepare")),
        "*.copy_expert", "*.scalar", "*.scalars", "*.read_sql",
        "django...raw", "django.db.models.Model.objects.raw", "django.db.models.RawSQL",
        "django.db.models.expressions.RawSQL", "pandas.read_gbq", "pandas.read_sql", "pandas.read_sql_query", "peewee.SQL",
        "pony.orm.raw_sql", "pyspark.sql.SparkSession().sql", "sqlalchemy.literal_column", "sqlalchemy.text",
        "sqlalchemy.sql.text", "sqlalchemy.sql.expression.text",
        *each("sqlalchemy.sql.expression.{}", ("TextClause", "literal_column")), "sqlalchemy.sql.literal_column",
        "sqlalchemy.DDL", "sqlalchemy.TextClause", *each("sqlalchemy...{}", ("prefix_with", "suffix_with", "with_statement_hint")),
        "streamlit.connection().query", *each("google.cloud.bigquery.Client().{}", ("query", "query_and_wait")),
        *each("google...{}", ("execute_partitioned_dml", "execute_sql", "execute_update")), "dataset.connect().query",
        *(f"records.Database(){part}.{verb}" for part in ("", ".get_connection()", ".transaction()") for verb in (
            "bulk_query", "query")),
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
        *each("duckdb.{}", ("execute", "executemany", "from_query", "query", "sql")),
        *each("duckdb.connect().{}", ("from_query", "query", "sql")),
        *each("clickhouse_connect.get_client().{}", (
            "command", "query", "raw_query", "raw_stream", *(f"query_{form}{stream}" for form in (
                "arrow", "column_block", "df", "df_arrow", "np", "row_block", "rows") for stream in ("", "_stream")))),
        "snowflake...sql", *each("snowflake.connector.connect().{}", ("execute_string", "cursor().describe", "cursor().execute_async")),
        "pyspark...sql", "pyspark...selectExpr", "pyspark.sql.functions.expr",
        "pony.orm.select", *each("pony.orm.Database().{}", ("execute", "exists", "get", "select")),
        "influxdb.InfluxDBClient().query",
        "influxdb_client_3.InfluxDBClient3().query", "?.query_items", "frappe.db.multisql", "frappe.db.sql",
        *each("aiosqlite.connect().{}", ("execute_fetchall", "execute_insert")), "pymysql.connect().query",
        "MySQLdb.connect().query",
        *each("clickhouse_driver.Client().{}", ("execute_iter", "execute_with_progress", "insert_dataframe", "query_dataframe")),
        *each("mysql.connector.connect().{}", ("cmd_query", "cmd_query_iter")),
        *each("oracledb.connect().{}", (
            "cursor().prepare", "fetch_df_all", "fetch_df_batches", "fetchall", "fetchmany", "fetchone")),
        "psycopg.sql.SQL", "psycopg2.sql.SQL",
        *each("polars.{}", ("SQLContext().execute", "read_database", "read_database_uri", "sql")), "pandasql.sqldf",
        *each("prisma.Prisma().{}", ("execute_raw", "query_first", "query_raw")), *each("ibis...{}", ("raw_sql", "sql")),
        "couchbase.cluster.Cluster().query", *each("cassandra.cluster.Cluster().connect().{}", (
            "execute_async", "execute_concurrent_with_args", "prepare")),
        *each("cassandra.query.{}", ("BatchStatement().add", "SimpleStatement")), "peewee.Model.raw",
        "piccolo.table.Table.raw", "tortoise.expressions.RawSQL", "tortoise.models.Model.raw",
        *each("sqlalchemy.create_engine().{}", ("exec_driver_sql", *_RUN)),
        *each("sqlalchemy.create_engine().connect().{}", ("exec_driver_sql", *_RUN)),
        *each("sqlalchemy.orm.Session().{}", _RUN), *each("peewee.Database().{}", ("execute_sql", "cursor().execute")),
        *each("databases.Database().{}", ("execute", "execute_many", "fetch_all", "fetch_one", "fetch_val", "iterate")),
        *each("tortoise.Tortoise.get_connection().{}", (
            "execute_insert", "execute_many", "execute_query", "execute_query_dict", "execute_script")),
        *(f"awswrangler.{call}" for call in (
            "athena.create_ctas_table", "athena.read_sql_query", "athena.start_query_execution", "athena.unload",
            "dynamodb.execute_statement", "dynamodb.read_partiql_query", "timestream.query", *each("{}.read_sql_query", (
                "data_api.rds", "data_api.redshift", "mysql", "oracle", "postgresql", "redshift", "sqlserver")))),
        *(f"airflow.providers.{hook}().{verb}" for hook in (
            "common.sql.hooks.sql.DbApiHook", "microsoft.mssql.hooks.mssql.MsSqlHook", "mysql.hooks.mysql.MySqlHook",
            "oracle.hooks.oracle.OracleHook", "postgres.hooks.postgres.PostgresHook",
            "snowflake.hooks.snowflake.SnowflakeHook", "sqlite.hooks.sqlite.SqliteHook", "trino.hooks.trino.TrinoHook",
        ) for verb in ("get_df", "get_first", "get_pandas_df", "get_records", "run")),
    ),
    (1, "sql", "query", "statement"): (
        "cassandra.concurrent.execute_concurrent_with_args", "connectorx.read_sql", "ibm_db.exec_immediate", "ibm_db.prepare",
        "petl.fromdb", *each("psycopg2.extras.execute_{}", ("batch", "values")),
    ),
    (1, "text"): ("sqlalchemy...with_hint",),
    (0, "opstring"): each("sqlalchemy...{}", ("bool_op", "op")),
    (2, "sql_query"): ("duckdb.query_df",),
    (0, "command"): each("langchain_community.utilities.SQLDatabase().{}", ("run", "run_no_throw")),
    ("QueryString",): ("?.start_query_execution", "?.query"),
    ("Expression",): ("?.select_object_content",),
    ("Sql", "Statement", "sql"): ("?.batch_execute_statement", "?.execute_statement"),
    ("function", "template"): each("django.db.models.{}", ("Aggregate", "Func", "expressions.Func")),
}
