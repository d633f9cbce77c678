# profile: standard
"""Rows have the methods that their class has, whichever query gives them, and managers and query sets have theirs."""
import requests
from django.db import models
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from flask_sqlalchemy import SQLAlchemy
from shop.tables import Base, session
from sqlalchemy import select

db = SQLAlchemy()


class Shelf(models.QuerySet):
    def labelled(self, label):
        requests.get(label, timeout=9)  # SEC103

    def narrowed(self, label):
        requests.get(label, timeout=9)  # SEC103


class Books(models.Manager):
    def ordered(self, name):
        requests.get(name, timeout=9)  # SEC103

    def counted(self, number):
        requests.get("https://books.example/%d" % int(number), timeout=9)


class Book(models.Model):
    shelf = Shelf.as_manager()
    books = Books()
    both = Books.from_queryset(Shelf)()

    def printed(self, printer):
        requests.get(printer, timeout=9)  # SEC103

    def bound(self, binder):
        requests.get(binder, timeout=9)  # SEC103

    def sent(self, address):
        requests.get(address, timeout=9)  # SEC103

    def scanned(self, scanner):
        requests.get(scanner, timeout=9)  # SEC103

    def lent(self, days):
        requests.get("https://books.example/%d" % int(days), timeout=9)

    def stored(self, place):
        requests.get(place, timeout=9)  # SEC103

    def repaired(self, tool):
        requests.get(tool, timeout=9)  # SEC103


class Reader(db.Model):
    def greeted(self, greeting):
        requests.get(greeting, timeout=9)  # SEC103

    def warned(self, warning):
        requests.get(warning, timeout=9)  # SEC103


class Desk:
    """No query gives one."""

    @staticmethod
    def get(number):
        return number

    def cleaned(self, cloth):
        requests.get(cloth, timeout=9)


def book(request, number):
    asked = request.GET["asked"]
    Book.objects.get(pk=1).printed(asked)
    get_object_or_404(Book, pk=1).bound(asked)
    first = Book.objects.filter(number=1).order_by("title").first()
    first.sent(asked)
    found = Book.objects.exclude(number=1)
    for one in found:
        one.scanned(asked)
    made, new = Book.objects.get_or_create(number=1)
    made.stored(asked)
    [one.repaired(asked) for one in Book.books.all()]
    first.lent(int(asked))
    Desk.get(1).cleaned(asked)
    return HttpResponse("")


def shelf(request):
    asked = request.GET["asked"]
    Book.shelf.labelled(asked)
    Book.both.filter(number=1).narrowed(asked)
    Book.books.filter(number=1).ordered(asked)
    Book.books.counted(asked)
    return HttpResponse("")


def reader(request):
    asked = request.GET["asked"]
    Reader.query.filter_by(name="Ann").first_or_404().greeted(asked)
    db.session.query(Reader).filter(Reader.name == "Ann").all()[0].warned(asked)
    return HttpResponse("")


class Page(Base):
    def shown(self, address):
        requests.get(address, timeout=9)  # SEC103

    def sent(self, address):
        requests.get(address, timeout=9)  # SEC103

    def read(self, address):
        requests.get(address, timeout=9)  # SEC103

    def kept(self, address):
        requests.get(address, timeout=9)

    def numbered(self, address):
        requests.get(address, timeout=9)


def page(request):
    asked = request.GET["asked"]
    session.scalars(select(Page).where(Page.number == 1)).one().shown(asked)
    statement = select(Page)
    result = session.execute(statement)
    result.scalar_one_or_none().sent(asked)
    for one in session.scalars(select(Page)):
        one.read(asked)
    session.execute().first().kept(asked)
    session.scalars(select(Page.number)).one().numbered(asked)
    return HttpResponse("")
