# profile: standard
"""Names of files in which slashes are quoted, or are not."""
from pathlib import Path
from urllib.parse import quote, quote_plus, unquote

from flask import Flask, request

app = Flask(__name__)
ROOT = Path("/srv/pages")


@app.get("/page")
def page():
    name = request.args["name"]
    (ROOT / quote(name, safe="")).read_text()
    (ROOT / quote(name, "~")).read_text()
    (ROOT / quote_plus(name)).read_text()
    (ROOT / quote(name)).read_text()  # SEC101
    (ROOT / quote(name, safe="/.")).read_text()  # SEC101
    (ROOT / quote(name, safe=request.args["kept"])).read_text()  # SEC101
    (ROOT / quote_plus(name, "/")).read_text()  # SEC101
    (ROOT / unquote(quote(name, safe=""))).read_text()  # SEC101
