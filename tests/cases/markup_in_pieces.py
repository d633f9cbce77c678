# profile: standard
"""Texts that were escaped before they were split, and joined with tags."""
import re
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


def spaced(text, more):
    whole = mark_safe(re.sub(r"\s", "&nbsp;", escape(text)))
    parts = mark_safe(re.sub("_", more, escape(text)))  # S308
    return whole, parts, mark_safe(re.sub(r" v\. ", '<i class="alt"> v. </i>', escape(text)))


def restored(text):
    return mark_safe(re.sub("&lt;", "<", escape(text)))  # S308


_PARAGRAPH = re.compile(r"\n{2,}")


def paragraphs(text):
    whole = Markup("".join(f"<p>{part}</p>" for part in _PARAGRAPH.split(escape(text))))
    return whole, Markup("".join(f"<p>{part}</p>" for part in re.split(r"\n+", string=str(escape(text)))))


def bare(text):
    whole = Markup("".join(f"<p>{part}</p>" for part in _PARAGRAPH.split(text)))  # S704
    return whole, Markup("".join(f"<p>{part}</p>" for part in re.split(str(escape(text)), text)))  # S704


def words(name):
    subprocess.run("cat " + " ".join(re.split("/", shlex.quote(name))), shell=True)  # S602
