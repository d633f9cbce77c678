# profile: standard
"""Documents without a place for a type, hosts in patterns that decide nothing, and attributes taken for what they are."""

import re
import xml.etree.ElementTree as ET  # S405
from xml.dom import minidom

from django.http import Http404
from lxml import etree  # S410


class Action:
    pass


def page(text):
    ET.fromstring(f"<div>{text}</div>")
    ET.fromstring("<div>" + text + "</div>")
    etree.fromstring(f"<div>{text}</div>")
    minidom.parseString(f"<div>{text}</div>")
    ET.fromstring(f"{text}<div></div>")  # S314
    etree.fromstring(f"<?xml version='1.0'?>{text}")  # S320
    document = "<a>"
    document += text
    return ET.fromstring(document)


def repository(name):
    name = re.sub(r"^http.*github.com/", "", name)
    if re.match(r"^https://github.com/", name):
        return name
    return re.split(r"https://github.com/", name)


def resolve(request, models):
    found = getattr(models, request.GET["actor"], None)
    if not isinstance(found, Action):
        raise Http404
    return found


def run(request, models):
    return getattr(models, request.GET["actor"], None)()  # SEC116
