# profile: standard
"""Names and clauses come from the program, as a rule, for no parameter can stand for them; values do not."""


def names(cursor, schema, table, column, where, order, size):
    cursor.execute(f"SELECT * FROM {table}")
    cursor.execute(f"SELECT {column} FROM {schema}.{table}")
    cursor.execute(f'SELECT * FROM "{table}" WHERE a = ?', (1,))
    cursor.execute(f"SELECT * FROM t WHERE {where}", (1,))
    cursor.execute(f"SELECT * FROM t WHERE a = 'b' AND {where}")
    cursor.execute(f"SELECT * FROM t WHERE {column} = ?", (1,))
    cursor.execute(f"SELECT * FROM t ORDER BY {order} DESC LIMIT {size}")
    cursor.execute(f"INSERT INTO {table} ({column}) VALUES (?)", (1,))
    cursor.execute(f"UPDATE {table} SET {column} = ?", (1,))
    return "DELETE FROM " + table


def values(cursor, name, number):
    cursor.execute(f"SELECT * FROM t WHERE a = {name}")  # S608
    cursor.execute(f"SELECT * FROM t WHERE a = '{name}'")  # S608
    cursor.execute(f"SELECT * FROM t WHERE a LIKE '%{name}%'")  # S608
    cursor.execute(f"SELECT * FROM t WHERE a LIKE {name}")  # S608
    cursor.execute(f"SELECT * FROM t WHERE a <> {name}")  # S608
    cursor.execute(f"SELECT * FROM t WHERE a in ({name})")  # S608
    cursor.execute(f"SELECT * FROM t WHERE a BETWEEN 1 AND {number}")  # S608
    cursor.execute(f"INSERT INTO t VALUES (1, {name})")  # S608
    cursor.execute(f"UPDATE t SET a = {name}")  # S608
    return "DELETE FROM t WHERE a = " + name  # S608
