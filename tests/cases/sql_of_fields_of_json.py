# profile: standard
"""Fields of JSON that are named between quotes, in parts of queries."""
from sqlalchemy import text

KEYS = ("name", "size")


def predicates(wanted):
    found = []
    for key, value in wanted.items():
        found.append(f"json_extract(CAST(data AS TEXT), '$.{key}') = ?")  # S608
    return found


def condition(self, filters):
    return " AND ".join(f"JSON_VALUE({self.column}, '$.{one.key}') = :value" for one in filters)  # S608


def by_arrow(column, key):
    return "%s->>'%s' = %%s" % (column, key)  # S608


def by_path(column, path):
    return "{} #>> '{}' = %s".format(column, path)  # S608


def of_sqlalchemy(statement, key):
    return statement.where(text(f"data->>'{key}' = :value"))  # SEC620


def counted(count: int):
    return f"json_extract(data, '$[{count}]')"


def listed(key):
    if key not in KEYS:
        raise ValueError(key)
    return f"json_extract(data, '$.{key}')"


def of_column(column):
    return f"json_extract({column}, '$.name') = ?"


def bound(column):
    return f"{column}->>? = ?"


def told(key):
    raise ValueError(f"cannot read data->>'{key}'")


def of_javascript(key):
    return f"data->'{key}'"


def of_branches(dialect):
    if dialect == "sqlite":
        def field(path):
            return f"json_extract(data, '{path}')"
        return field("$.name") + field("$.size")

    def field(path):
        return f"data#>>'{path}'"
    return field("{name}") + field("{size}")


def of_open_branches(dialect, name):
    if dialect == "sqlite":
        def field(path):
            return f"json_extract(data, '{path}')"  # S608
        return field("$.name") + field(name)

    def field(path):
        return f"data#>>'{path}'"  # S608
    return field("{name}") + field(name)
