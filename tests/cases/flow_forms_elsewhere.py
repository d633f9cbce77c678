# profile: standard
"""Forms and serializers whose classes stand in other modules, told by their names, and fields of WTForms."""
import os

from django.db import connection
from django.http import HttpResponse
from django.views.generic import FormView
from flask import Flask, redirect, request
from flask_wtf import FlaskForm
from shop.forms import SearchForm
from wtforms import IntegerField, StringField
from wtforms.fields import TextAreaField
from wtforms.widgets import html_params

from .serializers import OrderSerializer

app = Flask(__name__)


class Listing(FlaskForm):
    path = StringField("Path")
    text = TextAreaField()
    number = IntegerField()


class Count(FlaskForm):
    number = IntegerField()


class CountForm(FlaskForm):
    number = IntegerField()


@app.route("/list", methods=["POST"])
def listing():
    form = Listing()
    if form.validate_on_submit():
        os.system("ls " + form.path.data)  # S605
        os.system("ls " + form.text.data)  # S605
        os.system(f"head -{form.number.data} log")
    return redirect(form.path.data)  # SEC104


@app.route("/count", methods=["POST"])
def count():
    form, other = Count(), CountForm()
    return f"<p>{form.number.data} {other.number.data}</p>"


@app.route("/search", methods=["POST"])
def search():
    form = SearchForm()
    if form.validate_on_submit():
        words = html_params(value=form.words.data)
        return f"<p>{form.words.data} <input {words}></p>"  # SEC105
    words = html_params(value=form.words.data)
    if app.debug:
        return f"<input {words}>"
    part = Part()
    return f"<p>{part.words.data}</p>"


@app.route("/filled", methods=["POST"])
def filled():
    form = SearchForm(request.form)
    return f"<p>{form.words.data}</p>"  # SEC105


def find(request):
    form = SearchForm(request.GET)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM shelves WHERE name = '%s'" % form.cleaned_data["name"])  # S608
    return HttpResponse("<p>" + form.cleaned_data["name"])  # SEC105


def order(request):
    serializer = OrderSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    with open("/srv/orders/" + serializer.validated_data["name"]) as stream:  # SEC101
        return HttpResponse(stream.read(), content_type="text/plain")


class Search(FormView):
    form_class = SearchForm

    def form_valid(self, form):
        return HttpResponse("<p>" + form.cleaned_data["name"])  # SEC105

    def greet(self, visitor):
        return HttpResponse("<p>" + visitor.known_data["name"])
