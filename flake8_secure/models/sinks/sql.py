"""What runs a query in SQL, and what its receiver is called where nothing else is known."""

from __future__ import annotations

from typing import Dict, Pattern, Tuple

from flake8_secure.models.sinks.tables import Table, each
from flake8_secure.regex import regex

_ROWS = ("execute", "executemany", "executescript")
_RUN = ("execute", "scalar", "scalars", "stream")
# A table of pandas, by what it is called.
_TABLE = regex(r"(?i)(^|_)(df|data_?frame)\d*(_|$)")
# Methods that others have too: what their receiver is called, where nothing else is known of it.
RECEIVERS: Dict[str, Pattern[str]] = {"eval": _TABLE, "query": _TABLE, **dict.fromkeys(
    ("execute", "executemany", "raw", "scalar", "scalars"),
    regex(r"(?i)^(?!.*(?:gql|graphql|schema)$)"
          r".*(?:conn|cur(s|sor)?\d*$|cursor|database|(^|_)db|db$|engine|objects|pool|quer|session|sql|transaction|(^|_)tx)"),
)}
# What such a method is given where its receiver, whatever it is called, answers or asks GraphQL.
KEYWORDS_OF_OTHERS = frozenset(("context_value", "operation_name", "variable_values"))
# Drivers, whose connections and cursors have much in common.
_DRIVERS = (
    "MySQLdb.connect()", "aiomysql.connect()", "aiopg.connect()", "aiosqlite.connect()", "asyncmy.connect()",
    "cassandra.cluster.Cluster().connect()", "clickhouse_driver.Client()", "clickhouse_driver.connect()",
    "cx_Oracle.connect()", "databricks.sql.connect()", "duckdb.connect()", "fdb.connect()", "firebird.driver.connect()",
    "hdbcli.dbapi.connect()", "ibm_db_dbi.connect()", "mariadb.connect()", "mysql.connector.connect()",
    "oracledb.connect()", "pg8000.connect()", "pg8000.native.Connection()", "phoenixdb.connect()",
    "prestodb.dbapi.connect()", "psycopg.connect()", "psycopg2.connect()", "psycopg2cffi.connect()",
    "pyhive.hive.connect()", "pyhive.presto.connect()", "pyhive.trino.connect()", "pymssql.connect()",
    "pymysql.connect()", "pyodbc.connect()", "redshift_connector.connect()", "snowflake.connector.connect()",
    "sqlalchemy.create_engine().raw_connection()", "sqlite3.connect()", "teradatasql.connect()", "trino.dbapi.connect()",
    "turbodbc.connect()", "vertica_python.connect()",
)
_ON_DRIVERS = (*_ROWS, "callproc", "copy", "copy_expert", "mogrify", "run", "stream")
_HOOKS = (
    "common.sql.hooks.sql.DbApiHook", "microsoft.mssql.hooks.mssql.MsSqlHook", "mysql.hooks.mysql.MySqlHook",
    "oracle.hooks.oracle.OracleHook", "postgres.hooks.postgres.PostgresHook", "snowflake.hooks.snowflake.SnowflakeHook",
    "sqlite.hooks.sqlite.SqliteHook", "trino.hooks.trino.TrinoHook",
)
_CLICKHOUSE = ("arrow", "column_block", "df", "df_arrow", "np", "row_block", "rows")
# Functions and methods whose first argument is a query, or a part of one as it stands, by what they belong to.
_QUERIES: Dict[str, Tuple[str, ...]] = {
    "*": ("callproc", "copy_expert", "exec_driver_sql", "execute_sql", "fetchrow", "fetchval", "mogrify", "raw", "read_sql",
          "read_sql_query", "scalar", "scalars", *_ROWS),
    "?": ("bool_op", "op", "query_items"),  # operators of SQLAlchemy are put into the query as they are
    "MySQLdb.connect()": ("query",),
    "aiosqlite.connect()": ("execute_fetchall", "execute_insert"),
    "asyncpg.connect()": (
        "copy_from_query", "cursor", "execute", "executemany", "fetch", "fetchmany", "fetchrow", "fetchval", "prepare"),
    "awswrangler": (
        "athena.create_ctas_table", "athena.read_sql_query", "athena.start_query_execution", "athena.unload",
        "data_api.rds.read_sql_query", "data_api.redshift.read_sql_query", "dynamodb.execute_statement",
        "dynamodb.read_partiql_query", "mysql.read_sql_query", "oracle.read_sql_query", "postgresql.read_sql_query",
        "redshift.read_sql_query", "sqlserver.read_sql_query", "timestream.query"),
    "cassandra.cluster.Cluster().connect()": ("execute_async", "execute_concurrent_with_args", "prepare"),
    "cassandra.query": ("BatchStatement().add", "SimpleStatement"),
    "clickhouse_connect.get_client()": (
        "command", "query", "raw_query", "raw_stream", *each("query_{}", _CLICKHOUSE), *each("query_{}_stream", _CLICKHOUSE)),
    "chdb": ("query", "session.Session().query"),
    "clickhouse_driver.Client()": ("execute_iter", "execute_with_progress", "insert_dataframe", "query_dataframe"),
    "couchbase.cluster.Cluster()": ("query",),
    "databases.Database()": ("execute", "execute_many", "fetch_all", "fetch_one", "fetch_val", "iterate"),
    "datafusion.SessionContext()": ("sql", "sql_with_options"),
    "dataset.connect()": ("query",),
    "django..": ("raw", *_ROWS),
    "django.db.connection.cursor()": _ROWS,
    "django.contrib.auth": ("get_user_model().objects.raw", *(
        f"models.{model}.objects.raw" for model in ("Group", "Permission", "User"))),
    "django.db.models": ("Model.objects.raw",),
    "duckdb": ("SQLExpression", "execute", "executemany", "from_query", "query", "sql"),
    "duckdb.connect()": ("from_query", "query", "sql"),
    "duckdb.DuckDBPyRelation()": ("aggregate", "filter", "order", "project", "select"),
    "fastlite.database()": ("q", "query"),
    "flask_sqlalchemy.SQLAlchemy()": ("text",),
    "frappe.db": ("multisql", "sql"),
    "google..": ("execute_partitioned_dml", "execute_sql", "execute_update"),
    "google.cloud.bigquery.Client()": ("query", "query_and_wait"),
    "ibis..": ("raw_sql", "sql"),
    "influxdb.InfluxDBClient()": ("query",),
    "influxdb_client_3.InfluxDBClient3()": ("query", "query_async"),
    "mysql.connector.connect()": ("cmd_query", "cmd_query_iter"),
    "oracledb.connect()": (
        "cursor().prepare", "fetch_df_all", "fetch_df_batches", "fetchall", "fetchmany", "fetchone"),
    "pandas": ("read_gbq", "read_sql", "read_sql_query"),
    "pandasql": ("sqldf",),
    "peewee": ("Database().cursor().execute", "Database().execute_sql", "Model.raw", "SQL"),
    "piccolo.table.Table": ("raw",),
    "polars": ("SQLContext().execute", "read_database", "read_database_uri", "sql"),
    "pony.orm": ("raw_sql", "select"),
    "pony.orm.Database()": ("execute", "exists", "get", "select"),
    "prisma.Prisma()": ("execute_raw", "query_first", "query_raw"),
    "psycopg.sql": ("SQL",),
    "psycopg2.extensions": ("AsIs",),
    "psycopg2.sql": ("SQL",),
    "pymysql.connect()": ("query",),
    "pyspark..": ("selectExpr", "sql"),
    "pyspark.sql": ("SparkSession().sql", "functions.expr"),
    "records.Database()": ("bulk_query", "query"),
    "records.Database().get_connection()": ("bulk_query", "query"),
    "records.Database().transaction()": ("bulk_query", "query"),
    "snowflake..": ("sql",),
    "snowflake.connector.connect()": ("cursor().describe", "cursor().execute_async", "execute_string"),
    "sqlalchemy": ("DDL", "TextClause", "literal_column", "text"),
    "sqlalchemy..": ("prefix_with", "suffix_with", "with_statement_hint"),
    "sqlalchemy.create_engine()": ("exec_driver_sql", *_RUN),
    "sqlalchemy.create_engine().connect()": ("exec_driver_sql", *_RUN),
    "sqlalchemy.orm.Session()": _RUN,
    "sqlite_utils.Database()": ("execute", "query"),
    "streamlit.connection()": ("query",),
    "tortoise.Tortoise.get_connection()": (
        "execute_insert", "execute_many", "execute_query", "execute_query_dict", "execute_script"),
    "tortoise.expressions": ("RawSQL",),
    "tortoise.models.Model": ("raw",),
    "web.database()": ("query",),
    **dict.fromkeys(each("airflow.providers.{}()", _HOOKS), ("get_df", "get_first", "get_pandas_df", "get_records", "run")),
}
SQL: Table = {
    (
        0, "sql", "query", "operation", "statement", "text", "sql_script", "object_", "cmd", "command", "dml", "query_string",
        "sql_text", "sqlQuery", "statements",
    ): (
        *(f"{owner}.{verb}" for owner, verbs in _QUERIES.items() for verb in verbs),
        *(f"{driver}{part}.{verb}" for driver in _DRIVERS for part in ("", ".cursor()") for verb in _ON_DRIVERS),
    ),
    (1, "sql", "query", "statement"): (
        "cassandra.concurrent.execute_concurrent_with_args", "connectorx.read_sql", "ibm_db.exec_immediate", "ibm_db.prepare",
        "petl.fromdb", *each("psycopg2.extras.execute_{}", ("batch", "values")),
    ),
    (1, "text"): ("sqlalchemy...with_hint",),
    (2, "sql_query"): ("duckdb.query_df",),
    (0, "opstring"): each("sqlalchemy...{}", ("bool_op", "op")),
    (0, "command"): each("langchain_community.utilities.SQLDatabase().{}", ("run", "run_no_throw")),
    ("QueryString",): ("?.query", "?.start_query_execution"),
    ("Expression",): ("?.select_object_content",),
    ("Sql", "Statement", "sql"): ("?.batch_execute_statement", "?.execute_statement"),
    ("function", "template"): each("django.db.models.{}", ("Aggregate", "Func", "expressions.Func")),
}
# Values for the placeholders `%s` and `%(name)s` of drivers that put them into the text themselves, in quotes.
_FILLING_IN = each("{}.connect().cursor()", (
    "MySQLdb", "aiomysql", "aiopg", "asyncmy", "mysql.connector", "psycopg2", "psycopg2cffi", "pymssql", "pymysql"))
