# profile: audit
"""Code that is compiled and not run, in audits."""
from flask import Flask, request

app = Flask(__name__)


@app.post("/syntax")
def syntax():
    compile(request.data, "<text>", "exec")  # SEC123 SEC901
    compile("1 + 1", "<text>", "eval")
    return {}
