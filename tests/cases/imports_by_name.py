"""Modules that are imported by a call are imported all the same."""
import importlib
from importlib import import_module

__import__("telnetlib")  # S401
importlib.__import__("ftplib")  # S402
import_module("pickle")  # S403
import_module("subprocess")  # S404
import_module("xml.etree.ElementTree")  # S405
import_module("xml.sax")  # S406
import_module("xml.dom.expatbuilder")  # S407
import_module("xml.dom.minidom")  # S408
import_module("xml.dom.pulldom")  # S409
import_module(name="lxml.etree")  # S410
import_module("xmlrpc.client")  # S411
import_module("Crypto.Cipher")  # S413
import_module("pyghmi")  # S415
import_module("pickletools")
import_module(".pickle", package="ours")
import_module(chosen)  # SEC906
