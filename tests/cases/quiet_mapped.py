# profile: standard
"""Queries with numbers that map() brought into a text."""


def asked(cursor, texts, names, numbers):
    ids = [int(text) for text in texts]
    cursor.execute("SELECT * FROM users WHERE id IN (%s)" % ",".join(map(str, ids)))
    cursor.execute("SELECT * FROM users WHERE id IN (%s)" % ",".join(map(str, map(int, texts))))
    cursor.execute("SELECT * FROM users WHERE name IN ('%s')" % "','".join(map(str, names)))  # S608
    cursor.execute("SELECT * FROM users WHERE name IN ('%s')" % "','".join(map(clean, ids)))  # S608
