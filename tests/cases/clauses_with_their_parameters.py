# profile: standard
"""Clauses that a function makes of placeholders, however many there are, and gives back with their parameters."""


def in_list(engine, column, values):
    if engine.has_any:
        return "%s = ANY(?)" % (column,), [list(values)]
    return "%s IN (%s)" % (column, ",".join("?" for _ in values)), list(values)


def marks_of(column, values):
    return "%s IN (%s)" % (column, ", ".join("%s" for _ in values))


def in_texts(column, values):
    return "%s IN (%s)" % (column, ",".join(str(value) for value in values))


def devices(cursor, users):
    clause, parameters = in_list(cursor.engine, "user", users)
    cursor.execute(f"SELECT user, device FROM devices WHERE {clause}", parameters)
    cursor.execute("SELECT user, device FROM devices WHERE " + clause, parameters)
    marks = marks_of("user", users)
    cursor.execute(f"SELECT user, device FROM devices WHERE {marks}", users)


def devices_by_text(cursor, users):
    clause = in_texts("user", users)
    cursor.execute(f"SELECT user, device FROM devices WHERE {clause}")  # S608
