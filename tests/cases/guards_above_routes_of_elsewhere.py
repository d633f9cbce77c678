# profile: standard
"""Guards above routes of an application that is imported, in a file that imports nothing but the guard of the framework."""
from flask_login import login_required

from . import app


@login_required
@app.route("/admin")  # SEC558
def admin():
    return "secret"


@app.route("/own")
@login_required
def own():
    return "secret"
