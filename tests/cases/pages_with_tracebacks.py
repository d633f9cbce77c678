# profile: standard
"""Pages with a traceback that are sent to who asks, and those that are mailed or written to a file."""
import traceback
from pathlib import Path

from flask import Flask, render_template
from flask_mail import Mail, Message

app = Flask(__name__)
mail = Mail(app)


@app.route("/mailed")
def mailed():
    try:
        work()
    except Exception:
        body = render_template("failed.html", trace=traceback.format_exc())
        mail.send(Message("failed", body=body, recipients=["a@example.org"]))
    return "done"


@app.route("/both")
def both():
    try:
        work()
    except Exception:
        body = render_template("failed.html", trace=traceback.format_exc())  # SEC704
        mail.send(Message("failed", body=body, recipients=["a@example.org"]))
        return body
    return "done"


@app.route("/answered")
def answered():
    page = render_template("failed.html", trace=traceback.format_exc())  # SEC704
    return page


def report(response):
    page = render_template("failed.html", trace=traceback.format_exc())
    with open("report.html", "w") as file:
        file.write(page)
    Path("other.html").write_text(render_template("failed.html", trace=traceback.format_exc()))
    response.write(render_template("failed.html", trace=traceback.format_exc()))  # SEC704
