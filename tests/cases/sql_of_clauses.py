# profile: standard
"""Clauses that stand in a name before they are put into a query in small letters."""


def by_name(cursor, name):
    where = "where name = '" + name + "'"
    cursor.execute("select id from users " + where)  # S608


def by_number(cursor, number):
    cond = "where number = '%s'" % number
    query = "select id from orders"
    query += " " + cond  # S608
    cursor.execute(query)


def by_mail(cursor, mail):
    head = "SELECT * from USERS "
    tail = f"WHERE mail = '{mail}'"
    cursor.execute(head + tail)  # S608


def by_template(cursor, mail):
    tail = f"where mail = '{mail}'"
    cursor.execute(f"select id from users {tail} order by id")  # S608


def removed(cursor, mail):
    tail = f"where mail = '{mail}'"
    cursor.execute("delete from users %s" % tail)  # S608


def back(mail):
    tail = f"where mail = '{mail}'"
    return "select id from users " + tail  # S608


def repeat(cursor, mail):
    cond = " mail = '%s'" % mail
    query = "select id from users"
    query = query + " where" + cond  # S608
    cursor.execute(query)


def formatted(cursor, mail):
    cond = "where mail = '{}'".format(mail)
    query = "select id from users {} limit 1".format(cond)  # S608
    cursor.execute(query)


def fixed(cursor, mail, desc):
    order = "order by id desc" if desc else "order by id"
    where = "where mail = %s"
    cursor.execute("select id from users " + where, (mail,))
    cursor.execute("select id from users " + order)
    cursor.execute(f"select id from users {where} {order}", (mail,))
    query = "select id from users"
    query += " " + where
    query += " " + order
    cursor.execute(query, (mail,))


def told(log, name, what):
    extra = "where name = '%s'" % name
    log.info("delete from basket " + what)
    log.info("select id from users " + extra)
    print("update basket " + what)
    text = "select two from users"
    text += " " + what
    return text


def numbers(cursor, user_id: int):
    cond = f"where id = {user_id}"
    cursor.execute("select * from users " + cond)


def updated(cursor, name):
    pairs = "set name = '" + name + "'"
    cursor.execute(f"update users {pairs} where id = 3")  # S608


def merged(cursor, table, columns, prefix, word):
    values = ", ".join(f's."{column}"' for column in columns)
    cursor.execute(f"""
        MERGE INTO {table} t USING (SELECT :1 AS a FROM dual) s ON (t."{columns[0]}" = s."{columns[0]}")
        WHEN NOT MATCHED THEN INSERT ({", ".join(columns)}) VALUES ({values})""", (1,))
    cursor.execute(f"INSERT INTO {table} VALUES (new.{columns[0]}, %s)", (1,))
    cursor.execute(f"INSERT INTO {table} VALUES ({word}, new.a)")  # S608
    cursor.execute(f"SELECT TAG FROM TABLE({prefix}information_schema.tag_references('a', 'b')) WHERE LEVEL = 'c'")
    cursor.execute(f"SELECT TAG FROM tags({word}) WHERE LEVEL = 'c'")  # S608
