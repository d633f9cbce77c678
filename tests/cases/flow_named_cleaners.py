# profile: standard
import subprocess

from flask import Flask, abort, request

from .tables import BAD, PAIRS

app = Flask(__name__)
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def sanitize(value):
    for bad in (";", "&", "|"):
        value = value.replace(bad, "")
    return value


def safe_word(value):
    return "".join(letter for letter in value if letter in LETTERS)


def safe_name(value):
    for bad in '<>:"/\\|?*':
        value = value.replace(bad, "_")
    return value


def escape_html(value):
    for tag in ("<script>", "</script>"):
        value = value.replace(tag, "")
    return value


def html_escape(value):
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        value = value.replace(sign, entity)
    return value


def escape_for_html(value):
    for sign, entity in PAIRS:
        value = value.replace(sign, entity)
    return value


def encode_html(value):
    text = ""
    for letter in value:
        if letter == "<":
            text += "&lt;"
        elif letter == "&":
            text += "&amp;"
        else:
            text += letter
    return text


def html_encode(value):
    return "".join("&lt;" if letter == "<" else letter for letter in value if letter not in BAD)


def clean_html(value):
    at, text = 0, ""
    while at < len(value):
        text += value[at]
        at += 1
    return text


def clean_path(value):
    for part in ("../", "..\\"):
        value = value.replace(part, "")
    return value


def safe_path(value):
    while "../" in value:
        value = value.replace("../", "")
    return value.lstrip("/")


def sanitize_path(value):
    while "//" in value:
        value = value.replace("//", "/")
    return value


def sanitize_filename(value):
    return "".join(letter for letter in value if letter not in '<>:"|?*')


def clean_filename(value):
    kept = []
    for letter in value:
        if letter not in '<>:"|?*':
            kept.append(letter)
    return "".join(kept)


def is_safe(value):
    for bad in (";", "&", "|"):
        if bad in value:
            return False
    return True


def is_valid(value):
    for bad in ("\n", ";", "&", "|", "<", ">", "(", ")", "$", "`", "\\", "'", '"'):
        if bad in value:
            return False
    return True


def is_clean(value):
    for bad in (";", "&", "|"):
        if value.startswith(bad):
            return False
    else:
        return value not in BAD


def is_allowed(value):
    for bad in BAD:
        if bad in value:
            return False
    return True


@app.get("/commands")
def commands():
    host = request.args["host"]
    subprocess.getoutput("dig " + sanitize(host))  # S605
    subprocess.getoutput("dig " + safe_word(host))
    if is_valid(host):
        subprocess.getoutput("dig " + host)
    if is_clean(host):
        subprocess.getoutput("dig " + host)
    if is_allowed(host):
        subprocess.getoutput("dig " + host)
    if not is_safe(host):
        abort(400)
    return {"out": subprocess.getoutput("dig " + host)}  # S605


@app.get("/pages")
def pages():
    name, page = request.args["name"], request.args["page"]
    if page == "escaped":
        return "<p>" + html_escape(name)
    if page == "unseen":
        return "<p>" + escape_for_html(name)
    if page == "letters":
        return "<p>" + encode_html(name)
    if page == "left out":
        return "<p>" + html_encode(name)
    if page == "counted":
        return "<p>" + clean_html(name)
    return "<p>" + escape_html(name)  # SEC105


@app.get("/files")
def files():
    name, other = request.args["name"], request.args["other"]
    texts = [
        open("/srv/" + safe_name(name)).read(),
        open("/srv/" + clean_path(name)).read(),  # SEC101
        open("/srv/" + sanitize_path(name)).read(),  # SEC101
        open("/srv/" + clean_filename(name)).read(),  # SEC101
        open("/srv/" + sanitize_filename(name)).read(),  # SEC101
        open("/srv/" + safe_path(other)).read(),
    ]
    return {"texts": texts}
