# profile: standard
# Drivers that fill in values themselves put them in quotes, which end those around the placeholder.

import sqlite3

import psycopg2
import pymysql
from django.db import connection
from django.db.models.expressions import RawSQL
from flask import Flask, request

from .models import Person

app = Flask(__name__)


@app.get("/psycopg")
def of_psycopg():
    name = request.args["name"]
    cur = psycopg2.connect(DSN).cursor()
    cur.execute("SELECT id FROM person WHERE name = '%s'", (name,))  # S608
    cur.execute("SELECT id FROM person WHERE name = '%(name)s'", {"name": name})  # S608
    cur.execute("SELECT id FROM person WHERE name LIKE '%%%s%%'", (name,))  # S608
    cur.executemany("INSERT INTO person VALUES ('it''s', '%s')", [(name,)])  # S608
    cur.execute("SELECT id FROM person WHERE name = %s", (name,))
    cur.execute("SELECT id FROM person WHERE name LIKE '%%x%%' AND a = %s AND b = 'y'", (name,))
    cur.execute("SELECT id FROM person WHERE name LIKE '%%s' AND a = %s", (name,))
    cur.execute("SELECT id FROM person WHERE name = 'x' -- it's\n AND a = %s OR b = 'y'", (name,))
    cur.execute("SELECT \"it's\", id FROM person WHERE a = %s OR b = 'y'", (name,))
    cur.execute("SELECT id FROM person WHERE number = '%s'", (int(name),))
    cur.execute("SELECT id FROM person WHERE number = '%s'", (3,))
    return {}


@app.get("/mysql")
def of_mysql():
    name = request.args["name"]
    con = pymysql.connect(read_default_file="my.cnf")
    query = "SELECT id FROM person WHERE name = '%s'"
    con.cursor().execute(query, (name,))  # S608
    con.cursor().execute('SELECT id FROM person WHERE name = "%s"', (name,))  # escaped for both kinds of quotes
    return {}


def of_django(request):
    name = request.GET["name"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT foo FROM bar WHERE baz = '%s'", [name])  # S608
        cursor.execute("SELECT foo FROM bar WHERE baz = %s", [name])
        cursor.execute("SELECT '%s'")
    found = Person.objects.raw("SELECT * FROM person WHERE last_name = '%s'", [name])  # S608
    return found, Person.objects.annotate(v=RawSQL("SELECT a FROM b WHERE c = '%s'", (name,)))  # S608


@app.get("/sqlite")
def of_sqlite():
    cur = sqlite3.connect("x.db").cursor()
    cur.execute("SELECT strftime('%s', made) FROM person WHERE id = ?", (request.args["id"],))
    cursor.execute("SELECT strftime('%s', made) FROM person WHERE id = ?", (request.args["id"],))
    return {}


def unknown(cursor, name):
    cursor.execute("SELECT id FROM person WHERE name = '%s'", (name,))  # for audits: a number is right there
