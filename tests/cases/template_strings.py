# python: 3.14
# profile: standard
"""What stands in a template, a text of Python 3.14 that is put together by whoever is handed it."""
import os

from flask import request


def logged(log):
    return log(t"listing {os.system(request.args['folder'])} {request.args['name']:>{int('3')}}")  # S605


def named(cursor):
    note = t"{(name := request.args['name'])!r}"
    os.system("ls " + name)  # S605
    cursor.execute(t"SELECT * FROM users WHERE name = {name}")
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")  # S608
    return note
