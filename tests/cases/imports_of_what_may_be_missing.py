# profile: audit
"""Modules of which is only asked whether they are there."""
from importlib import import_module

try:
    import_module("Crypto.Cipher")
    import_module("ftplib")
    import_module("pickle")
    import_module("pyghmi")
    import_module("subprocess")
    import_module("telnetlib")
    import_module("xml.dom.expatbuilder")
    import_module("xml.dom.minidom")
    import_module("xml.dom.pulldom")
    import_module("xml.etree.ElementTree")
    import_module("xml.sax")
    import_module("xmlrpc.client")
    FOUND = True
except ImportError:
    FOUND = False
