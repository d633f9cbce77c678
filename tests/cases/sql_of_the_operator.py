# profile: standard
"""Queries with variables of the environment in them as values, and with such ones as tell of others."""

import os

ZONE = os.environ.get("ZONE", "UTC")


def a(cursor, other):
    cursor.execute(f"SELECT sum(amount) FROM '{os.environ['FOLDER']}/sales.parquet' WHERE zone = '{ZONE}'")
    cursor.execute(f"ALTER TABLE job ALTER COLUMN at TYPE timestamptz USING at AT TIME ZONE '{ZONE}'")
    cursor.execute(f"SELECT sum(amount) FROM sales WHERE zone = '{ZONE}' AND name = '{other}'")  # S608
    cursor.execute(f"ALTER TABLE job ALTER COLUMN at TYPE timestamptz USING at AT TIME ZONE '{other}'")  # S608
    cursor.execute(f"SELECT sum(amount) FROM sales WHERE zone = '{os.environ['QUERY_STRING']}'")  # S608
