# profile: standard
"""Names that `from module import *` brings: sources and sinks, constants, and classes whose methods are judged."""
import os
import subprocess
from socket import *
from stat import *

from flask import *
from shop.models import *
from tornado.web import *

app = Flask(__name__)


@app.route("/tea")
def tea():
    subprocess.run(request.args["name"], shell=True)  # S602
    return render_template_string(request.args["page"])  # SEC106


class Tea(RequestHandler):
    def get(self):
        subprocess.run(self.get_argument("name"), shell=True)  # S602


def serve():
    listening = socket(AF_INET, SOCK_STREAM)
    listening.bind(("", 80))  # S104
    listening.listen()
    os.chmod("log", S_IRUSR | S_IWOTH)  # S103
    os.chmod("log", S_IRUSR | S_IWUSR)


def order(Session, args):
    subprocess.run(args, shell=True)  # S602
    return Session.get(args["name"]), settings.get(args), Order.query(args)
