# profile: standard
"""Documents that come with a package, which lxml parses, and others."""
from importlib.resources import files
from io import StringIO
from pathlib import Path

from lxml import etree  # S410

HERE = Path(__file__).parent


def transformed(content, package, path):
    with (files(package) / path).open("rb") as style:
        sheet = etree.XSLT(etree.parse(style))
    return sheet(etree.parse(StringIO(content)))  # S320


def sheet():
    found = files("shop.pages") / "order.xsl"
    with found.open("rb") as style:
        return etree.XSLT(etree.XML(style.read()))


def beside():
    return etree.parse(str(HERE / "order.xsl")), etree.fromstring((HERE / "order.xml").read_bytes())


def anywhere(found):
    with found.open("rb") as style:
        return etree.XML(style.read())  # S320
