# profile: standard
"""Functions that say yes or no, count or measure."""
import bisect
import decimal
import difflib
import django.utils.dateparse as dp
import django.utils.http as dhttp
import email.utils
import fnmatch
import locale
import operator
import unicodedata

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = str(difflib.SequenceMatcher(None, q, "a").ratio())
    Response("<p>" + r)

    r = str(locale.atof(q))
    Response("<p>" + r)

    r = str(operator.eq(q, "a"))
    Response("<p>" + r)

    r = str(any([q]))
    Response("<p>" + r)

    r = str(bisect.bisect(["b"], q))
    Response("<p>" + r)

    r = unicodedata.category(q[0])
    Response("<p>" + r)

    r = str(decimal.Context().create_decimal(q))
    Response("<p>" + r)

    r = str(float.fromhex(q))
    Response("<p>" + r)

    r = str(fnmatch.fnmatch(q, "*"))
    Response("<p>" + r)

    r = str(email.utils.parsedate(q))
    Response("<p>" + r)

    r = str(dhttp.base36_to_int(q))
    Response("<p>" + r)

    r = str(dp.parse_duration(q))
    Response("<p>" + r)

    r = str(decimal.Decimal(q))
    Response("<p>" + r)
    return ""
