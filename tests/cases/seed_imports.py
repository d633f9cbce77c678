"""Every import in the tables, in each way to write it."""
import telnetlib  # S401
from telnetlib import Telnet  # S401
import ftplib  # S402
from ftplib import FTP  # S402
import pickle  # S403
import cPickle  # S403
import dill  # S403
import shelve  # S403
import xml.etree.cElementTree  # S405
import xml.etree.ElementTree as ElementTree  # S405
from xml.etree import ElementTree  # S405
from xml.etree.cElementTree import parse  # S405
import xml.sax  # S406
from xml import sax  # S406
import xml.dom.expatbuilder  # S407
from xml.dom import expatbuilder  # S407
import xml.dom.minidom  # S408
from xml.dom.minidom import parseString  # S408
import xml.dom.pulldom  # S409
from xml.dom import pulldom  # S409
import lxml  # S410
import lxml.etree  # S410
from lxml import etree  # S410
import xmlrpclib  # S411
import xmlrpc.client  # S411
from wsgiref.handlers import CGIHandler  # S412
from twisted.web.twcgi import CGIScript  # S412
import Crypto.Cipher  # S413
from Crypto import Hash  # S413
from Crypto.IO import PEM  # S413
from Crypto.Protocol import KDF  # S413
from Crypto.PublicKey import RSA  # S413
from Crypto.Random import get_random_bytes  # S413
from Crypto.Signature import PKCS1_v1_5  # S413
from Crypto.Util import Counter  # S413

import importlib

importlib.import_module("ftplib")  # S402
importlib.import_module(name="xml.sax")  # S406
__import__("telnetlib")  # S401

import xml
import xml.dom
import wsgiref.handlers
import Crypto
from cryptography.hazmat.primitives import ciphers
from . import pickle
from .xml import sax
from defusedxml import ElementTree, minidom

if TYPE_CHECKING:
    import pickle
