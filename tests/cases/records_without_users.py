# profile: standard
"""Views of a program in which nobody logs in, or where something else asks who is there before each of them."""
from flask import Flask, jsonify
from flask_login import login_required
from shop.models import Note, db
from shop.visitors import load

app = Flask(__name__)
app.before_request(load)


@app.post("/notes/<int:number>/close")
@login_required
def close(number):
    db.session.delete(Note.query.get_or_404(number))
    return jsonify({})


@app.delete("/notes/<int:number>")
def delete(number):
    db.session.delete(Note.query.get_or_404(number))
    return jsonify({})
