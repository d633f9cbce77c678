# profile: standard
"""Libraries of machine code by a path from a request, and by one of the program's own."""
import sys
from ctypes import CDLL

import numpy
import onnxruntime
import tensorflow
import torch
from flask import Flask, request

app = Flask(__name__)
LIBRARIES = {"small": "libsmall.so", "large": "liblarge.so"}


@app.route("/load", methods=["POST"])
def load():
    path = request.form["path"]
    CDLL(path)  # SEC117
    torch.ops.load_library(path)  # SEC117
    torch.classes.load_library(f"/srv/{path}")  # SEC117
    tensorflow.load_op_library(library_filename=path)  # SEC117
    numpy.ctypeslib.load_library("libshop", path)  # SEC117
    options = onnxruntime.SessionOptions()
    options.register_custom_ops_library(path)  # SEC117
    sys.path.insert(0, path)  # SEC117
    sys.path.append(path)  # SEC117
    return {}


@app.route("/listed", methods=["POST"])
def listed():
    torch.ops.load_library(LIBRARIES[request.form["size"]])
    numpy.ctypeslib.load_library("libshop", "/usr/lib/shop")
    sys.path.insert(0, LIBRARIES[request.form["size"]])
    return {}
