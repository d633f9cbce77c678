"""Statements that ask for or set things about a database, with a name among them: for audits."""


def ask(cursor, table, function, name, number):
    cursor.execute("PRAGMA table_info(%s)" % table)  # S608
    cursor.execute("SHOW COLUMNS FROM `%s`" % table)  # S608
    cursor.execute(f"DESCRIBE {table}")  # S608
    cursor.execute("SELECT %s()" % function)  # S608
    cursor.execute(f"SELECT setval('seq', {name})")  # S608
    cursor.execute(f"GRANT ALL ON shop.* TO {name}")  # S608
    cursor.execute(f"USE {name}")  # S608
    cursor.execute(f"SAVEPOINT {name}")  # S608
    cursor.execute(f"ROLLBACK TO SAVEPOINT {name}")  # S608
    cursor.execute(f"RELEASE SAVEPOINT {name}")  # S608
    cursor.execute(f"TRUNCATE {table}")  # S608
    cursor.execute("desc " + table)  # S608
    cursor.execute(f"explain `{table}`;")  # S608
    cursor.execute(f"EXPLAIN {name} FORMAT=JSON")  # S608
    cursor.execute("COPY {} (a, b) FROM STDIN".format(table))  # S608
    cursor.execute(f"COPY users TO '{name}'")  # S608
    cursor.execute(f"LOAD DATA INFILE 'a' INTO TABLE {table}")  # S608
    cursor.execute(f"LOCK TABLES {table} WRITE")  # S608
    cursor.execute(f"OPTIMIZE TABLE {table}")  # S608
    cursor.execute(f"REINDEX {table}")  # S608
    cursor.execute(f"REFRESH MATERIALIZED VIEW {table}")  # S608
    cursor.execute("SHOW TABLES")
    cursor.execute(f"SAVEPOINT s{id(cursor)}")
    cursor.execute("PRAGMA foreign_keys = ON")
    device.execute(f"chmod 0777 {name}")
    device.execute(f"describe {name} at length")
    device.execute(f"Copy {name} to the list")
    print(f"TRUNCATE {table}")
    print(f"USE {name}")
    print(f"RELEASE {name}")
    print("PRAGMA %s" % name)


def ask_safely(connection, cursor, table, version):
    cursor.execute("PRAGMA table_info(%s)" % connection.ops.quote_name(table))
    cursor.execute("PRAGMA schema_version = %d" % (version + 1))
    cursor.execute("DROP TABLE %s" % connection.ops.quote_name(table))
