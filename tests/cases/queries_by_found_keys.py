# profile: standard
"""Keys and counts that a query before gave, in texts of queries."""
from sqlalchemy import text


def rename(connection, op):
    unit = connection.execute("SELECT id FROM units WHERE name = 'press'").scalar()
    connection.execute(f"DELETE FROM jobs WHERE unit = {unit}")
    found = connection.execute(text("SELECT u.id AS key FROM units AS u")).fetchone()
    connection.execute(f"DELETE FROM jobs WHERE unit = {found[0]}")
    made = op.get_bind().execute("INSERT INTO units (name) VALUES ('saw') RETURNING id;")
    key = made.scalar_one()
    connection.execute(f"UPDATE jobs SET unit = {key}")
    for row in connection.execute("select distinct unit_id, count(*) from jobs group by unit_id"):
        connection.execute(f"UPDATE units SET jobs = {row[1]} WHERE id = {row[0]}")
    last = connection.execute("SELECT coalesce(max(id), 0) FROM jobs").scalar()
    connection.execute(f"UPDATE counters SET next = {last}")


def copy(connection):
    name = connection.execute("SELECT name FROM units").scalar()
    connection.execute(f"DELETE FROM jobs WHERE unit = '{name}'")  # S608
    both = connection.execute("SELECT id, name FROM units").first()
    connection.execute(f"DELETE FROM jobs WHERE unit = '{both[1]}'")  # S608
    newest = connection.execute("SELECT max(name) FROM units").scalar()
    connection.execute(f"DELETE FROM jobs WHERE unit = '{newest}'")  # S608


def unknown(connection, query):
    key = connection.execute(query).scalar()
    connection.execute(f"DELETE FROM jobs WHERE unit = {key}")  # S608
