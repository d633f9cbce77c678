# profile: standard
"""Addresses in fields of forms for Flask whose classes stand in other modules."""
from flask import Flask, redirect
from flask_wtf import FlaskForm

from .forms import LoginForm

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def log_in():
    form = LoginForm()
    if form.validate_on_submit():
        return redirect(form.next.data)  # SEC104
    return redirect(form.shop.data)
