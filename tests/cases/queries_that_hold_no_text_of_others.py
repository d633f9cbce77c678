# profile: standard
"""Queries with what functions quote, with numbers, tables of the module and names of models, and what looks like these."""
import sqlalchemy as sa
from clickhouse_connect.driver import query as writing
from clickhouse_connect.driver.binding import format_query_value, format_str
from flask import request
from models import Channel, Guild

RENAMED = {"kind": {"CHAIN": "chain", "TOOL": "tool"}}
ADDED = {"kind": {"CHAIN": "chain"}}
MODELS = (Channel, Guild)


def quoted_for_clickhouse(client, database, names):
    client.query(f"SELECT name FROM system.tables WHERE database = {format_query_value(database)}")
    client.query(f"SELECT name FROM system.tables WHERE database = {writing.format_query_value(database)}")
    client.query(f"SELECT name FROM system.tables WHERE name IN ({', '.join(format_str(name) for name in names)})")
    client.query(f"SELECT name FROM system.tables WHERE name = {database}")  # S608
    client.query("SELECT name FROM system.tables WHERE name = " + format_query_value(request.args["name"]))


def most(connection, count: int, word, lowest, highest):
    near = max(count * 4, count + 10)
    connection.execute(f"SELECT * FROM texts WHERE k = {near}")
    connection.execute(f"SELECT * FROM texts WHERE k = {min(count, len(word))}")
    connection.execute(f"SELECT * FROM texts WHERE k = {max(lowest, highest)}")  # S608
    connection.execute(f"SELECT * FROM texts WHERE k = {max(lowest * 2, highest * 2)}")  # S608
    connection.execute(f"SELECT * FROM texts WHERE k = {word}")  # S608


def rename(connection, labels):
    for kind, names in labels.items():
        for old, new in names.items():
            connection.execute(f"SELECT rename('{kind}') FROM labels WHERE old = '{old}' AND new = '{new}'")


def rename_added(connection, labels):
    for kind, names in labels.items():
        for old in names.keys():
            connection.execute(f"SELECT rename('{kind}') FROM labels WHERE old = '{old}'")  # S608


def rename_given(connection, labels):
    for kind in labels.keys():
        connection.execute(f"SELECT * FROM labels WHERE kind = '{kind}'")  # S608


def rename_unknown(connection, labels):
    for kind in labels.keys():
        connection.execute(f"SELECT * FROM labels WHERE kind = '{kind}'")  # S608


def add(kind, names):
    ADDED[kind] = names


def upgrade(connection, given):
    rename(connection, RENAMED)
    rename_added(connection, ADDED)
    rename_given(connection, given)


def attach(connection):
    for model in MODELS:
        left_out = ", ".join(f"'{column.name}'" for column in model.__table__.columns)
        named = ", ".join(f"'{column.name}'" for column in model.__table__.c)
        connection.execute(sa.text(f"SELECT audit.attach('{model.__tablename__}', ARRAY[{left_out}], ARRAY[{named}])"))


def attach_named(connection, tables):
    for table in tables:
        left_out = ", ".join(f"'{column.name}'" for column in table.columns)
        connection.execute(sa.text(f"SELECT audit.attach('{table.__tablename__}', ARRAY[{left_out}])"))  # SEC620


class Report:
    columns = ["name"]

    def __init__(self):
        self.names = []
        self.words = {}
        self.kinds = ["chain", "tool"]
        self.counts = []

    def add(self, name):
        self.names.append(name)
        self.words[name] = name
        self.counts.append(len(name))

    def run(self, connection):
        for name in self.names:
            connection.execute(f"SELECT * FROM texts WHERE name = '{name}'")  # S608
        for word in self.words.values():
            connection.execute(f"SELECT * FROM texts WHERE name = '{word}'")  # S608
        for kind in self.kinds:
            connection.execute(f"SELECT * FROM texts WHERE kind = '{kind}'")
        for count in self.counts:
            connection.execute(f"SELECT * FROM texts WHERE size = {count}")
