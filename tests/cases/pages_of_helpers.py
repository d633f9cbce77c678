# profile: standard
"""Templates that are not escaped, rendered for a view by another function."""
from flask import Blueprint, render_template

from shop.forms import SearchForm, options

pages = Blueprint("pages", __name__)


def shown(rows):
    return render_template("rows.jinja2", rows=rows)  # SEC406


def mailed(rows):
    return render_template("mail.jinja2", rows=rows)


def unused(rows):
    return render_template("rows.jinja2", rows=rows)


@pages.route("/rows")
def rows():
    return shown(pages.rows())


@pages.route("/mail")
def mail():
    pages.send(mailed(pages.rows()))
    return "sent"


@pages.route("/search")
def search():
    form = SearchForm()
    return render_template("search.jinja2", form=form, count=9)


@pages.route("/find")
def find():
    form = SearchForm()
    return render_template("search.jinja2", form=form, rows=pages.rows())  # SEC406


@pages.route("/choose")
def choose():
    return render_template("search.jinja2", form=options())  # SEC406
