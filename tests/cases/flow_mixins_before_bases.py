# profile: standard
"""Classes of which one stands before another that it hands over to by `super()`."""

from flask import Flask, render_template_string, request

app = Flask(__name__)


class Loggable:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.lines = []


class Device:
    def __init__(self, host):
        self.host = host
        self.kind = "device"

    def text(self):
        return self.host

    @property
    def line(self):
        return "host " + self.host


class Loud:
    def text(self):
        return "loud " + super().text()


class Switch(Loggable, Device):
    @property
    def line(self):
        return super().line + " of a switch"


class LoudDevice(Loud, Device):
    pass


class Top:
    def shown(self):
        return request.args["top"]


class Left(Top):
    pass


class Right(Top):
    def shown(self):
        return "right"


class Both(Left, Right):
    pass


class Swapped(Device, Loggable):
    pass


@app.route("/")
def view():
    given = request.args["host"]
    render_template_string(Switch(given).host)  # SEC106
    render_template_string(Switch(given).kind)
    render_template_string(Switch(given).line)  # SEC106
    render_template_string(Switch("k").line)
    render_template_string(LoudDevice(given).text())  # SEC106
    render_template_string(LoudDevice("k").text())
    render_template_string(Swapped(given).host)  # SEC106
    render_template_string(Left().shown())  # SEC106
    return render_template_string(Both().shown())
