# profile: standard
"""Signals of one's own: what is sent goes to the functions that are connected to the signal, and to no others."""
from blinker import Signal, signal
from django.dispatch import Signal as DjangoSignal, receiver
from flask import Flask, request

app = Flask(__name__)
saved, other = Signal(), Signal()
named = signal("named")
imported, renamed = DjangoSignal(), DjangoSignal()


@saved.connect
def on_saved(sender, name):
    open("/srv/" + name)  # SEC101


@saved.connect_via(app)
def on_saved_by_app(sender, name):
    open("/srv/" + name)  # SEC101


@other.connect
def on_other(sender, name):
    open("/srv/" + name)


def on_named(sender, name):
    open("/srv/" + name)  # SEC101


named.connect(on_named)


@receiver(imported)
def on_imported(sender, name, number, **keywords):
    open("/srv/" + name)  # SEC101
    open(f"/srv/{number}")


@receiver([imported, renamed])
def on_both(sender, name, **keywords):
    open("/srv/" + name)  # SEC101


@receiver(renamed)
def on_renamed(sender, name, **keywords):
    open("/srv/" + name)


@app.get("/send")
def send():
    saved.send(app, name=request.args["name"])
    other.send(app, name="all")
    named.send(None, name=request.args["name"])
    imported.send(sender=None, name=request.args["name"], number=int(request.args["number"]))
    renamed.send_robust(sender=None, name="all")
    return ""
