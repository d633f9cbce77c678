# profile: standard
"""A name that holds one text after another: what is filled in is the last of them, as written."""


def names(cursor, name):
    sql = "SELECT id FROM users WHERE name = '{}'"
    cursor.execute(sql.format(name))  # S608
    sql = "SELECT id FROM users WHERE active"
    cursor.execute(sql)
    sql = "DELETE FROM users WHERE name = '%s'"
    sql = sql % name  # S608
    cursor.execute(sql)


def days(self, day, other):
    query = "SELECT stamp FROM days WHERE stamp BETWEEN %s AND %s"
    for row in self.cursor.execute(query % (day, other)):  # S608
        print(row)
    query = "SELECT stamp FROM days"
    self.cursor.execute(query)


def greet(name):
    text = "SELECT id FROM users WHERE name = '%s'"
    print(text)
    text = "Hello %s"
    return text % name


def unknown(cursor, name, read):
    sql = "SELECT id FROM users WHERE name = '%s'"
    cursor.execute(sql)
    sql = read()
    return sql % name


def chosen(cursor, name, read):
    if read:
        name = "ada"
    return "SELECT id FROM users WHERE name = '" + name + "'"  # S608


def filled(cursor, day, pieces):
    from collections import defaultdict

    sql = "DELETE FROM days WHERE stamp = {stamp} {more}"
    parts = defaultdict(str)
    parts["stamp"] = ":stamp"
    if day:
        parts["more"] = "AND active"
    cursor.execute(sql.format_map(parts), {"stamp": day})
    sql = "DELETE FROM days WHERE day = {stamp}"
    cursor.execute(sql.format_map(dict(stamp=":stamp")))
    sql = "DELETE FROM days WHERE week = {stamp}"
    cursor.execute(sql.format_map(pieces))  # S608
    named = dict(pieces)
    sql = "DELETE FROM days WHERE week = {stamp}"
    cursor.execute(sql.format_map(named))  # S608
    sql = "DELETE FROM days WHERE week = {stamp}"
    cursor.execute(sql.format_map(dict(stamp=day)))  # S608
