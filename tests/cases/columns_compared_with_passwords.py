# profile: standard
"""A password in a condition of a query is told once, for the query; elsewhere for the comparison."""
from flask import Flask, redirect
from models import User, db

app = Flask(__name__)


@app.route("/recover/<word>")
def recover(word):
    user = db.session.query(User).filter(User.password_recovery == word).first()  # SEC705
    return redirect("/" if user else "/login")


@app.route("/enter/<word>")
def enter(word):
    wanted = User.password_recovery == word  # SEC705
    return redirect("/" if db.session.query(User).filter(wanted).first() else "/login")
