# profile: standard
"""Paths by the keywords that each function has, and names that are only shown."""
import bottle
import imageio.v3
import numpy
import numexpr
import pymupdf
import runpy
import timeit
from flask import Flask, request
from PIL import Image
from starlette.responses import FileResponse

app = Flask(__name__)


@app.route("/keywords")
def keywords():
    name = "/srv/files/" + request.args["name"]
    Image.open(fp=name)  # SEC101
    numpy.loadtxt(fname=name)  # SEC101
    bottle.static_file("report.pdf", root=name)  # SEC101
    bottle.static_file(filename=request.args["name"], root="/srv/files")
    FileResponse("/srv/files/report.pdf", filename=request.args["name"])
    pymupdf.open(filename=name)  # SEC101
    pymupdf.Document(name + ".pdf")  # SEC101
    pymupdf.open(stream=request.data, filetype="pdf")
    imageio.v3.imwrite(uri=name, image=1)  # SEC101
    imageio.v3.imwrite(uri="/srv/files/mean.png", image=request.data)
    return ""


@app.route("/code")
def code():
    text = request.args["text"]
    timeit.timeit("start()", setup=text)  # SEC123
    timeit.timeit(stmt=text)  # SEC123
    numexpr.evaluate(ex=text)  # SEC123
    timeit.timeit(stmt="start()", number=int(text))
    return ""


@app.route("/module")
def module():
    runpy.run_module(mod_name=request.args["name"])  # SEC117
    return ""
