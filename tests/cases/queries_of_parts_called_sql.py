# profile: standard
"""What is called SQL itself is a part of a query that is made elsewhere, unless it stands in quotes."""


def called_sql(cursor, default_sql, subquery, default, sql_name):
    cursor.execute(f"UPDATE orders SET state = {default_sql} WHERE state IS NULL")
    cursor.execute(f"SELECT * FROM orders WHERE customer IN ({subquery})")
    cursor.execute(f"UPDATE orders SET state = '{sql_name}' WHERE state IS NULL")  # S608
    cursor.execute(f"UPDATE orders SET state = {default} WHERE state IS NULL")  # S608
