# profile: standard
"""Texts of what is put into a list on the way."""
import os
import subprocess

from django.utils.html import escape
from django.utils.safestring import mark_safe
from markupsafe import Markup


def words(value):
    out = []
    out.append(value)
    os.system(" ".join(out))  # S605


def joined(value):
    out = ["ls"]
    out += value
    os.system(" ".join(out))  # S605


def named(value):
    found = {}
    found["a"] = value
    os.system(" ".join(found.values()))  # S605


def fixed():
    out = ["ls"]
    out.append("-l")
    os.system(" ".join(out))
    subprocess.run(" ".join(out), shell=True)


def escaped(value):
    out = []
    out.append(escape(value))
    return mark_safe("".join(out))


def unescaped(values):
    out = ["<b>"]
    for one in values:
        out.append(one)
    return Markup("".join(out))  # S704


def formatted(cursor, value):
    where = []
    where.append("a = %s" % value)
    cursor.execute("select * from t where " + " and ".join(where))  # S608


def bound(cursor, value):
    where = []
    if value:
        where.append("a = %s")
    cursor.execute("select * from t where " + " and ".join(where), [value])


def counted(cursor, names):
    text, number = "select * from t where true", 0
    for name in names:
        number += 1
        text += f" and a = ${number}"
    cursor.execute(text)
