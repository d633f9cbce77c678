# profile: standard
"""What unknown functions give: often what they look up, check or build by the data, not the data."""
import acme
import django.core.signing
import flask
import sqlite3
from django.http import HttpResponse, HttpResponseForbidden, HttpResponseRedirect
from django.shortcuts import redirect, render
from PIL import Image

from .tables import books

app = flask.Flask(__name__)


@app.route("/pages/<name>")
def response_of_our_own(name):
    return acme.render("page.html", name=name)


@app.route("/text/<name>")
def text_made_with_what_an_unknown_function_gives(name):
    return "<p>" + acme.decorated(name) + "</p>"  # SEC105


@app.route("/status/<name>")
def response_with_a_status(name):
    return acme.render("page.html", name=name), 404


@app.route("/books/<key>")
def address_of_what_was_looked_up(key):
    book = acme.find(key)
    return flask.redirect(book.url)


@app.route("/go")
def address_made_by_an_unknown_function():
    return flask.redirect(acme.address_of(flask.request.args["endpoint"]))


@app.route("/next")
def address_as_it_came():
    return flask.redirect(flask.request.args["next"])  # SEC104


@app.route("/again")
def own_address():
    return flask.redirect(flask.request.url)


@app.route("/more")
def query_behind_an_address_of_our_own():
    return flask.redirect(f"{acme.home()}?q={flask.request.args['q']}")


@app.route("/host")
def host_behind_a_scheme():
    return flask.redirect(f"{acme.scheme()}://{flask.request.args['host']}/")  # SEC104


@app.route("/picture", methods=["POST"])
def upload_is_a_file_not_a_name():
    picture = flask.request.files["picture"]
    Image.open(picture)
    open(picture.filename)  # SEC101
    return "thanks"


@app.route("/run")
def method_called_execute():
    acme.runner().execute(flask.request.args["task"])
    acme.cursor().execute(flask.request.args["query"])  # S608
    return "done"


def view(request, slug):
    sqlite3.connect("shop.db").execute("select * from books where slug = '" + slug + "'")  # S608
    return render(request, "book.html")


def helper_of_views(request, queryset_name):
    sqlite3.connect("shop.db").executescript(queryset_name)


def _private_helper(request, address):
    return redirect(address)


def csrf_failure(request, reason=""):
    return HttpResponseForbidden(reason)


def signed(request):
    return HttpResponseRedirect(django.core.signing.Signer(salt="next").unsign(request.GET["next"]))


def rendered(request):
    return HttpResponse(acme.template().render({"name": request.GET["name"]}))


def written(request):
    return HttpResponse("Hello " + request.GET["name"])  # SEC105


@app.route("/found")
def query_by_an_unknown_builder():
    word = flask.request.args["word"]
    connection = sqlite3.connect("books.db")
    return {"found": connection.execute(books().where(word).params(word=word)).fetchall()}


@app.route("/sought")
def query_as_it_came():
    connection = sqlite3.connect("books.db")
    return {"found": connection.execute("SELECT title FROM books WHERE " + flask.request.args["word"]).fetchall()}  # S608
