# profile: standard
"""Files, addresses and commands that these libraries take."""
import urllib.request

import cairosvg
import ffmpeg
import flask
import git
import nltk
from flask import request
from pyspark.sql import SparkSession

app = flask.Flask(__name__)


@app.route("/files")
def files():
    name = request.args["name"]
    spark = SparkSession.builder.getOrCreate()
    rows = spark.read.csv(name)  # SEC101
    rows.write.mode("overwrite").parquet(name)  # SEC101
    spark.range(1).write.parquet("/srv/rows")
    spark.createDataFrame([{"name": name}]).write.parquet("/srv/rows")
    ffmpeg.input("/srv/a.mp4").output(name).run()  # SEC101
    ffmpeg.input("/srv/a.mp4").output("/srv/b.mp4").run()
    nltk.data.load(name)  # SEC101
    return ""


@app.route("/picture")
def picture():
    cairosvg.svg2png(bytestring=request.data)
    return cairosvg.svg2png(url=request.args["url"])  # SEC103


@app.route("/clone")
def clone():
    url = request.args["url"]
    git.Git().execute(["git", "clone", "--", url])
    git.Repo("/srv").git.execute([url, "--version"])  # S606
    return git.Git().execute(["git", "clone", url])  # S606


def fetch(url):
    context = urllib.request.ssl._create_unverified_context()  # S323
    return urllib.request.urlopen("https://" + url, timeout=5, context=context)


def fetch_checked(url):
    return urllib.request.urlopen("https://" + url, timeout=5, context=urllib.request.ssl.create_default_context())
