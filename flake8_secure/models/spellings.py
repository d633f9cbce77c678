"""One name for everything that has several: compatibility modules, re-exports, drivers with one interface.

A dotted name is a path: `sqlite3.connect().cursor` is the attribute `cursor` of what
`sqlite3.connect()` returns, and `requests.Session()` is an instance of that class. A row replaces
the prefix on its left by the one on its right; rows are applied until none fits.
"""

from __future__ import annotations

from typing import Dict

SPELLINGS: Dict[str, str] = {
    "BaseHTTPServer": "http.server",
    "ConfigParser": "configparser",
    "Cryptodome": "Crypto",
    "Queue": "queue",
    "SimpleHTTPServer": "http.server",
    "SimpleXMLRPCServer": "xmlrpc.server",
    "SocketServer": "socketserver",
    "StringIO": "io",
    "__builtin__": "builtins",
    "_pickle": "pickle",
    "cPickle": "pickle",
    "cStringIO": "io",
    "cgi.escape": "html.escape",
    "flask.globals": "flask",
    "httplib": "http.client",
    "pickle._Unpickler": "pickle.Unpickler",
    "pyOpenSSL": "OpenSSL",
    "simplejson": "json",
    "ssl.create_default_context()": "ssl.SSLContext()",
    "ssl._create_unverified_context()": "ssl.SSLContext()",
    "six.moves.BaseHTTPServer": "http.server",
    "six.moves.builtins": "builtins",
    "six.moves.cPickle": "pickle",
    "six.moves.configparser": "configparser",
    "six.moves.http_client": "http.client",
    "six.moves.input": "builtins.input",
    "six.moves.urllib": "urllib",
    "six.moves.xmlrpc_client": "xmlrpc.client",
    "six.moves.xmlrpc_server": "xmlrpc.server",
    "urllib.FancyURLopener": "urllib.request.FancyURLopener",
    "urllib.URLopener": "urllib.request.URLopener",
    "urllib.quote": "urllib.parse.quote",
    "urllib.quote_plus": "urllib.parse.quote_plus",
    "urllib.unquote": "urllib.parse.unquote",
    "urllib.urlencode": "urllib.parse.urlencode",
    "urllib.urlopen": "urllib.request.urlopen",
    "urllib.urlretrieve": "urllib.request.urlretrieve",
    "urllib2": "urllib.request",
    "urlparse": "urllib.parse",
    "xmlrpclib": "xmlrpc.client",
}
