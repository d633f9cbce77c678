# profile: standard
"""Queries with pieces that hold the name of a column, and a date or a number."""
from datetime import datetime


def between(connection, day: datetime, column):
    query = f"""SELECT text FROM pages WHERE kind = 2 {"AND " + column + " >= '" + day.strftime("%Y") + "'" if column else ""}"""
    connection.execute(query)


def since(connection, day: datetime, column):
    clause = ""
    if column:
        clause = f"AND {column} >= '{day:%Y-%m-%d}'"
    connection.execute("SELECT text FROM pages WHERE kind = 2 " + clause)


def above(connection, size: int, column):
    clause = "AND " + column + " >= " + str(size)
    both = clause + " AND kind = 2"
    connection.execute("SELECT text FROM pages WHERE kind = 2 " + both)


def called(connection, name, column):
    clause = "AND " + column + " = '" + name + "'"
    both = clause + " AND kind = 2"
    connection.execute("SELECT text FROM pages WHERE kind = 2 " + both)  # S608


def either(connection, day: datetime, name):
    clause = "AND day = '" + day.strftime("%Y") + "'"
    if name:
        clause = "AND name = '" + name + "'"
    connection.execute("SELECT text FROM pages WHERE kind = 2 " + clause)  # S608


def longer(connection, names):
    clause = "AND kind = 3"
    for name in names:
        clause = clause + " OR name = '" + name + "'"
    connection.execute("SELECT text FROM pages WHERE kind = 2 " + clause)  # S608
