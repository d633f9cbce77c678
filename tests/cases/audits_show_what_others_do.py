"""What calls in the file hand in counts in audits as well: other callers elsewhere do not make it right."""
import smtplib

import flask

app = flask.Flask(__name__)  # SEC404


def start(on):
    app.run(debug=on)  # S201


def start_quietly(on):
    app.run(debug=on)


def start_with(options):
    app.run(**options)  # S201


class Starter:
    def __init__(self, on):
        self.on = on

    def go(self):
        app.run(debug=self.on)  # S201


def send(server, word):
    server.login("shop", word)  # SEC613


def send_safely(word):
    server = smtplib.SMTP("mail.example.org")
    server.starttls(context=CONTEXT)
    server.login("shop", word)


start(True)
start_quietly(False)
start_with({"debug": True})
Starter(True).go()
send(smtplib.SMTP("mail.example.org"), WORD)
