# profile: standard
"""Functions of libraries that are called with the rows of a list, and with what `partial()` keeps."""

import os
from functools import partial
from itertools import starmap
from multiprocessing import Pool

import gensim
import mongoengine
import nmap
from flask import Flask, request
from passlib.hash import md5_crypt, sha512_crypt
from stable_baselines3 import PPO

app = Flask(__name__)


class User(mongoengine.Document):
    name = mongoengine.StringField()


@app.route("/rows", methods=["POST"])
def rows():
    given = [(command,) for command in request.json]
    with Pool() as pool:
        pool.starmap(os.system, [(command,) for command in request.json])  # S605
        pool.starmap_async(os.system, [["ls " + request.json["name"]]])  # S605
        pool.starmap(print, given)
        pool.starmap(open, [("/srv/list", request.json["mode"])])
        pool.starmap(open, [("/srv/" + request.json["name"], "r")])  # SEC101
    return list(starmap(os.system, ((command,) for command in request.json)))  # S605


def fixed_rows(pool):
    pool.starmap(os.system, [("ls",), ("id",)])
    pool.starmap(os.system, [(command,) for command in ("ls", "id")])
    pool.starmap(open, [(name, "w") for name in ("a", "b")])


@app.route("/part")
def part():
    run = partial(os.system)
    run("ls " + request.args["name"])  # S605
    return ""


def fixed_part():
    run = partial(os.system)
    run("ls")


def other_part():
    return partial(os.system)  # S605


@app.route("/scan")
def scan():
    host = request.args["host"]
    nmap.PortScanner().scan(host)  # S606
    nmap.PortScanner().scan("10.0.0.1", arguments="-sV " + host)  # S606
    nmap.PortScannerAsync().scan(hosts="10.0.0.1", ports=host)
    nmap.PortScanner().scan(hosts="10.0.0.%d" % int(host))
    return ""


@app.route("/find", methods=["POST"])
def find():
    User.objects(__raw__={"$where": "this.name == '%s'" % request.args["name"]}).first()  # SEC107
    User.objects.filter(__raw__=request.json).first()  # SEC107
    User.objects(**request.json).first()  # SEC125
    User.objects(name=request.args["name"]).first()
    User.objects(__raw__={"$where": "this.age > 18", "name": request.args["name"]}).first()
    return ""


def kept(password):
    return md5_crypt.using(salt_size=8).hash(password), sha512_crypt.using(rounds=656_000).hash(password)  # SEC207


@app.route("/model")
def models():
    return load(request.args["name"])


def load(name):
    return gensim.models.Word2Vec.load(name), PPO.load(path=name), gensim.models.KeyedVectors.load("vectors.kv")  # SEC304
