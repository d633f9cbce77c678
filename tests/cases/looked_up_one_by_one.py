# profile: standard
"""What comprehensions look up by names that stand there, and mappings that templates are filled from."""
import os

from django import forms
from django.db import connection
from flask import Flask, request

app = Flask(__name__)


class SkuForm(forms.Form):
    number = forms.IntegerField()
    day = forms.DateField()
    name = forms.CharField()


def by_sku(sent):
    form = SkuForm(sent.GET)
    if not form.is_valid():
        return None
    number, day, name = (form.cleaned_data[key] for key in ("number", "day", "name"))
    first, *others = [form.cleaned_data[key] for key in ("number", "name")]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM stock WHERE number = {number} AND day = '{day}'")
        cursor.execute(f"SELECT * FROM stock WHERE number = {first}")
        cursor.execute(f"SELECT * FROM stock WHERE name = '{name}'")  # S608
        return cursor.fetchall()


@app.route("/pack")
def pack():
    values = {"n": int(request.args["n"]), "name": request.args["name"]}
    os.system("pack {n}".format_map(values))
    os.system("pack {name}".format_map(values))  # S605
    os.system("pack {name}".format_map(request.args))  # S605
    return ""
