# profile: audit
"""Queries that are put together from constants alone, and look-alikes with something else in them."""

TABLE = "users"
COLUMNS = ("name", "age")


def read(cursor, name):
    cursor.execute("SELECT name FROM users WHERE age=" + "3")
    cursor.execute("SELECT * FROM " + TABLE)
    cursor.execute(f"SELECT * FROM users")
    cursor.execute("SELECT * FROM users" % ())
    query = "SELECT name " + "FROM users " \
        + "WHERE id = ?"
    cursor.execute(query, (name,))
    cursor.execute("SELECT name " f"FROM users " "WHERE id = ?", (name,))
    for column in COLUMNS:
        cursor.execute(f"SELECT {column} FROM users")
    cursor.execute("SELECT * FROM " + name)  # S608
    cursor.execute("SELECT * FROM users WHERE age=" + str(name))  # S608
    cursor.execute("SELECT * FROM users WHERE age=%s".format(name))  # S608
    cursor.execute(f"SELECT {TABLE}.name FROM {TABLE} WHERE name = '{name}'")  # S608
