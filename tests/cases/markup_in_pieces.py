# profile: standard
"""Texts that were escaped before they were split, and joined with tags."""
import shlex
import subprocess

from django.utils.html import escape
from django.utils.safestring import mark_safe
from markupsafe import Markup


def broken(header):
    return mark_safe("<br> " + ", <br>".join(escape(header).split(",")))


def lines(text):
    parts = escape(text).splitlines()
    return mark_safe("".join(f"<p>{line}</p>" for line in parts))


def last(text):
    return Markup("<b>" + escape(text).rpartition(" ")[2] + "</b>")


def plain(header):
    return mark_safe("<br> " + ", <br>".join(header.split(",")))  # S308


def run(name):
    subprocess.run("cat " + " ".join(shlex.quote(name).split("/")), shell=True)  # S602
