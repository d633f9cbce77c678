# profile: standard
"""Texts that psycopg takes as parts of a query, put together with values in them or without."""
from psycopg import sql


def by_names(cursor, column, where, number):
    cursor.execute(sql.SQL("SELECT * FROM {} LIMIT {}").format(sql.Identifier(column), sql.Literal(number)))
    cursor.execute(sql.SQL("SELECT name FROM shop WHERE {}").format(sql.SQL(where)))
    cursor.execute(sql.SQL("SELECT name FROM shop WHERE {}").format(sql.SQL(f"{column} IS NULL")))
    cursor.execute(sql.SQL("SELECT name FROM shop WHERE {}").format(sql.SQL(f"age > {int(number)}")))


def by_values(cursor, column, value):
    cursor.execute(sql.SQL("SELECT name FROM shop WHERE {}").format(sql.SQL(f"{column} LIKE '{value}'")))  # S608
    part = f"{column} LIKE '{value}'"
    cursor.execute(sql.SQL("SELECT name FROM shop WHERE {}").format(sql.SQL(part)))  # S608
    cursor.execute(sql.SQL(f"SELECT name FROM shop WHERE name = '{value}'"))  # S608
    return sql.SQL(" AND ").join([sql.SQL("price > {}".format(value))])  # S608
