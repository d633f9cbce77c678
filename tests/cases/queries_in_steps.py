# profile: standard
"""Queries that are put together step by step are judged by all that they say up to there."""
import sqlite3

from flask import request


def ended(cursor, name):
    query = "INSERT INTO users (name) VALUES ('"
    query += name  # S608
    query += "')"
    cursor.execute(query)


def begun_with_nothing(cursor, name, active):
    query = ""
    query += "SELECT * FROM users "
    query += "WHERE name = '%s'" % name  # S608
    if active:
        query += " AND active"
    cursor.execute(query)


def by_its_own_name(cursor, name):
    query = "DELETE FROM users"
    query = query + " WHERE name = '"
    query = query + name + "'"  # S608
    cursor.execute(query)


def with_another_query(cursor, name):
    query = "SELECT * FROM users"
    query += " WHERE id IN (SELECT id FROM names WHERE name = '" + name + "')"  # S608
    cursor.execute(query)


def where_it_is_run():
    cursor = sqlite3.connect("shop.db").cursor()
    query = "SELECT * FROM users WHERE name = '"
    query += request.args["name"]
    query += "'"
    cursor.execute(query)  # S608


def for_people(name):
    text = "Please select one from '"
    text += name
    text += "'"
    print(text)


def something_else(cursor, name):
    query = "SELECT * FROM users WHERE name = '"
    print(query)
    query = "for '"
    query += name
    query += "'"
    print(query)


def of_constants(cursor, active):
    query = "SELECT * FROM users"
    if active:
        query += " WHERE active"
    clause = " ORDER BY name"
    query += clause
    cursor.execute(query)


def with_parameters(cursor, names):
    query = "SELECT * FROM users WHERE name IN ("
    query += ", ".join("%s" for _ in names)
    query += ")"
    cursor.execute(query, names)


def with_numbers(cursor, limit):
    query = "SELECT * FROM users WHERE age > "
    query += str(int(limit))
    cursor.execute(query)


def ended_at_once(cursor, name):
    query = "SELECT * FROM users WHERE name = '"
    query += name + "'"  # S608
    cursor.execute(query)


def begun_with_nothing_by_its_own_name(cursor, name):
    query = ""
    query = query + f"SELECT * FROM users WHERE name = '{name}'"  # S608
    cursor.execute(query)


def listed(cursor, name):
    parts = []
    parts.append("SELECT * FROM users")
    parts.append("WHERE name = '" + name + "'")
    cursor.execute(" ".join(parts))  # S608


def listed_and_added(cursor, name):
    parts = []
    parts.append("SELECT * FROM users")
    parts += ["WHERE name = '" + name + "'"]
    cursor.execute(" ".join(parts))  # S608


def listed_with_parameters(cursor, name):
    parts = []
    parts.append("SELECT * FROM users")
    parts.append("WHERE name = %s")
    cursor.execute(" ".join(parts), [name])


def told(name):
    text = ""
    text = text + f"'{name}"
    text += name + "'"
    print(text)
