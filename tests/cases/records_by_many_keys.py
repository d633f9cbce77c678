# profile: standard
"""A function that is handed different names by each of its callers, none of them chosen by data."""
from flask import Flask, request

app = Flask(__name__)


class Model:
    @classmethod
    def by(cls, **fields):
        return session.query(cls).filter_by(**fields).first()

    @classmethod
    def like(cls, **fields):
        return session.query(cls).filter_by(**fields).first()  # SEC125


class User(Model):
    pass


@app.post("/found")
def found():
    data = request.get_json()
    return str([
        User.by(name=data["text"]), User.by(mail=data["text"]), User.by(phone=data["text"]), User.by(city=data["text"]),
        User.by(street=data["text"]), User.by(country=data["text"]), User.by(company=data["text"]), User.by(role=data["text"]),
        User.by(title=data["text"]), User.by(team=data["text"]), User.by(number=data["text"]), User.by(key=data["text"])])


@app.post("/like")
def like():
    data = request.get_json()
    return str([
        User.like(name=data["text"]), User.like(mail=data["text"]), User.like(phone=data["text"]), User.like(city=data["text"]),
        User.like(street=data["text"]), User.like(land=data["text"]), User.like(firm=data["text"]), User.like(role=data["text"]),
        User.like(title=data["text"]), User.like(team=data["text"]), User.like(number=data["text"]), User.like(**data)])


@app.post("/model")
def model():
    trained = Topics(**request.get_json())
    trained.save("/srv/models/topics")
    kept = Shelf(**request.get_json())  # SEC125
    kept.save()
    return ""
