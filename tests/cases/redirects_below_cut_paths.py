# profile: standard
"""Redirects below a path of the program's own, of which methods of texts leave the beginning."""
from flask import Flask, g, redirect, request

app = Flask(__name__)


@app.get("/a/<path:rest>")
def without_suffix(rest):
    return redirect(f"/images/{rest}".removesuffix("/"))


@app.get("/b/<path:rest>")
def without_slashes(rest):
    return redirect(f"/images/{rest}".rstrip("/"))


@app.get("/c/<path:rest>")
def in_small_letters(rest):
    return redirect(f"/Images/{rest}".lower().strip())


@app.get("/d/<path:rest>")
def without_beginning(rest):
    return redirect(f"/images/{rest}".lstrip("/images"))  # SEC104


@app.get("/e/<path:rest>")
def at_the_root(rest):
    return redirect(f"/{rest}".rstrip("/"))  # SEC104


@app.get("/f/<path:rest>")
def of_anything(rest):
    return redirect(rest.rstrip("/"))  # SEC104


@app.get("/g")
def moved():
    return redirect(request.url.replace(f"/{g.key}/", "/admin/"))


@app.get("/h")
def moved_anywhere():
    return redirect(request.args["url"].replace(f"/{g.key}/", "/admin/"))  # SEC104


@app.get("/i")
def moved_to_hosts():
    return redirect(request.url.replace(f"{g.key}/", "//"))  # SEC104
