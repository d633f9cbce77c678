# profile: standard
"""What forms of WTForms hold together: data under the names of their fields, and under no others."""
from flask import Flask, request
from flask_wtf import FlaskForm
from shop.models import Banner, db
from wtforms import Form, IntegerField, StringField

app = Flask(__name__)


class BannerForm(Form):
    name = StringField()
    size = IntegerField()


class LinkForm(FlaskForm):
    link = StringField()


@app.route("/banner", methods=["POST"])
def banner():
    form = BannerForm(request.form)
    made = Banner(**form.data)
    db.session.add(made)
    return {"text": open(form.data["name"]).read()}  # SEC101


@app.route("/link", methods=["POST"])
def link():
    form = LinkForm()
    made = Banner(**form.data)
    db.session.add(made)
    other = Banner(**request.form)  # SEC125
    db.session.add(other)
    return {}
