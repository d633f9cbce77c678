# profile: standard
"""What a file gives to the constructor of a view is what its methods have: `Shop.as_view("shop", Orders())`."""
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Orders:
    def titled(self, title):
        return open("/orders/" + title)  # SEC101


class Notes:
    def titled(self, title):
        return open("/notes/" + str(len(title)))


class Base(MethodView):
    def __init__(self, records):
        self.records = records


class Shop(Base):
    def get(self):
        return {"found": [self.records.titled(request.args["title"])]}


class Board(MethodView):
    def __init__(self, records, prefix=""):
        self.records = records
        self.prefix = prefix

    def get(self):
        return {"found": [self.records.titled(request.args["title"])]}


app.add_url_rule("/orders", view_func=Shop.as_view("orders", Orders()))
app.add_url_rule("/notes", view_func=Board.as_view("notes", records=Notes()))
