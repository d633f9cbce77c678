# profile: standard
"""Views of Flask that change what the request names, and forget to ask who is there."""
from flask import Flask, abort, jsonify, request
from flask_login import current_user, login_required
from shop.models import Note, db

app = Flask(__name__)


@app.post("/notes/<int:number>/close")
@login_required
def close(number):
    note = Note.query.get_or_404(number)
    note.closed = True
    db.session.commit()
    return jsonify({})


@app.delete("/notes/<int:number>")
def delete(number):
    note = Note.query.get_or_404(number)  # SEC437
    db.session.delete(note)
    db.session.commit()
    return jsonify({})


@app.put("/notes/<int:number>")
def change(number):
    note = db.session.get(Note, number)  # SEC437
    note.text = request.json["text"]
    db.session.commit()
    return jsonify({})


@app.post("/notes/change")
def change_any():
    note = Note.query.filter_by(id=request.json["id"]).first()  # SEC437
    setattr(note, "text", request.json["text"])
    db.session.commit()
    return jsonify({})


@app.post("/notes/gone")
def forget():
    db.notes.delete_one({"_id": request.json["id"]})  # SEC107 SEC437
    return jsonify({})


@app.get("/notes/<int:number>")
def show(number):
    return jsonify({"text": Note.query.get_or_404(number).text})


@app.post("/notes/<int:number>/look")
def look(number):
    note = Note.query.get(number)
    db.session.commit()
    return jsonify({"text": note.text})


@app.post("/notes/<int:number>/own")
def change_own(number):
    note = Note.query.filter(Note.id == number).first()
    if note.user_id != current_user.id:
        abort(403)
    db.session.delete(note)
    return jsonify({})


@app.post("/notes/<int:number>/guarded")
@app.members
def guarded(number):
    db.session.delete(Note.query.get(number))
    return jsonify({})


def helper(number):
    db.session.delete(Note.query.get(number))