SQL_PARAMETERS: Table = {
    (1, "vars", "args", "params", "parameters", "vars_list", "seq_params", "seq_of_parameters"): (
        *(f"{cursor}.{verb}" for cursor in (*_FILLING_IN, "*", "django.", "django.db.connection.cursor()") for verb in (
            "execute", "executemany", "mogrify", "raw")), "django.db.models.expressions.RawSQL", "?.objects.raw"),
}
# Parts of a query: a text, or a dictionary of columns with their values. web.py fills in what `vars` has for `$name`.
# What takes SQL, or what the library has made of expressions.
SQL_CONDITION: Table = {(0, "condition"): each("pyspark...{}", ("filter", "where"))}
SQL_PART: Table = {
    (0, "where", "filter", "predicate"): each("lancedb...{}", ("count_rows", "delete", "update", "where")),
    (0, "table", "tablename", "tables"): each("web.database().{}", ("delete", "insert", "select", "update", "where")),
    (1, "where"): each("web.database().{}", ("delete", "update")),
    (1, "what"): ("web.database().where",),
    (2, "what"): ("web.database().select",),
    (2, "order"): ("web.database().where",),
    (3, "group"): ("web.database().where",),
    (3, "where"): ("web.database().select",),
    (4, "order"): ("web.database().select",),
    (5, "group"): ("web.database().select",),
}
