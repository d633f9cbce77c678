# profile: standard
"""Modules of which the file uses what loads, parses and connects to nothing."""

import ftplib
import lxml
import lxml.html
import xmlrpc.client as xmlrpclib
from lxml import etree, html
from ftplib import FTP  # S402


def a(conn, text):
    try:
        conn.pwd()
    except ftplib.all_errors:
        pass
    doc = html.fromstring(text)
    return (
        etree.tostring(doc),
        etree.iselement(doc),
        etree.fromstring(text, etree.HTMLParser()),
        xmlrpclib.dumps((text,)),
    )


def write(table, path):
    try:
        import cPickle as pickle
    except ImportError:
        import pickle
    with open(path, "wb") as out:
        pickle.dump(table, out)


def copied(table):
    import dill

    return dill.loads(dill.dumps(table, -1))


def copied_from(path):
    import dill  # S403

    return dill.loads(path)  # S301


def tree(text):
    import lxml as parsers  # S410

    return lxml.html.fromstring(text), parsers.etree.fromstring(text)  # S320


def kinds(nodes):
    import xml.etree.ElementTree as ElementTree

    return [ElementTree.iselement(node) and node.tag == etree.Entity for node in nodes]


def b(path):
    import pickle as other  # S403

    with open(path, "rb") as file:
        return other.load(file)  # S301
