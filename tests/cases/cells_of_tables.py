# profile: standard
"""Cells of tables: a formula is what begins like one, and what a check or a sign in front keeps from beginning so."""
import csv
import sys

from flask import Flask, request

app = Flask(__name__)
SIGNS = ("=", "+", "-", "@", "\t", "\r")


def plain(text):
    return "'" + text if text.startswith(SIGNS) else text


def plain_by_first(text):
    if text[:1] in SIGNS:
        return f"'{text}"
    return text


@app.route("/rows")
def rows():
    table = csv.writer(sys.stdout)
    city = request.args["city"]
    table.writerow(["city", "'" + city])
    table.writerow([f"city {city}"])
    table.writerows([[plain(city), plain_by_first(city)]])
    table.writerow([city])  # SEC113
    table.writerow(["=" + city])  # SEC113
    table.writerows([["city", city]])  # SEC113
    return ""


@app.route("/checked")
def checked():
    table = csv.writer(sys.stdout)
    city = request.args["city"]
    if city.startswith(("=", "+", "-", "@")):
        city = "'" + city
    table.writerow([city])
    street = request.args["street"]
    if street and street[0] in "=+-@":
        return ""
    table.writerow([street])
    return ""


@app.route("/checked-for-less")
def checked_for_less():
    table = csv.DictWriter(sys.stdout, ["city", "street"])
    city, street = request.args["city"], request.args["street"]
    if city.startswith("="):
        city = "'" + city
    table.writerow({"city": city})  # SEC113
    if street[1:] in "=+-@":
        return ""
    table.writerow({"street": street})  # SEC113
    return ""


@app.route("/looked-up")
def looked_up():
    table, name = csv.writer(sys.stdout), request.args["name"]
    rows = [[member.name, member.city] for member in find_members(name)]
    table.writerows(rows)
    table.writerows([[name]])  # SEC113
    return ""


@app.route("/visited/<path:name>")
def visited(name):
    table = csv.writer(sys.stdout)
    table.writerow([request.full_path, 1])
    table.writerow([request.full_path[1:], 1])  # SEC113
    return ""
