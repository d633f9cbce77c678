# profile: standard
"""Prose that begins like SQL, and SQL in which only constants and numbers vary."""
import itertools
from typing import Literal

import MySQLdb
import pymysql
import sqlalchemy
from psycopg2.extensions import adapt

TABLE = "orders"
COLUMNS = ("name", "born")
ORDERS = {"name": "name ASC", "born": "born DESC"}


def prose(x, y):
    print(f"Please select a file from {x}")
    print(f"Select an option from {x}")
    print("Delete from cache: %s" % x)
    raise ValueError(f"SELECT * FROM {x} failed")
    texts = [
        f"Please select {x} from {y}",
        f"Select {x} from the list {y}",
        f"select one of the items from the {x} menu",
        "Delete from cache {}".format(x),
        f"delete from cache: {x}",
        "Update your settings and set the %s" % x,
        f"update the config and set {x} to 1",
        "replace NA values with {}".format(x),
        f"insert {x} into {y} values",
        f"Insert into the {x} some values ({y})",
        "Deselect something that is ' from ' somewhere in %s" % x,
        f"failed to update {x} with set {y}",
    ]
    return texts


def queries(cursor, ids, x, y, number: int, order: Literal["a", "b"]):
    cursor.execute("SELECT * FROM t WHERE id IN ({})".format(",".join("?" * len(ids))), ids)
    cursor.execute("SELECT * FROM t WHERE id IN (%s)" % ",".join(["%s"] * len(ids)), ids)
    cursor.execute(f"SELECT * FROM t WHERE id IN ({', '.join('?' for _ in ids)})", ids)
    cursor.execute("SELECT * FROM t WHERE id IN (" + ",".join(itertools.repeat("?", len(ids))) + ")", ids)
    updates = ", ".join(f"{column} = VALUES({column})" for column in x)
    cursor.execute(f"INSERT INTO t ({', '.join(x)}) VALUES (%s, %s) ON DUPLICATE KEY UPDATE {updates}", y)
    cursor.execute(f"INSERT INTO t ({', '.join(x)}) VALUES ({y})")  # S608
    cursor.execute("SELECT * FROM t WHERE id IN (" + ",".join(itertools.repeat(y, len(ids))) + ")", ids)  # S608
    marks = ",".join("?" for _ in ids)
    cursor.execute(f"SELECT * FROM t WHERE id IN ({marks})", ids)
    cursor.execute(f"SELECT * FROM {TABLE} WHERE id = ?", (x,))
    cursor.execute("SELECT * FROM " + TABLE)
    cursor.execute(f"SELECT * FROM t WHERE id = {int(x)}")
    cursor.execute("SELECT * FROM t LIMIT %d" % x)
    cursor.execute(f"SELECT * FROM t LIMIT {number} OFFSET {len(ids)}")
    cursor.execute("SELECT * FROM t ORDER BY " + ("a" if x else "b"))
    cursor.execute(f"SELECT * FROM t ORDER BY {ORDERS[x]}")
    cursor.execute(f"SELECT * FROM t ORDER BY {order}")
    for column in COLUMNS:
        cursor.execute(f"SELECT {column} FROM t")
    cursor.execute(f"SELECT * FROM t WHERE id = {y}")  # S608
    cursor.execute(f"select * from t where id = {y}")  # S608
    cursor.execute(f"SELECT * FROM t ORDER BY {ORDERS.get(x, x)}")


def quoted(driver, connection, cursor, x):
    name = driver.qtLiteral(x, connection)
    cursor.execute(f"SELECT * FROM t WHERE name = {name}")
    other = driver.qtText(x, connection)
    cursor.execute(f"SELECT * FROM t WHERE name = {other}")  # S608
    cursor.execute("SELECT * FROM t WHERE name = " + cursor.mogrify("%s", (x,)).decode())
    cursor.execute("SELECT * FROM t WHERE name = " + x.encode().decode())  # S608
    cursor.execute(f"SELECT * FROM t WHERE name = {adapt(x)}")
    cursor.execute(f"SELECT * FROM t WHERE name = {pymysql.connect().escape(x)}")
    cursor.execute(f"SELECT * FROM t WHERE name = {pymysql.connect().thread_id(x)}")  # S608
    cursor.execute(f"SELECT * FROM t WHERE name = {MySQLdb.escape(x)} OR name = {MySQLdb.connect().escape(x)}")


