# profile: audit
"""What defines or sets something in a database is put together in a local first, as other statements are."""


def dropped(cursor, table):
    query = f"DROP TABLE {table}"  # S608
    cursor.execute(query)


def emptied(cursor, table):
    query = "TRUNCATE TABLE " + table  # S608
    cursor.execute(query, ())


def changed(cursor, table):
    query: str = "ALTER TABLE {} ADD COLUMN age int".format(table)  # S608
    cursor.execute(query)


def granted(cursor, user):
    query = f"GRANT SELECT ON orders TO {user}"  # S608
    cursor.execute(query)


def run_in_place(cursor, table):
    cursor.execute(f"DROP TABLE {table}")  # S608


def shown(table):
    text = f"DROP TABLE {table}"
    print(text)
    return text


def fixed(cursor):
    query = "DROP TABLE " + "orders"
    cursor.execute(query)


def quoted(cursor, table):
    query = "DROP TABLE " + cursor.connection.ops.quote_name(table)
    cursor.execute(query)


def told(cursor, name):
    text = f"set {name} free"
    print(text)
    cursor.execute("SELECT 1")
