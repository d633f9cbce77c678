# profile: standard
"""Rows of values, which a tuple spells, and functions of the database that are given data."""
from flask import Flask, request

app = Flask(__name__)


def rows(cursor, names, first, second, placeholders):
    cursor.execute(f"SELECT a FROM t WHERE b IN {tuple(names)}")  # S608
    cursor.execute("SELECT a FROM t WHERE b IN %s" % str(tuple(names)))  # S608
    cursor.execute("INSERT INTO t VALUES {}".format((first, second)))  # S608
    row = (first, second)
    cursor.execute("INSERT INTO t VALUES " + repr(row))  # S608
    cursor.execute(f"SELECT a FROM t WHERE b IN {placeholders}", names)
    cursor.execute(f"SELECT a FROM t WHERE b IN {tuple(int(name) for name in names)}")
    cursor.execute(f"SELECT a FROM t WHERE b IN {(1, 2)}")
    cursor.execute(f"INSERT INTO t VALUES {placeholders}", names)
    cursor.execute(f"SELECT a FROM {tuple(names)[0]}")


@app.route("/restore", methods=["POST"])
def restore():
    connection = connect()
    connection.execute_scalar("SELECT restore_to('{}')".format(request.form["point"]))  # S608
    connection.execute_scalar("SELECT nextval('{}')".format(sequence_of("users")))
    print("SELECT restore_to('{}')".format(request.form["point"]))
    return ""


class Account:
    def find(self, cursor):
        mail = self.mail
        cursor.execute("SELECT a FROM t WHERE mail = '" + mail + "'")  # S608
        self.mail = mail
