# profile: standard
"""What a name stands for only where the module that is wanted is missing, and what it stands for elsewhere too."""
import os

try:
    from yaml import safe_load as load
except ImportError:
    from pickle import load  # S403

try:
    from pickle import loads  # S403
except ImportError:
    from json import loads

try:
    import cPickle as serializer
except ImportError:
    import pickle as serializer  # S403

try:
    import xmlrpc.client as client  # S411
except ImportError:
    import xmlrpclib as client

try:
    import xmlrpclib  # S411
except ImportError:
    xmlrpclib = None

if os.environ.get("SHOP_FAST"):
    from subprocess import getoutput as run
else:
    from shop import run

try:
    from shop import read
except (ImportError, AttributeError):
    from marshal import load as read

try:
    from shop import write
except ValueError:
    from marshal import load as write


def take(stream, text, command):
    load(stream)
    read(stream)
    write(stream)  # S302
    loads(text)  # S301
    serializer.loads(text)  # S301
    run("ls " + command)  # S605
