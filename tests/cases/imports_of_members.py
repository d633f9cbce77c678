# profile: standard
"""Imports tell of what a module is for, unless only harmless members are taken."""
from ftplib import FTP  # S402
from xmlrpc.client import Binary, Fault, ResponseError
from xmlrpc.client import ServerProxy  # S411

from lxml import etree  # S410
from lxml.etree import Element, ParserError, SubElement
from lxml.etree import ElementBase, XPathSyntaxError, _ElementTree
from telnetlib import Telnet  # S401
