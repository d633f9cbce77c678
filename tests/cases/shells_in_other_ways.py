# profile: standard
"""Shells that are reached through the C library, and through the session of IPython that a notebook runs in."""
import ctypes

from flask import Flask, request

app = Flask(__name__)


@app.route("/library")
def library():
    name = request.args["name"]
    libc = ctypes.CDLL("libc.so.6")
    libc.system(name.encode())  # S605
    ctypes.CDLL(None).system(f"ls {name}".encode())  # S605
    ctypes.cdll.LoadLibrary("libc.so.6").system(name.encode())  # S605
    ctypes.cdll.msvcrt.system(name.encode())  # S605
    libc.system(b"ls")
    libc.puts(name.encode())
    libc.sleep(int(name))
    return {}


@app.route("/notebook")
def notebook():
    name = request.args["name"]
    get_ipython().system("ls " + name)  # S605
    get_ipython().getoutput("ls " + name)  # S605
    get_ipython().run_cell(name)  # SEC123
    get_ipython().run_line_magic("matplotlib", "inline")
    get_ipython().system("ls")
    return {}


def shown():
    def get_ipython():
        return request

    get_ipython().system(request.args["name"])