def models(cursor, model, other, record):
    cursor.execute(f"SELECT COUNT(*) FROM {model._meta.db_table}")
    cursor.execute(f"SELECT {model._meta.pk.column} FROM {other.__tablename__}")
    cursor.execute(f"SELECT * FROM {other.__table__.name}")
    cursor.execute(f"SELECT * FROM t WHERE x = {record.column}")  # S608
    cursor.execute(f"UPDATE t SET x = {sqlalchemy.false().compile(record)}")
    cursor.execute(f"UPDATE t SET x = {sqlalchemy.select(record).compile(record)}")  # S608


def update(cursor, row, names):
    changes = ", ".join(f"{column} = %({column})s" for column in row)
    cursor.execute(f"UPDATE rows SET {changes} WHERE id = %(id)s", row)
    listed = []
    for name in names:
        listed.append(f"{name} = %({name})s")
    cursor.execute("UPDATE rows SET " + ", ".join(listed), row)
    values = ", ".join(f"{column} = ({row})" for column in row)
    cursor.execute(f"UPDATE rows SET {values} WHERE id = %(id)s", row)  # S608
    cursor.execute(f"SELECT * FROM rows WHERE name LIKE '%({names})s'")  # S608


def insert(cursor, row, table):
    columns = ", ".join(row)
    places = ", ".join(f":{column}" for column in row)
    cursor.execute(f"INSERT INTO rows ({columns}) VALUES ({places})", row)
    others = ", ".join([f"%({column})s" for column in row])
    cursor.execute(f"INSERT INTO rows ({columns}) VALUES ({others})", row)
    values = ", ".join(f"'{row[column]}'" for column in row)
    cursor.execute(f"INSERT INTO rows ({columns}) VALUES ({values})")  # S608
    cursor.execute(f"SELECT id FROM {table._meta.tablename} WHERE rowid = {cursor.lastrowid}")
    cursor.execute(f"SELECT id FROM {table._meta.tablename} WHERE rowid = {cursor.last}")  # S608
    cursor.execute(f"SELECT id FROM rows WHERE id < {table.last - 1} OR id > {2 ** table.first}")
    cursor.execute(f"SELECT id FROM rows WHERE id < {table.last + 1} OR id > {table.last * 2}")  # S608


def keys(cursor, user, order):
    cursor.execute("SELECT name FROM rows WHERE owner = %s" % user.id)
    cursor.execute("SELECT name FROM rows WHERE owner = {user} AND row = {row}".format(user=user.id, row=order.pk))
    cursor.execute("SELECT id FROM rows WHERE owner = '%s'" % user.name)  # S608
    cursor.execute("SELECT id FROM rows WHERE owner = '%s'" % user.ids)  # S608


def of_checked_items(cursor, items, other):
    found = []
    for item in items:
        if not item.isalnum():
            continue
        found.append(item)
    cursor.execute("SELECT name FROM orders WHERE kind IN ('%s')" % "','".join(found))
    kept = [item for item in items if item.isalnum()]
    cursor.execute("SELECT name FROM orders WHERE kind IN ('%s')" % "','".join(kept))


def of_items_that_are_not_checked(cursor, items, other):
    found = []
    for item in items:
        if not other.isalnum():
            continue
        found.append(item)
    cursor.execute("SELECT name FROM orders WHERE kind IN ('%s')" % "','".join(found))  # S608
    kept = [item for item in items if item]
    cursor.execute("SELECT name FROM orders WHERE kind IN ('%s')" % "','".join(kept))  # S608


def of_checked_items_and_others(cursor, items, others):
    kept = [item for item in items if item.isalnum()]
    kept.extend(others)
    cursor.execute("SELECT name FROM orders WHERE kind IN ('%s')" % "','".join(kept))  # S608


COLUMNS_OF_TURNS = ("api_key", "model", "spend")


def placeholder(name):
    return f"${COLUMNS_OF_TURNS.index(name) + 1}"


def by_number(cursor, rows, first):
    cursor.execute(f"SELECT name FROM turns WHERE model = {placeholder('model')}::text")
    cursor.execute(f"SELECT name FROM turns WHERE model = ${first + 1}::text")
    cursor.execute(f"SELECT name FROM turns WHERE model = '{first + rows}'")  # S608


def of_files(connection, folder):
    connection.execute(f"CREATE VIEW sales AS SELECT * FROM read_parquet('{folder}/*.parquet')")
    connection.execute(f"SELECT * FROM read_csv_auto(['{folder}/sales.csv', '{folder}/orders.csv']) WHERE id = 1")
    connection.execute(f"SELECT * FROM read_csv_auto('sales.csv') WHERE name = '{folder}'")  # S608
    connection.execute(f"CREATE VIEW sales AS SELECT * FROM orders WHERE name = '{folder}'")  # S608
