"""Records that views of Flask look up by what the address names, in audits: who is logged in says nothing of whose they are."""
from flask import Blueprint, abort
from flask_login import current_user, login_required
from flask_restful import Resource
from shop.models import Note, User, db
from shop.visitors import check_owner, members

pages = Blueprint("pages", __name__)


@pages.get("/notes/<int:number>")
@login_required
def show(number):
    return {"text": Note.query.get_or_404(number).text}  # SEC437


@pages.get("/users/<int:user_id>")
@login_required
def person(user_id):
    user = User.query.filter_by(id=user_id).first()  # SEC437
    return {"name": user.name}


@pages.get("/users/<int:user_id>/name")
def name(user_id):
    return {"name": db.session.query(User).filter(User.id == user_id).first().name}  # SEC437


class Notes(Resource):
    method_decorators = [login_required]

    def get(self, number):
        return {"text": db.session.get(Note, number).text}  # SEC437


class Members(Resource):
    method_decorators = [members]

    def get(self, number):
        return {"text": db.session.get(Note, number).text}


@pages.get("/own/<int:number>")
@login_required
def own(number):
    note = Note.query.get_or_404(number)
    if note.user != current_user:
        abort(403)
    return {"text": note.text}


@pages.get("/checked/<int:number>")
@login_required
def checked(number):
    check_owner(number)
    return {"text": Note.query.get_or_404(number).text}


@pages.get("/titles/<int:number>")
@members
def title(number):
    return {"text": Note.query.get_or_404(number).text, "first": Note.query.get(1).text}


@pages.get("/names/<int:number>")
@login_required
def is_there(number):
    if number < 0 or not Note.query.filter_by(id=number).first():
        abort(404)
    return {"there": True}


@pages.post("/gone/<int:number>")
@login_required
def is_gone(number):
    if not Note.query.filter_by(id=number).delete():  # SEC437
        abort(404)
    return Note.query.get(number) or abort(404)  # SEC437
