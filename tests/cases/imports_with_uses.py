# profile: standard
"""Where the members of a module are used, other rules judge that, and its import says nothing more."""
import pickle
import shelve  # S403
import xml.dom.minidom
import xml.etree.ElementTree as ET
from ftplib import FTP
from xml.sax import handler, make_parser

import dill  # S403
import lxml.objectify  # S410
from cloudpickle import *  # S403
from lxml import etree
from lxml.etree import ParserError
from telnetlib import Telnet  # S401
from xmlrpc.client import Binary, Fault
from xmlrpc.client import ServerProxy  # S411

code = pickle.__name__
state = pickle.loads(pickle.dumps(data))
error: pickle.UnpicklingError
column = PickleType(pickler=dill)


def read(path):
    xml.dom.minidom.parse(path)  # S318
    tree = ET.parse(path)  # S314
    return etree.fromstring(path, etree.XMLParser(resolve_entities=False)), tree


def send(host):
    return FTP(host), make_parser()  # S321 S317
