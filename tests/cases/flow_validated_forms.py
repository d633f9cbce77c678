# profile: standard
"""Validators of a form say something of what it was sent once they were asked, and are content."""
import os

from flask import Flask, abort, render_template, request
from flask_wtf import FlaskForm
from helpers import refuse
from wtforms import IntegerField, SelectField, StringField
from wtforms.validators import Regexp

app = Flask(__name__)


class NameForm(FlaskForm):
    name = StringField(validators=[Regexp(r"^\w+\Z")])
    kind = SelectField(choices=[("a", "A")])
    page = IntegerField()
    city = SelectField(choices=[], validate_choice=False)
    zone = SelectField(choices=[], validate_choice=False, coerce=int)

    def is_fine(self):
        return self.validate()


@app.post("/never")
def never():
    form = NameForm()
    os.system("ls " + form.name.data)  # S605
    os.system("ls %s" % form.page.data)
    return render_template("name.html", form=form)


@app.post("/method")
def method():
    form = NameForm(request.form)
    if request.method == "POST" and form.is_submitted():
        os.system("ls " + form.kind.data)  # S605


@app.post("/ignored")
def ignored():
    form = NameForm()
    form.validate()
    os.system("ls " + form.name.data)  # S605


@app.post("/told")
def told():
    form = NameForm()
    if not form.validate():
        app.logger.info("invalid")
    os.system("ls " + form.name.data)  # S605


@app.post("/failed")
def failed():
    form = NameForm()
    if not form.validate_on_submit():
        return "<p>invalid: " + form.name.data  # SEC105
    os.system("ls " + form.name.data)
    os.system("ls " + form.city.data)  # S605
    os.system(f"ls {form.zone.data}")
    return ""


@app.post("/both")
def both():
    form = NameForm()
    if request.method == "POST" and form.validate():
        os.system("ls " + form.name.data)
    else:
        os.system("ls " + form.name.data)  # S605


@app.post("/read-before")
def read_before():
    form = NameForm()
    name = form.name.data
    if not form.validate():
        abort(400)
    os.system("ls " + name)


@app.post("/asserted")
def asserted():
    form = NameForm()
    if not form.validate():
        raise ValueError
    os.system("ls " + form.name.data)


@app.post("/kept")
def kept():
    form = NameForm()
    valid = form.validate()
    if not valid:
        abort(400)
    os.system("ls " + form.name.data)


@app.post("/own-method")
def own_method():
    form = NameForm()
    if not form.is_fine():
        abort(400)
    os.system("ls " + form.name.data)


@app.post("/elsewhere")
def elsewhere():
    form = NameForm()
    refuse(form)
    os.system("ls " + form.name.data)


@app.post("/by-keyword")
def by_keyword():
    form = NameForm()
    refuse(form=form)
    os.system("ls " + form.name.data)


@app.post("/given")
def given():
    show(NameForm())


def show(form):
    os.system("ls " + form.name.data)


def valid_form():
    form = NameForm()
    if not form.validate():
        abort(400)
    return form


@app.post("/made-elsewhere")
def made_elsewhere():
    form = valid_form()
    os.system("ls " + form.name.data)


@app.post("/one-of-two")
def one_of_two():
    form = NameForm()
    if request.args.get("new"):
        form = valid_form()
    os.system("ls " + form.name.data)


@app.post("/listed")
def listed():
    form = NameForm()
    if all(one.validate() for one in [form]):
        os.system("ls " + form.name.data)


@app.post("/errors")
def errors():
    form = NameForm()
    form.validate()
    if form.errors:
        abort(400)
    os.system("ls " + form.name.data)


@app.post("/errors-of-field")
def errors_of_field():
    form = NameForm()
    form.validate()
    if len(form.name.errors) > 0:
        abort(400)
    os.system("ls " + form.name.data)


@app.post("/errors-shown")
def errors_shown():
    form = NameForm()
    form.validate()
    if request.args.get("debug"):
        app.logger.info("%r", form.errors)
    os.system("ls " + form.name.data)  # S605


class Page:
    @app.post("/kept-in-attribute")
    def kept_in_attribute(self):
        form = NameForm()
        self.form = form
        if not self.form.validate():
            abort(400)
        os.system("ls " + form.name.data)
