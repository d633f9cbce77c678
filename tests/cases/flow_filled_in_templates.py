# profile: standard
"""Templates of the program's own that data is put into: of which a part is known, or nothing."""
import os

import requests
from flask import Flask, redirect, request

from settings import BASE, TRACKER

app = Flask(__name__)


@app.route("/known")
def known():
    user = request.args["user"]
    requests.get((BASE + "/users/%s") % user, timeout=3)
    requests.get((BASE + "/users/{}?all={:d}").format(user, 3), timeout=3)
    requests.get(f"{BASE}/users/%s/%d" % (user, 3), timeout=3)
    requests.get("%s/users/%s" % (user, BASE), timeout=3)  # SEC103
    requests.get("{}/users/{}".format(user, BASE), timeout=3)  # SEC103
    os.system((BASE + " %s") % user)  # S605
    return redirect((BASE + "/%(name)s") % {"name": user})


@app.route("/unknown")
def unknown(tracker, query, cursor, form):
    user = request.args["user"]
    requests.get(tracker % user, timeout=3)
    cursor.execute(query % user)  # S608
    os.remove(form % user)  # SEC101
    if user:
        return redirect(user % TRACKER)  # SEC104
    return redirect(TRACKER % user)
