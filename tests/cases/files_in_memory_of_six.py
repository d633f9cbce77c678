# profile: standard
"""What a file in memory holds is no path, also where the one for both Pythons makes it."""
import pandas as pd
from flask import Flask, request
from six import BytesIO, StringIO

app = Flask(__name__)


@app.route("/rows", methods=["POST"])
def rows():
    sent = request.files["rows"].read()
    options = {"sep": request.form.get("sep", ",")}
    first = pd.read_csv(StringIO(sent.decode()), **options)
    second = pd.read_csv(BytesIO(sent), **options)
    third = pd.read_csv(sent.decode(), **options)  # SEC101
    return {"rows": len(first) + len(second) + len(third)}
