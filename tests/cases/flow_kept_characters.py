# profile: standard
"""Texts of which only some characters are kept, or some taken out, for sinks that each fear others."""
import re

import ldap
from flask import Flask, redirect, render_template_string, request

app = Flask(__name__)


@app.route("/kept")
def kept():
    name = re.sub(r"[^\w.-]", "_", request.args["name"])
    mail = re.sub(r"[^\w.@-]+", "", request.args["mail"])
    connection = ldap.initialize("ldaps://ldap.example.com")
    connection.search_s("o=x", ldap.SCOPE_SUBTREE, "(uid=" + name + ")")
    connection.search_s("mail=" + mail + ",o=x", ldap.SCOPE_BASE, "(a=b)")
    render_template_string("hi " + mail)
    return redirect("/" + name)


@app.route("/taken")
def taken():
    name = re.sub(r"[*()\\\0]", "", request.args["name"])
    connection = ldap.initialize("ldaps://ldap.example.com")
    return str(connection.search_s("o=x", ldap.SCOPE_SUBTREE, "(uid=" + name + ")"))


@app.route("/others")
def others():
    name = re.sub(r"[^\w.,/@{}-]", "_", request.args["name"])
    some = re.sub(r"[*()]", "", request.args["some"])
    connection = ldap.initialize("ldaps://ldap.example.com")
    connection.search_s("o=x", ldap.SCOPE_SUBTREE, "(uid=" + some + ")")  # SEC108
    connection.search_s("uid=" + name + ",o=x", ldap.SCOPE_BASE, "(a=b)")  # SEC108
    render_template_string("hi " + name)  # SEC106
    return redirect("/" + name)  # SEC104


@app.route("/elsewhere")
def elsewhere():
    return redirect("https://" + re.sub(r"[^\w.-]", "", request.args["host"]))  # SEC104
