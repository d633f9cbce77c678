# profile: standard
"""Quotes that a backslash takes the meaning of, where no other backslash before it does so to that one."""
_TABLES = "SELECT name FROM system.tables WHERE database = '{database}'"


def _escape(value):
    return value.replace("\\", "\\\\").replace("'", "\\'")


def _escape_half(value):
    return value.replace("'", "\\'")


def _escape_behind(value):
    return value.replace("'", "\\'").replace("\\", "\\\\")


def _escape_others(value):
    return value.replace("\\", "/").replace("'", "\\'")


def tables(connection, database):
    connection.execute(_TABLES.format(database=_escape_half(database)))  # S608
    connection.execute(_TABLES.format(database=_escape_behind(database)))  # S608
    connection.execute(_TABLES.format(database=_escape_others(database)))  # S608
    return connection.execute(_TABLES.format(database=_escape(database)))
