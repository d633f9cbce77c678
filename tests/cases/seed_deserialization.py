"""Advice on pickle, marshal and YAML, and every call in the tables."""
# ruff: noqa
import marshal
import pickle  # S403
import cPickle  # S403
import dill  # S403
import shelve  # S403

import yaml
from cPickle import loads as restore  # S403
from pickle import load  # S403
from six.moves import cPickle as fast  # S403

conf_str = '''
!!python/object:__main__.AttackerObj
key: 'value'
'''
conf = yaml.load(conf_str)  # S506

user_input = "cos\nsystem\n(S'cat /etc/passwd'\ntR.'\ntR."
cPickle.loads(user_input)  # S301
pickle.loads(user_input)  # S301

pickle.load(file)  # S301
pickle.Unpickler(file)  # S301
cPickle.load(file)  # S301
cPickle.Unpickler(file)  # S301
dill.loads(text)  # S301
dill.load(file)  # S301
dill.Unpickler(file)  # S301
shelve.open(path)  # S301
shelve.DbfilenameShelf(path)  # S301
marshal.load(file)  # S302
marshal.loads(text)  # S302

restore(text)  # S301
load(file)  # S301
fast.loads(text)  # S301
unpack = pickle.loads
unpack(text)  # S301
getattr(pickle, "loads")(text)  # S301
states = list(map(pickle.loads, texts))  # S301
reader = {"pickle": pickle.load, "marshal": marshal.load}  # S301, S302


class Reader(pickle.Unpickler):  # S301
    pass


class Shelf(shelve.DbfilenameShelf):  # S301
    pass


def later():
    from dill import loads  # S403

    return loads(text)  # S301


conf_str = '''
- key: 'value'
- key: 'value'
'''
conf = yaml.safe_load(conf_str)
conf = yaml.load(conf_str, Loader=yaml.SafeLoader)
conf = yaml.load(conf_str, yaml.CSafeLoader)
text = pickle.dumps(conf)
marshal.dump(conf, file)
