# profile: standard
"""What reads like a weakness and is none: seeds, pipes, ports of any number, and pickles that are only written."""
import pickle
import random
import re
import tempfile
from pickle import PicklingError, dumps
from xml.dom.minidom import _append_child
from xml.sax import xmlreader
from xml.sax._exceptions import *

NAME = re.compile(r"/([!-$&'*-.0-;=?-Z\\^-z|~]+)")


class Frozen:
    def __reduce__(self):
        raise PicklingError("frozen")


def copied(thing):
    return dumps(thing, pickle.HIGHEST_PROTOCOL)


def shuffled(names, seed):
    generator = random.Random(seed)
    generator.shuffle(names)
    return names


def pipe(number):
    return tempfile.mktemp(prefix=r"\\.\pipe\example-{:d}-".format(number))


def receive(protocol, data):
    protocol.receive_datagram(data, ("0.0.0.0", 0), now=0)
